import type { CaseFile } from "../schema/facts.ts";
import { fileFrom } from "./file-with.ts";
import { buildModel } from "../model/build-model.ts";
import type { CaseModel } from "../model/model.ts";

/**
 * The one builder of test models. Each line says one thing:
 * `acme: party`, `acme: party as appellant at appeal`, `ann: judge`, `chamber, guild: brief b1 for acme at appeal on 2014-06-13`,
 * `ftc: ruled on acme`. Stages appear as they are named; the default is `trial`. They are stages of one case,
 * unless a line says `appeal: stage of acme-v-bolt`. A brief named once more has a further position.
 */
export function modelOf(...lines: readonly string[]): CaseModel {
  return buildModel(fileFrom(fileOf(lines)));
}

const THE_CASE = "the-case";

const BRIEF = /^(.+): brief (\S+) for (\S+)(?: at (\S+))?(?: on (\S+))?$/;
const PARTY = /^(\S+): party(?: as (\S+))?(?: at (\S+))?$/;
const STAGE = /^(\S+): stage of (\S+)$/;
const KIND = /^(\S+): ([a-z-]+)$/;
const RELATION = /^(\S+): (.+) on (\S+)$/;

function fileOf(lines: readonly string[]): unknown {
  const kinds = new Map<string, string>();
  const parties = new Map<string, object[]>();
  const briefs = new Map<string, { readonly positions: unknown[] }>();
  const caseOf = new Map<string, string>();
  const relations: Partial<CaseFile["relations"][number]>[] = [];
  const seen = (id: string): void => void (kinds.has(id) || kinds.set(id, "company"));
  const stage = (id: string): object[] => parties.get(id) ?? (parties.set(id, []), parties.get(id) ?? []);
  for (const line of lines) {
    const brief = BRIEF.exec(line);
    const party = PARTY.exec(line);
    const placed = STAGE.exec(line);
    const kind = KIND.exec(line);
    const related = RELATION.exec(line);
    if (brief) {
      const [, names = "", id = "", backs = "", at = "trial", filed] = brief;
      const filers = names.split(", ");
      filers.forEach(seen);
      stage(at);
      const positions = [...(briefs.get(id)?.positions ?? []), { stage: at, backs }];
      const facts = { id, title: `Brief ${id}`, filers, positions, ...(filed && { filed }) };
      briefs.set(id, facts);
    } else if (party) {
      const [, actor = "", title, at = "trial"] = party;
      seen(actor);
      stage(at).push({ actor, ...(title && { title }) });
    } else if (placed) {
      const [, at = "", litigation = ""] = placed;
      stage(at);
      caseOf.set(at, litigation);
    } else if (kind) {
      kinds.set(kind[1] ?? "", kind[2] ?? "");
    } else if (related) {
      const [, from = "", text = "", to = ""] = related;
      [from, to].forEach(seen);
      relations.push({ id: `r${relations.length + 1}`, from, to, kind: "ruled", text, stage: "trial" });
    } else {
      throw new Error(`modelOf cannot read “${line}”`);
    }
  }
  const litigationOf = (at: string): string => caseOf.get(at) ?? THE_CASE;
  const everyParty = [...parties.values()].find((each) => each.length > 0) ?? [];
  return {
    format: "amicus-graph/1",
    title: "A test case",
    actors: [...kinds].map(([id, kind]) => ({ id, name: id, kind })),
    cases: [...new Set([...parties.keys()].map(litigationOf))].map((id) => ({ id, title: titled(id) })),
    stages: [...parties].map(([id, its]) => ({
      id,
      case: litigationOf(id),
      label: id,
      parties: its.length > 0 ? its : everyParty,
    })),
    briefs: [...briefs.values()],
    relations,
  };
}

const titled = (id: string): string => (id === THE_CASE ? "A test case" : id);
