import type { CaseModel } from "../../model/model.ts";
import type { StageId } from "../../schema/facts.ts";
import type { FiledLine } from "./row.ts";
import { patternsOf } from "./patterns.ts";
import type { SORTS } from "../../state/view-state.ts";
import { shortName } from "../../derive/words/series.ts";

interface Group {
  readonly heading: string;
  readonly lines: readonly FiledLine[];
}

/** The lines grouped by what they did, computed; or in one list by name or by first stage. */
export function stagesGroups(
  model: CaseModel,
  lines: readonly FiledLine[],
  stages: readonly StageId[],
  sort: string,
): readonly Group[] {
  const order = STAGES_ORDERS.find(({ name }) => name === sort) ?? STAGES_ORDERS[0];
  const sorted = [...lines].sort(
    (a, b) => order.compare(a, b, stages) || COLLATOR.compare(nameOf(model, a), nameOf(model, b)),
  );
  if (order.grouping === "none") return [{ heading: `By ${order.label.toLowerCase()}`, lines: sorted }];
  return patternsOf(model, stages)
    .map(({ heading, fits }) => ({ heading, lines: sorted.filter(fits) }))
    .filter((group) => group.lines.length > 0);
}

interface Order {
  /** As the address says it; the first is the one without a name. */
  readonly name: (typeof SORTS)[number];
  readonly label: string;
  readonly grouping: "by pattern" | "none";
  /** Lines that are equal come by name. */
  readonly compare: (a: FiledLine, b: FiledLine, stages: readonly StageId[]) => number;
}

const byFirstStage: Order["compare"] = (a, b, stages) => firstStage(a, stages) - firstStage(b, stages);

/** What the stages view can be sorted by. */
export const STAGES_ORDERS = [
  {
    name: "",
    label: "What they did",
    grouping: "by pattern",
    // A sourced absence is news, so that it comes before the fold.
    compare: (a, b, stages) =>
      b.filings.size - a.filings.size || byFirstStage(a, b, stages) || b.absences.size - a.absences.size,
  },
  { name: "name", label: "Name", grouping: "none", compare: () => 0 },
  { name: "first", label: "First stage", grouping: "none", compare: byFirstStage },
] as const satisfies readonly Order[];

const COLLATOR = new Intl.Collator("en", { sensitivity: "base", numeric: true });

const firstStage = ({ filings }: FiledLine, stages: readonly StageId[]): number =>
  stages.findIndex((stage) => filings.has(stage));

const nameOf = (model: CaseModel, { lineage }: FiledLine): string => shortName(model.actor(lineage.id));
