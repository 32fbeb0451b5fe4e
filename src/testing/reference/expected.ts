import { type Actor, type Brief, WHOLE_CASE, filersOf, record } from "./record.ts";

/** What a reader can ask to see. Empty lists and empty dates ask for nothing in particular. */
export interface Wish {
  readonly stage: string;
  readonly role?: readonly string[];
  readonly kind?: readonly string[];
  readonly side?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export interface Expected {
  readonly actors: readonly string[];
  /** The same as the table has them: whoever filed at the stage comes first. */
  readonly rows: readonly string[];
  readonly briefs: readonly string[];
  readonly relations: readonly string[];
  /** The parties that shown briefs back and that are not shown themselves: drawn, and counted nowhere. */
  readonly anchors: readonly string[];
  /** What a range of dates leaves out because the record has no date for it. */
  readonly undated: number;
}

/** The roles that show while no role is chosen. */
const SHOWN_UNASKED = ["party", "amicus", "court", "agency"];
const PUBLIC_KINDS = ["agency", "government", "legislature"];
const COURT_KINDS = ["court", "judge"];

/**
 * A second opinion on what passes the filters, written from the definitions of role, side, stage and date and from
 * nothing of the app. OR inside one filter, AND across; a side and a date are facts about acts.
 */
export function expectedOf(wish: Wish): Expected {
  const { stage, role = [], kind = [], side = [], from = "", to = "" } = wish;
  const isDated = from !== "" || to !== "";
  const atStage = record.briefs.filter((brief) => positionsOf(brief, stage).length > 0);
  const relations = record.relations.filter((relation) => stage === WHOLE_CASE || relation.stage === stage);

  const briefs = atStage.filter(
    (brief) =>
      (side.length === 0 || positionsOf(brief, stage).some(({ backs }) => side.includes(backs))) &&
      (!isDated || overlaps(brief.filed, from, to)),
  );
  const acted = new Set(briefs.flatMap(filersOf));
  // A relation takes no side, so a side leaves it out.
  const passingRelations = side.length > 0 ? [] : relations.filter(({ date }) => overlaps(date, from, to));
  for (const relation of passingRelations) acted.add(relation.from).add(relation.to);

  const wanted = role.length === 0 ? SHOWN_UNASKED : role;
  const roles = rolesAt(stage);
  const actors = record.actors
    .filter(({ id }) => wanted.some((each) => roles.get(id)?.has(each)))
    .filter((actor) => kind.length === 0 || kind.includes(actor.kind))
    .filter(({ id }) => (side.length === 0 && !isDated) || acted.has(id))
    .map(({ id }) => id);
  const hasFiled = (id: string): boolean => roles.get(id)?.has("amicus") ?? false;
  const isGroupShown = (group: string | undefined): boolean =>
    wanted.includes("amicus") && (kind.length === 0 || kind.includes(group ?? ""));
  const shown = briefs.filter(
    (brief) =>
      filersOf(brief).some((filer) => actors.includes(filer)) ||
      (brief.groups ?? []).some((group) => isGroupShown(group.kind)),
  );
  const poles = shown.flatMap((brief) => positionsOf(brief, stage).map(({ backs }) => backs));
  const drawn = new Set([...actors, ...poles]);
  const parties = record.stages
    .filter(({ id }) => stage === WHOLE_CASE || id === stage)
    .flatMap((each) => each.parties.map(({ actor }) => actor));
  return {
    actors,
    rows: [...actors.filter(hasFiled), ...actors.filter((id) => !hasFiled(id))],
    briefs: shown.map(({ id }) => id),
    relations: passingRelations
      .filter((relation) => drawn.has(relation.from) && drawn.has(relation.to))
      .map(({ id }) => id),
    anchors: [...new Set([...parties, ...poles])].filter((pole) => kinds.has(pole) && !actors.includes(pole)),
    undated: [...atStage.map(({ filed }) => filed), ...relations.map(({ date }) => date)].filter(
      (date) => !date,
    ).length,
  };
}

export const positionsOf = ({ positions }: Brief, stage: string): Brief["positions"] =>
  positions.filter((position) => stage === WHOLE_CASE || position.stage === stage);

type Roles = Map<string, Set<string>>;

/** What each actor does at a stage; in the whole case, all that it does at any. */
export function rolesAt(stage: string): Roles {
  if (stage !== WHOLE_CASE) return rolesAmong(stage);
  const union: Roles = new Map();
  const add = (roles: Roles): void => {
    for (const [actor, held] of roles) union.set(actor, new Set([...(union.get(actor) ?? []), ...held]));
  };
  for (const { id } of record.stages) add(rolesAmong(id));
  const unplaced = rolesAmong(undefined);
  for (const [actor, held] of unplaced) {
    // Relations that name no stage say what an actor is besides only where no stage has said it.
    const isFallback = !held.has("counsel") && !held.has("court");
    if (!(isFallback && union.has(actor))) add(new Map([[actor, held]]));
  }
  return union;
}

/** The roles at one stage, or from the relations that name none. */
function rolesAmong(stageId: string | undefined): Roles {
  const roles: Roles = new Map();
  const give = (actor: string, role: string): void => {
    roles.set(actor, (roles.get(actor) ?? new Set()).add(role));
  };
  const stage = record.stages.find(({ id }) => id === stageId);
  for (const { actor } of stage?.parties ?? []) give(actor, "party");
  for (const id of [...(stage?.judges ?? []), ...(stage?.court === undefined ? [] : [stage.court])])
    give(id, "court");
  for (const brief of record.briefs) {
    if (!brief.positions.some((position) => position.stage === stageId)) continue;
    for (const filer of filersOf(brief)) give(filer, "amicus");
    for (const { firm } of brief.counsel ?? []) if (firm !== undefined) give(firm, "counsel");
  }
  const relations = record.relations.filter((relation) => relation.stage === stageId);
  for (const { kind, from } of relations) if (kind === "counsel") give(from, "counsel");
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  for (const end of ends) if (COURT_KINDS.includes(kindOf(end))) give(end, "court");
  for (const end of ends)
    if (!roles.has(end)) give(end, PUBLIC_KINDS.includes(kindOf(end)) ? "agency" : "other");
  return roles;
}

const kinds = new Map(record.actors.map(({ id, kind }: Actor) => [id, kind]));
const kindOf = (id: string): string => kinds.get(id) ?? "";

/** Whether any day that a date can mean lies in the range. Dates and bounds may stop at the month or the year. */
function overlaps(date: string | undefined, from: string, to: string): boolean {
  if (from === "" && to === "") return true;
  if (date === undefined) return false;
  const [start = "", end = start] = date.split("/");
  return latest(end) >= earliest(from) && earliest(start) <= (to === "" ? "9999" : latest(to));
}

const earliest = (date: string): string => `${date}-01-01`.slice(0, 10);
const latest = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10));

/** The address of a wish. */
export function queryOf({ stage, ...filters }: Wish): string {
  const parts = Object.entries(filters).flatMap(([key, value]) => {
    const text = typeof value === "string" ? value : (value ?? []).join(",");
    return text === "" ? [] : [`${key}=${text}`];
  });
  return [`stage=${stage}`, ...parts].join("&");
}
