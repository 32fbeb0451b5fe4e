import type { CaseModel } from "../../model/model.ts";
import { NEITHER, type Side, type Stage, type StageId } from "../../schema/facts.ts";
import { capital, sideLabel, sideName } from "./series.ts";

/** How a stage ended, in words that a reader has. */
export interface Result {
  /** The side that won, by the id that it goes by at the stage; `null` where the file does not say. */
  readonly winner: Side | null;
  /** `Microsoft won`, `Nobody won`; empty where the file does not say who. */
  readonly who: string;
  /** The same where there is little room: `Government won`. */
  readonly whoInShort: string;
  /** `order reversed`: the file’s plain words, else what the court’s own mean. */
  readonly what: string;
}

/** How a stage ended; `null` where the file has no outcome of it. Who won is never guessed. */
export function resultOf(model: CaseModel, id: StageId): Result | null {
  const { stage, meantBy } = model.at(id);
  const { outcome } = stage ?? {};
  if (!outcome) return null;
  const { for: favoured, text, plain = plainly(text) } = outcome;
  const winner = favoured === undefined ? null : meantBy(favoured);
  if (winner === null) return { winner, who: "", whoInShort: "", what: plain };
  const [who, whoInShort] =
    winner === NEITHER
      ? ["Nobody", "Nobody"]
      : [sideName, sideLabel].map((named) => capital(named(model, id, winner)));
  return { winner, who: `${who} won`, whoInShort: `${whoInShort} won`, what: plain };
}

/** `Microsoft won: order reversed`, `Nobody won: Congress changed the law`, `The Supreme Court took the case`. */
export const resultLine = ({ who, what }: Pick<Result, "who" | "what">): string =>
  who === "" ? capital(what) : `${who}: ${what}`;

/** The same after a colon: `Microsoft won (order reversed)`; empty where the file has no outcome of the stage. */
export function resultClause(model: CaseModel, id: StageId): string {
  const result = resultOf(model, id);
  if (!result) return "";
  return result.who === "" ? resultLine(result) : `${result.who} (${result.what})`;
}

/** The same of a stage; empty where the file has no outcome of it. */
export function resultWords(model: CaseModel, id: StageId): string {
  const result = resultOf(model, id);
  return result ? resultLine(result) : "";
}

/** How the case as a whole ended: as the last of its stages that did; `null` where none has. */
export function lastResult(model: CaseModel): Result | null {
  const ended = [...model.stages.values()].findLast(({ outcome }) => outcome);
  const result = ended ? resultOf(model, ended.id) : null;
  if (!result || result.who === "") return result;
  return { ...result, who: `${result.who} in the end`, whoInShort: `${result.whoInShort} in the end` };
}

/** `Reversed, 2016`: what was decided in the court’s words, and the year where it is known. */
export function outcomeLine({ text, date }: NonNullable<Stage["outcome"]>): string {
  return date === undefined ? text : `${text}, ${date.slice(0, 4)}`;
}

/** What the court’s words mean, where all of them are known; else the words themselves. */
function plainly(text: string): string {
  const parts = text.split(" and ").map((part) => PLAIN.get(part.toLowerCase()));
  return parts.includes(undefined) ? text : parts.join(" and ");
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ["affirmed", "ruling upheld"],
  ["reversed", "ruling overturned"],
  ["vacated", "ruling set aside"],
  ["vacated as moot", "ruling set aside"],
  ["remanded", "sent back"],
  ["dismissed", "case thrown out"],
  ["granted", "request granted"],
  ["denied", "request refused"],
]);
