import type { CaseModel } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { dateInWords } from "../../derive/words/dates.ts";
import { sentence } from "../../derive/words/series.ts";
import { headlineOf } from "../../derive/headline.ts";

/** Enough of a SHA-256 to tell two versions of a file apart, and short enough to be printed. */
const HASH_LENGTH = 12;

interface Cited {
  readonly model: CaseModel;
  readonly state: ViewState;
  /** The whole address of the view. */
  readonly address: string;
  /** The SHA-256 of the case file in hex, or `null` where it cannot be had. */
  readonly digest: string | null;
}

/** A view as a short reference in plain text: what it says, in what, by whom, of when, which version, and where. */
export function citationOf({ model, state, address, digest }: Cited): string {
  const { title, credits, updated } = model.file;
  const said = model.file.story[state.step - 1]?.title ?? headlineOf(model, state).finding;
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
