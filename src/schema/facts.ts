import type { WholeCaseFile } from "./case-file.ts";

/** The sides that are not an actor's id. The two are never merged: unknown is not neutral. */
export const NEITHER = "neither";
export const NOT_STATED = "not-stated";

/** What a case file says, every list there. */
export type CaseFile = WholeCaseFile;
export type Actor = CaseFile["actors"][number];
export type Litigation = CaseFile["cases"][number];
export type Claim = Litigation["claims"][number];
export type Stage = CaseFile["stages"][number];
export type BriefRecord = CaseFile["briefs"][number];
export type Relation = CaseFile["relations"][number];
export type Source = CaseFile["sources"][number];
export type Evidence = BriefRecord["evidence"][number];
export type Step = CaseFile["story"][number];
