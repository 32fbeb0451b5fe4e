import type { WholeCaseFile } from "./case-file.ts";

/** The sides that are not an actor's id. Neither and not stated are never merged: unknown is not neutral. */
export const NEITHER = "neither";
export const NOT_STATED = "not-stated";
/** What a brief that backs parties of different sides is counted under; no file says it in this word. */
export const BOTH = "both";

declare const named: unique symbol;

/** An id that is known to name one sort of thing, so that it cannot stand where the id of another is wanted. Any text may become one. */
export type Named<Sort extends string> = string & { readonly [named]?: Sort };
export type ActorId = Named<"actor">;
export type CaseId = Named<"case">;
export type StageId = Named<"stage">;
export type BriefId = Named<"brief">;
export type RelationId = Named<"relation">;
export type SourceId = Named<"source">;
/** What a brief counts for: a side, by the id of its first party; both sides, neither, or nothing that is known. */
export type Side = ActorId | typeof BOTH | typeof NEITHER | typeof NOT_STATED;

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
