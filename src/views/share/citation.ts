import type { CaseModel } from "../../model/model.ts";
import type { CaseFile } from "../../schema/facts.ts";
import type { ViewState } from "../../state/view-state.ts";
import { dateInWords } from "../../derive/words/dates.ts";
import { sentence } from "../../derive/words/series.ts";
import { headlineOf } from "../../derive/headline.ts";
import { storyStep } from "../story/story.ts";

/** Enough of a SHA-256 to tell two versions of a file apart, and short enough to be printed. */
const HASH_LENGTH = 12;

interface Cited {
  readonly model: CaseModel;
  readonly state: Pick<ViewState, "view" | "stage" | "step">;
  /** The whole address of the view. */
  readonly address: string;
  /** The SHA-256 of the case file in hex, or `null` where it cannot be had. */
  readonly digest: string | null;
}

/** A view as a short reference in plain text: what it says, in what, by whom, of when, which version, and where. */
export function citationOf({ model, state, address, digest }: Cited): string {
  const { title, credits, updated } = model.file;
  const said = storyStep(model, state.step)?.title ?? headlineOf(model, state).finding;
  const parts = [
    said === title ? "" : `“${said}”`,
    title,
    credits ?? "",
    [
      updated === undefined ? "Data without a date" : `Data of ${dateInWords(updated)}`,
      digest === null ? "content hash not available here" : `SHA-256 ${digest.slice(0, HASH_LENGTH)}`,
    ].join(", "),
  ];
  const sentences = parts.filter((part) => part !== "").map(sentence);
  return [...sentences, address].join(" ");
}

/** What was put right, the newest first. */
export function correctionsNewestFirst({ corrections }: CaseFile): CaseFile["corrections"] {
  return [...corrections].sort((a, b) => b.date.localeCompare(a.date));
}

/** The corrections that are younger than the data say that they are: whoever cites the data should know them. */
export function correctionsSince(file: CaseFile): CaseFile["corrections"] {
  const { updated = "" } = file;
  return correctionsNewestFirst(file).filter(({ date }) => date > updated);
}
