import { readFileSync, readdirSync } from "node:fs";

const FOLDER = new URL("../input/supreme-court-docket/fixtures/", import.meta.url);

/** A file of the folder of dockets, as it is opened. */
export const docketFixture = (name: string): { readonly name: string; readonly text: string } => ({
  name,
  text: readFileSync(new URL(name, FOLDER), "utf8"),
});

/** The names of the dockets there, labels aside. */
export const DOCKET_FIXTURES: readonly string[] = readdirSync(FOLDER).filter(
  (name) => name !== "labels.json",
);

/** What a person found in each docket by reading every entry. */
export const docketLabels = (): Readonly<Record<string, DocketLabels>> =>
  JSON.parse(docketFixture("labels.json").text) as Readonly<Record<string, DocketLabels>>;

export interface DocketLabels {
  readonly entries: number;
  readonly filings: readonly {
    readonly date: string;
    readonly filers: string;
    /** `unknown` where the person could not tell either. */
    readonly side: "petitioner" | "respondent" | "neither" | "unknown";
    readonly why: string;
  }[];
}
