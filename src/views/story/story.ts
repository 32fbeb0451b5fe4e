import type { CaseModel, Id } from "../../model/model.ts";
import type { Step } from "../../schema/facts.ts";
import { filedInWords } from "../../derive/words/inferred.ts";
import { type Words, briefLink, stageLink } from "../../derive/words/names.ts";
import {
  type Statement,
  type Section,
  citations,
  dotted,
  howKnown,
  stagesOf,
  stanceWords,
} from "../../derive/evidence/citation.ts";
import { relationStatement } from "../../derive/relations/statement.ts";

/** One step of the story, ready to be read. */
interface StoryStep {
  readonly title: string;
  readonly text: string;
  /** Under words of the text, what of the record carries them; empty where the file names nothing. */
  readonly backing: readonly Section[];
}

/** The step of this number, from 1; `null` where the story has no such step. */
export function storyStep(model: CaseModel, number: number): StoryStep | null {
  const step = model.file.story[number - 1];
  if (!step) return null;
  const { title, text, backing } = step;
  return {
    title,
    text,
    backing: backing.map((piece) => ({ heading: `“${piece.words}”`, statements: statements(model, piece) })),
  };
}

function statements(model: CaseModel, { about, evidence }: Step["backing"][number]): readonly Statement[] {
  const own: Statement = { words: [], details: [], evidence: citations(model, evidence) };
  const carriers = about.flatMap((id) => carrier(model, id));
  return evidence.length > 0 || carriers.length === 0 ? [...carriers, own] : carriers;
}

function carrier(model: CaseModel, id: Id): readonly Statement[] {
  const brief = model.briefs.get(id);
  if (brief) {
    const evidence = [...brief.evidence, ...brief.positions.flatMap((position) => position.evidence)];
    const details = dotted([
      ...stagesOf(brief).map((stage): Words => stanceWords(model, brief, stage)),
      brief.filed === undefined ? [] : [filedInWords(brief)],
      howKnown(brief.evidence),
    ]);
    return [{ words: [briefLink(model, id)], details, evidence: citations(model, evidence) }];
  }
  const relation = model.relations.get(id);
  if (relation) return [relationStatement(model, relation)];
  const { coverage } = model.stage(id);
  // What was found and what was not is a statement of the file about itself, which a reader can count.
  return [
    {
      words: [stageLink(model, id)],
      details: coverage?.text === undefined ? [] : [coverage.text],
      evidence: null,
    },
  ];
}
