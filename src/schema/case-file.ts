import * as z from "zod/mini";
import { BASIS_NAMES } from "./registries/bases.ts";
import {
  FUNDING_NAMES,
  PART_NAMES,
  SOURCE_TYPE_NAMES,
  TAKEN_UP_NAMES,
  VERDICT_NAMES,
} from "./registries/evidence-words.ts";
import { DIRECTION_NAMES } from "./registries/directions.ts";
import { KIND_NAMES } from "./registries/kinds.ts";
import { RELATION_NAMES } from "./registries/relations.ts";
import { NEITHER } from "./facts.ts";
import { count, date, id, idOf, list, name, prose, side, oneLine, view } from "./values.ts";

const evidence = z.object({
  source: idOf<"source">(),
  quote: z.optional(prose),
  page: z.optional(name),
  basis: z._default(z.enum(BASIS_NAMES), "press"),
  /** The one part of the claim that this piece is of; without it, it is of the whole. */
  of: z.optional(z.enum(PART_NAMES)),
  /** Set on the words that tell a reader most quickly what a brief argues. */
  best: z.optional(z.literal(true)),
  /** The value this piece supports, where it is not the one the file settled on. */
  says: z.optional(name),
  /** `context`: the words surround the claim and do not carry it by themselves. */
  bearing: z.optional(z.enum(["proof", "context"])),
  note: z.optional(prose),
});

const actor = z.object({
  id: idOf<"actor">(),
  name,
  short: z.optional(name),
  /** How the short name stands within a sentence, where that differs: “the United States”. */
  inText: z.optional(name),
  aliases: list(name),
  kind: z.enum(KIND_NAMES),
  country: z.optional(name),
  /** The predecessor whose line this actor continues when returners are counted. */
  succeeds: z.optional(idOf<"actor">()),
  note: z.optional(prose),
});

const claim = z.object({
  text: prose,
  verdict: z.enum(VERDICT_NAMES),
  correction: z.optional(prose),
  about: z.array(id).check(z.minLength(1)),
  evidence: list(evidence),
});

const litigation = z.object({
  id: idOf<"case">(),
  title: name,
  question: z.optional(prose),
  finding: z.optional(prose),
  citation: z.optional(name),
  note: z.optional(prose),
  claims: list(claim),
});

const stage = z.object({
  id: idOf<"stage">(),
  case: idOf<"case">(),
  label: name,
  short: z.optional(name),
  court: z.optional(idOf<"actor">()),
  docket: z.optional(name),
  judges: list(idOf<"actor">()),
  /** `with` is the party that one stands with, where its title does not say it. */
  parties: z.array(
    z.object({ actor: idOf<"actor">(), title: z.optional(name), with: z.optional(idOf<"actor">()) }),
  ),
  finding: z.optional(prose),
  note: z.optional(prose),
  coverage: z.optional(
    z.object({ state: z.enum(["complete", "partial", "none-found"]), text: z.optional(prose) }),
  ),
  /** What the record does not know of this stage, one sentence each. */
  unknown: list(prose),
  /** Totals that somebody reported. `backs` says that the count is of briefs for that side. */
  reported: list(
    z.object({
      what: name,
      count,
      backs: z.optional(side),
      note: z.optional(prose),
      evidence: list(evidence),
    }),
  ),
  absent: list(z.object({ actor: idOf<"actor">(), note: z.optional(prose), evidence: list(evidence) })),
  outcome: z.optional(
    z.object({
      /** The party that won; `neither` where the file says that nobody did. */
      for: z.optional(z.union([z.literal(NEITHER), idOf<"actor">()])),
      text: name,
      /** The outcome in words that need no law: “order reversed”. */
      plain: z.optional(name),
      /** Why the court so decided, in a sentence. */
      reason: z.optional(prose),
      date: z.optional(date),
      citation: z.optional(name),
      evidence: list(evidence),
    }),
  ),
  events: list(z.object({ date, text: prose, evidence: list(evidence) })),
  /** Briefs that stand first in the picture of the stage, among those for the same party, in this order. */
  order: z.optional(z.array(idOf<"brief">())),
});

const brief = z.object({
  id: idOf<"brief">(),
  title: name,
  filers: list(z.union([idOf<"actor">(), z.object({ actor: idOf<"actor">(), evidence: list(evidence) })])),
  /** How many filers the file does not name. */
  moreFilers: z.optional(z.union([count, z.literal("unknown")])),
  /** Signers known only as a group of this brief; counted apart from named actors. */
  groups: list(
    z.object({
      text: name,
      members: z.optional(count),
      kind: z.optional(z.enum(KIND_NAMES)),
      evidence: list(evidence),
    }),
  ),
  positions: z
    .array(
      z.object({
        stage: idOf<"stage">(),
        backs: side,
        /** What it asks the court to do, in the words of its cover: “affirmance”, “vacatur in part”. */
        asks: z.optional(name),
        evidence: list(evidence),
      }),
    )
    .check(z.minLength(1)),
  filed: z.optional(date),
  entry: z.optional(name),
  type: z.optional(name),
  status: z.optional(name),
  /**
   * Where the court took it up, in its words; an empty list says that somebody looked and found nothing. Left out,
   * nobody has looked, which is not “no”.
   */
  takenUp: z.optional(
    z.array(
      z.object({
        by: z.enum(TAKEN_UP_NAMES),
        page: z.optional(name),
        quote: z.optional(prose),
        evidence: list(evidence),
      }),
    ),
  ),
  /** What it discloses of who paid for it. Left out, nobody has looked. */
  funding: z.optional(z.enum(FUNDING_NAMES)),
  counsel: list(z.object({ firm: z.optional(idOf<"actor">()), attorneys: list(name) })),
  note: z.optional(prose),
  evidence: list(evidence),
});

const relation = z.object({
  id: idOf<"relation">(),
  from: idOf<"actor">(),
  to: idOf<"actor">(),
  kind: z.enum(RELATION_NAMES),
  /** The words between the two names: “reversed”; “…” keeps a place for the second: “held … in contempt”. */
  text: name,
  /** The law that it is about, as a sentence has it: “the CLOUD Act”; and whether the first was for or against it. */
  law: z.optional(name),
  direction: z.optional(z.enum(DIRECTION_NAMES)),
  date: z.optional(date),
  stage: z.optional(idOf<"stage">()),
  note: z.optional(prose),
  evidence: list(evidence),
});

const source = z.object({
  id: idOf<"source">(),
  title: name,
  publisher: z.optional(name),
  url: z.optional(
    z
      .url({
        protocol: /^https?$/,
        error: "is not a web address. It must begin with https:// or http://.",
      })
      .check(oneLine),
  ),
  date: z.optional(date),
  type: z.optional(z.enum(SOURCE_TYPE_NAMES)),
  note: z.optional(prose),
});

const step = z.object({
  title: name,
  text: prose,
  /** The view that the text speaks of, as the part of an address after `?`. */
  view,
  /** What carries the text, piece by piece. `words` are words of the text itself. */
  backing: list(z.object({ words: prose, about: list(id), evidence: list(evidence) })),
});

/** A file of format `amicus-graph/1`. Only ids, names, kinds, parties and positions are required. */
export const caseFile = z.object({
  $schema: z.optional(z.string()),
  format: z.literal("amicus-graph/1"),
  title: name,
  description: z.optional(prose),
  updated: z.optional(date),
  credits: z.optional(prose),
  licence: z.optional(prose),
  howMade: z.optional(prose),
  /** What a reader must know before trusting a count, in a sentence. */
  caveat: z.optional(prose),
  contact: z.optional(name),
  corrections: list(z.object({ date, text: prose })),
  opening: z.optional(view),
  actors: z.array(actor).check(z.minLength(1)),
  cases: z.array(litigation).check(z.minLength(1)),
  stages: z.array(stage).check(z.minLength(1)),
  briefs: list(brief),
  relations: list(relation),
  sources: list(source),
  story: list(step),
});

/** A file as it is written, with lists left out where they are empty. */
export type WrittenCaseFile = z.input<typeof caseFile>;
/** A file with every list there. */
export type WholeCaseFile = z.output<typeof caseFile>;

/** The schema as JSON Schema (draft 2020-12), for completion and checks in an editor. */
export function caseFileJsonSchema(): object {
  return z.toJSONSchema(caseFile, {
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === "object") jsonSchema.additionalProperties = false;
    },
  });
}
