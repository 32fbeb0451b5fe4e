import { type CaseModel, WHOLE_CASE } from "../../model/model.ts";
import { NOT_STATED, type Side, type StageId } from "../../schema/facts.ts";
import { movementOf } from "../../model/lines/movement.ts";
import { sideLead } from "../../derive/coverage.ts";
import type { FiledLine } from "./row.ts";
import { capital } from "../../derive/words/series.ts";

/** One way of taking part. */
interface Pattern {
  readonly heading: string;
  /** A line fits exactly one pattern. */
  readonly fits: (line: FiledLine) => boolean;
}

/** Every way of taking part, the most constant first: everywhere, both sides, more than once, once. */
export function patternsOf(model: CaseModel, stages: readonly StageId[]): readonly Pattern[] {
  const sides = model.at(WHOLE_CASE).sides;
  const everywhere = new Map(sides.map((side) => [side, contestedBy(model, stages, side)]));
  const counts = stages.map((_, index) => stages.length - index).filter((count) => count > 1);
  const often = (side: Side, count: number): Pattern => ({
    heading: `${capital(sideLead(model, WHOLE_CASE, side))} ${timesInWords(count, everywhere.get(side))}`,
    fits: (line) => isFor(line, side) && line.filings.size === count,
  });
  return [
    ...sides.flatMap((side) =>
      counts.filter((count) => count === everywhere.get(side)).map((count) => often(side, count)),
    ),
    { heading: "Switched sides", fits: hasSwitched },
    ...counts.flatMap((count) =>
      sides.filter((side) => count !== everywhere.get(side)).map((side) => often(side, count)),
    ),
    ...stages.flatMap((stage) => sides.map((side) => once(model, side, stage))),
    {
      heading: "Side not stated in some of their briefs",
      fits: (line) => !hasSwitched(line) && isOpen(line) && !sides.some((side) => isFor(line, side)),
    },
    {
      heading: "More than one side in their briefs",
      fits: (line) => !hasSwitched(line) && !isOpen(line) && !sides.some((side) => isFor(line, side)),
    },
  ];
}

function once(model: CaseModel, side: Side, stage: StageId): Pattern {
  return {
    heading: `${capital(sideLead(model, stage, side))}, seen at ${model.stage(stage).label} only`,
    fits: (line) => isFor(line, side) && line.filings.size === 1 && line.filings.has(stage),
  };
}

const filingsOf = ({ filings }: FiledLine) => [...filings.values()].flat();

/** From one stage at which it filed to the next. */
function hasSwitched({ filings }: FiledLine): boolean {
  const stages = [...filings.values()];
  return stages.some((after, index) => {
    const before = stages[index - 1];
    return before !== undefined && movementOf(before, after) === "switched";
  });
}

const isOpen = (line: FiledLine): boolean => filingsOf(line).some(({ side }) => side === NOT_STATED);

/** Whether a line took this side and no other. */
const isFor = (line: FiledLine, side: Side): boolean =>
  filingsOf(line).every((filing) => filing.side === side);

/** At how many stages at least one brief backs the party. Nobody contests for no side. */
function contestedBy(model: CaseModel, stages: readonly StageId[], side: Side): number | undefined {
  if (!model.actors.has(side)) return undefined;
  return stages.filter((stage) => model.at(stage).briefsFor(side).length > 0).length;
}

function timesInWords(count: number, contested: number | undefined): string {
  if (contested === undefined) return `at ${count} stages`;
  if (count !== contested) return `at ${count} of the ${contested} stages where it had backers`;
  return `at ${count === 2 ? "both" : `all ${count}`} stages where it had backers`;
}
