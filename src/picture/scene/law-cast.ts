import type { Proceedings } from "../../model/at.ts";
import { type CaseModel, WHOLE_CASE } from "../../model/model.ts";
import { toneOf } from "../../model/tone.ts";
import { type Directed, directedIn, directionWords } from "../../derive/relations/direction.ts";
import type { Visible } from "../../derive/visible.ts";
import { capital, sideName } from "../../derive/words/series.ts";
import { type ActorId, NOT_STATED, type Side } from "../../schema/facts.ts";
import { DIRECTIONS, DIRECTION_NAMES, type Direction } from "../../schema/registries/directions.ts";
import { ROLES } from "../../schema/registries/roles.ts";
import { type Block, type Cast, type Cluster, type Mark, plainCluster, rowsOf } from "../layout/layout.ts";
import { cut } from "../layout/text.ts";
import { actorMark, partyMark } from "./actor-marks.ts";
import { doubtOf } from "./filing.ts";

/**
 * A cast without briefs in which some were for a law and some against it: these stand against each other, each with whom
 * it backed in court, so that a reader sees who parted. Any other cast as it is.
 */
export function onLaws(model: CaseModel, here: Proceedings, visible: Visible, cast: Cast): Cast {
  if (visible.briefs.size > 0 || here.spansCases) return cast;
  const taken = directedIn(model, visible);
  if (taken.length === 0) return cast;
  const clusters = [...new Set(taken.map(({ law }) => law))].flatMap((law) =>
    DIRECTION_NAMES.flatMap((direction) => {
      const theirs = taken.filter((each) => each.law === law && each.direction === direction);
      return theirs.length === 0 ? [] : [handOf(model, here, theirs, direction)];
    }),
  );
  const placed = new Set(taken.map(({ from }) => from));
  const isLeft = ({ id }: Mark): boolean => !placed.has(id);
  const parties = cast.clusters.flatMap(({ poles }) => poles).filter(isLeft);
  return {
    ...cast,
    clustering: "sides",
    clusters,
    facing: [],
    ruling: null,
    others: [
      ...(parties.length === 0 ? [] : [plainCluster(ROLES.party.many, parties)]),
      ...cast.others.flatMap((each) => {
        const rows = rowsOf(each).filter(isLeft);
        return rows.length === 0 ? [] : [plainCluster(each.heading, rows)];
      }),
    ],
  };
}

/** Those who were for a law, or against it; a block each for those who stood alike in court. */
function handOf(
  model: CaseModel,
  here: Proceedings,
  theirs: readonly Directed[],
  direction: Direction,
): Cluster {
  const [words = ""] = theirs.map(directionWords);
  const sides = [...here.sides, null, undefined];
  const blocks = sides.flatMap((side) => {
    const relations = theirs.filter(({ from }) => sideInCourt(here, from) === side);
    return relations.length === 0 ? [] : [blockOf(model, here, { words, direction, side, relations })];
  });
  return {
    id: words,
    name: capital(words),
    tone: "sideless",
    poles: [],
    heading: `${new Set(theirs.map(({ from }) => from)).size} ${words}`,
    blocks,
  };
}

/** The side of a party, or that all its briefs backed; `null` for several, nothing for who told the court nothing. */
function sideInCourt({ sideOf, briefsOf, sidesOf }: Proceedings, actor: ActorId): Side | null | undefined {
  const [first, ...more] = new Set(briefsOf(actor).flatMap(sidesOf));
  return sideOf(actor) ?? (more.length > 0 ? null : first);
}

/** What stands over names on the narrowest phone has so much room. CSS pixels. */
const NARROWEST = 150;

interface Alike {
  readonly words: string;
  readonly direction: Direction;
  readonly side: Side | null | undefined;
  readonly relations: readonly Directed[];
}

function blockOf(model: CaseModel, here: Proceedings, { words, direction, side, relations }: Alike): Block {
  const hasSide = typeof side === "string" && side !== NOT_STATED;
  const stand = hasSide
    ? { tone: toneOf(model, side), side: here.leaderOf(side) }
    : { tone: "sideless" as const, side: "" };
  const stood = standingWords(model, side);
  const isParty = (actor: ActorId): boolean => here.sideOf(actor) !== undefined;
  const names = [...new Set(relations.map(({ from }) => from))].toSorted(
    (one, other) => Number(isParty(other)) - Number(isParty(one)),
  );
  return {
    // File ids hold no space, so none can be the same.
    brief: {
      id: `${words} ${side}`,
      label: `${capital(words)}, ${stood}`,
      subtitle: "",
      shape: DIRECTIONS[direction].shape,
      emphasis: "normal",
      target: relations.map(({ id }) => id).join(","),
      press: "select",
      actors: [],
      doubt: "",
      ...stand,
    },
    rows: names.map((actor) => ({
      ...(here.sideOf(actor) === undefined
        ? actorMark(model, actor, stand)
        : partyMark(model, here, actor, stand)),
      subtitle: words,
      doubt: doubtIn(relations.filter(({ from }) => from === actor)),
    })),
    guests: [],
    backs: [],
    filing: {
      kinds: stood,
      group: cut(capital(stood), NARROWEST, 12),
      rank: 0,
      day: "",
      column: 0,
      others: "",
      unnamed: 0,
    },
  };
}

/** That it was reported goes without saying here: hardly any position on a law is taken in a court paper. */
function doubtIn(relations: readonly Directed[]): string {
  const doubts = relations.map(({ evidence }) => doubtOf(evidence));
  return doubts.find((doubt) => doubt !== "" && doubt !== "reported") ?? "";
}

function standingWords(model: CaseModel, side: Side | null | undefined): string {
  if (side === undefined) return "filed no brief";
  if (side === null) return "backed more than one side";
  return side === NOT_STATED ? "side not stated" : `backed ${sideName(model, WHOLE_CASE, side)}`;
}
