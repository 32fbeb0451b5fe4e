import { readFileSync } from "node:fs";

/** The case file as the tests read it: straight from the disk, with nothing of the app in between. */
export interface CaseRecord {
  readonly title: string;
  readonly credits: string;
  readonly updated: string;
  readonly actors: readonly Actor[];
  readonly cases: readonly {
    readonly id: string;
    readonly finding: string;
    readonly claims: readonly Claim[];
  }[];
  readonly stages: readonly Stage[];
  readonly briefs: readonly Brief[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
  readonly story: readonly Step[];
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly short?: string;
  readonly inText?: string;
  readonly kind: string;
  readonly succeeds?: string;
}

export interface Evidence {
  readonly source: string;
  readonly quote?: string;
  readonly says?: string;
  readonly basis?: "filing" | "press" | "inference";
  readonly bearing?: "context" | "proof";
}

interface Cited {
  readonly evidence?: readonly Evidence[];
}

export interface Claim extends Cited {
  readonly text: string;
  readonly verdict: string;
  readonly correction?: string;
  readonly about: readonly string[];
}

export interface Stage {
  readonly id: string;
  readonly label: string;
  readonly court?: string;
  readonly judges?: readonly string[];
  readonly parties: readonly { readonly actor: string; readonly title: string }[];
  readonly finding: string;
  readonly coverage?: { readonly state: string; readonly text: string };
  readonly reported?: readonly (Cited & { readonly what: string; readonly count: number })[];
  readonly absent?: readonly (Cited & { readonly actor: string; readonly note?: string })[];
  readonly outcome?: Cited & { readonly text: string; readonly date?: string };
  readonly events?: readonly (Cited & { readonly date: string; readonly text: string })[];
}

export interface Brief extends Cited {
  readonly id: string;
  readonly title: string;
  readonly filers?: readonly (string | (Cited & { readonly actor: string }))[];
  readonly groups?: readonly (Cited & { readonly text: string; readonly kind?: string })[];
  readonly positions: readonly (Cited & { readonly stage: string; readonly backs: string })[];
  readonly moreFilers?: number | string;
  readonly filed?: string;
  readonly counsel?: readonly { readonly firm?: string }[];
}

export interface Relation extends Cited {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly text: string;
  readonly date?: string;
  readonly stage?: string;
}

export interface Step {
  readonly title: string;
  readonly text: string;
  readonly view: string;
  readonly backing: readonly { readonly words: string }[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** The file to the byte. */
export const recordText = readFileSync(
  new URL("../../../data/cases/microsoft-ireland.json", import.meta.url),
  "utf8",
);
export const record: CaseRecord = JSON.parse(recordText);

export const WHOLE_CASE = "all";
/** Every choice of the stage nav. */
export const STAGES: readonly string[] = [...record.stages.map(({ id }) => id), WHOLE_CASE];

export const filersOf = ({ filers = [] }: Brief): readonly string[] =>
  filers.map((filer) => (typeof filer === "string" ? filer : filer.actor));

/** The item with this id; a test that names one which the file lost should say so. */
export function only<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`the file has no “${id}”`);
  return found;
}

/** The name that a label or a link gives an actor. */
export function shortName(id: string): string {
  const { name, short } = only(record.actors, id);
  return short ?? name;
}
