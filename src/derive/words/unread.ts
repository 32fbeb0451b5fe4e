import type { CaseModel } from "../../model/model.ts";
import { BOTH, NEITHER, NOT_STATED } from "../../schema/facts.ts";
import { nearest } from "../../schema/issues/did-you-mean.ts";
import { KIND_NAMES } from "../../schema/registries/kinds.ts";
import { ROLE_NAMES } from "../../schema/registries/roles.ts";
import type { Unread } from "../../state/codecs.ts";
import { LAYOUT_NAMES, TABLES, THEMES, VIEWS } from "../../state/view-state.ts";

/** What was not read of an address, for whoever wrote it, and the word that was probably meant. */
export interface UnreadWords {
  readonly words: string;
  readonly meant: string | null;
}

/** `There is no stage “2nd-circuit” here.`, and `second-circuit` for what it may mean. */
export function unreadWords(model: CaseModel, { key, text }: Unread): UnreadWords {
  const shown = `“${text.slice(0, 60)}”`;
  if (key === "path")
    return { words: `A path needs two actors of this record, and ${shown} is not that.`, meant: null };
  if (key === "from" || key === "to")
    return { words: `${shown} is not a date. Write 2014-06-13, 2014-06 or 2014.`, meant: null };
  const noun = NOUNS[key] ?? key;
  return { words: `There is no ${noun} ${shown} here.`, meant: meantBy(text, wordsFor(model, key)) };
}

const NOUNS: Readonly<Record<string, string>> = {
  vs: "stage",
  select: "entry",
  open: "brief",
  sort: "order",
};

const ORDINALS: Readonly<Record<string, string>> = { "1st": "first", "2nd": "second", "3rd": "third" };

const meantBy = (text: string, known: readonly string[]): string | null =>
  nearest(
    text.toLowerCase().replace(/^(1st|2nd|3rd)/, (word) => ORDINALS[word] ?? word),
    known,
  );

function wordsFor(model: CaseModel, key: string): readonly string[] {
  const { actors, briefs, stages, relations, cases, sources } = model;
  const known: Readonly<Record<string, readonly string[]>> = {
    view: VIEWS,
    stage: [...stages.keys(), "all"],
    vs: [...stages.keys()],
    role: ROLE_NAMES,
    kind: KIND_NAMES,
    side: [...actors.keys(), BOTH, NEITHER, NOT_STATED],
    select: [actors, briefs, stages, relations, cases, sources].flatMap((each) => [...each.keys()]),
    open: [...briefs.keys()],
    table: TABLES,
    layout: LAYOUT_NAMES,
    theme: THEMES,
  };
  return known[key] ?? [];
}
