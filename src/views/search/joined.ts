import { sharedCases } from "../../derive/evidence/alignment.ts";
import { namedBy } from "../../derive/named.ts";
import { tracing } from "../../derive/reveal.ts";
import { wordsIn } from "../../derive/words/folded.ts";
import { counted, inSentence, nameInText } from "../../derive/words/series.ts";
import type { CaseModel } from "../../model/model.ts";
import type { Actor, ActorId } from "../../schema/facts.ts";
import { type Transition, select } from "../../state/transitions.ts";

/** What joins two names of a search: keys of entries, and views of the two that are no thing of the file. */
export interface Joined {
  /** `Apple and Cisco`. */
  readonly names: string;
  readonly keys: ReadonlySet<string>;
  readonly views: readonly View[];
}

interface View {
  readonly key: string;
  readonly title: string;
  readonly details: string;
  readonly go: Transition;
  /** The two of whom it shows the path, which is found only once it is asked for. */
  readonly ends?: readonly [ActorId, ActorId];
}

const BETWEEN: ReadonlySet<string> = new Set(["and", "v", "vs", "with", "to"]);

/** `null` where what is typed is not two names. */
export function joinedBy(model: CaseModel, query: string): Joined | null {
  const pair = pairIn(model, query);
  if (!pair) return null;
  const ends = [pair[0].id, pair[1].id] as const;
  const [one, other] = ends;
  const briefs = model.briefsOf(one).filter(({ filers }) => filers.some(({ actor }) => actor === other));
  const relations = model.relationsOf(one).filter(({ from, to }) => from === other || to === other);
  const keys = new Set([...briefs, ...relations].map(({ id }) => id));
  const names = pair.map((actor) => inSentence(nameInText(actor)));
  const several = model.cases.size > 1 ? pairView(model, one, other) : null;
  const path: View = {
    key: `path ${one} ${other}`,
    title: `How the record ties ${names.join(" to ")}`,
    details: "Path, step by step",
    go: tracing(model, ends),
    ends,
  };
  return {
    names: names.join(" and "),
    keys,
    views: several ? [several] : keys.size === 0 ? [path] : [],
  };
}

/** In a file of several cases: in how many they stood on one side, and in how many on opposite ones. */
function pairView(model: CaseModel, one: ActorId, other: ActorId): View | null {
  const [same, opposite] = (["same", "opposite"] as const).map(
    (alignment) => sharedCases(model, one, other, alignment).length,
  );
  if (!same && !opposite) return null;
  const title = `The same side in ${counted(same ?? 0, "case")}, opposite sides in ${opposite ?? 0}`;
  return { key: `pair ${one} ${other}`, title, details: "Both, across the cases", go: select(one, other) };
}

/** The words of a search as two names, each of which means one actor. */
function pairIn(model: CaseModel, query: string): readonly [Actor, Actor] | null {
  const words = wordsIn(query);
  for (let at = 1; at < words.length; at += 1) {
    const rest = words.slice(at);
    const second = BETWEEN.has(rest[0]?.toLowerCase() ?? "") ? rest.slice(1) : rest;
    const [one, other] = [words.slice(0, at), second].map((part) => actorMeant(model, part.join(" ")));
    if (one && other && one !== other) return [one, other];
  }
  return null;
}

/** Who is called so; else the only one of whose name it is a whole part. */
function actorMeant(model: CaseModel, text: string): Actor | null {
  const [first, second] = namedBy(model, text);
  if (!first) return null;
  if (first.rank === 0) return first.actor;
  const isOnly = first.rank <= 2 && (!second || second.rank > 2);
  return isOnly ? first.actor : null;
}
