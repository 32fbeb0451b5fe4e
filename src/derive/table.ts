import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import type { Actor } from "../schema/facts.ts";
import { daySpan } from "../schema/dates.ts";
import { KINDS } from "../schema/registries/kinds.ts";
import { ROLES } from "../schema/registries/roles.ts";
import type { ViewState } from "../state/view-state.ts";
import { certaintyLabel, certaintyOf } from "../model/certainty.ts";
import { dateInWords } from "./words/dates.ts";
import { type Link, type Words, actorLink, stageLink } from "./words/names.ts";
import { sidesBacked } from "../model/sides.ts";
import type { Visible } from "./visible.ts";
import { capital, sideName } from "./words/series.ts";

/** What stands in one cell: what is read, what is sorted by, and what it goes to. */
export interface Cell {
  readonly words: Words;
  readonly key: string | number;
}

export interface Row {
  readonly id: Id;
  readonly cells: readonly Cell[];
}

interface Column<Item> {
  readonly name: string;
  readonly label: string;
  readonly align: "start" | "end";
  readonly cell: (model: CaseModel, item: Item, stage: Id) => Cell;
}

export interface Table {
  readonly columns: readonly {
    readonly name: string;
    readonly label: string;
    readonly align: "start" | "end";
  }[];
  readonly rows: readonly Row[];
}

/** The same facts as the picture, one actor or one brief a line. */
export function tableOf(
  model: CaseModel,
  { table, sort, stage }: Pick<ViewState, "table" | "sort" | "stage">,
  visible: Visible,
): Table {
  return TABLE_OF[table](model, stage, sort, visible);
}

type TableOf = (model: CaseModel, stage: Id, sort: string, visible: Visible) => Table;

const TABLE_OF: Readonly<Record<ViewState["table"], TableOf>> = {
  actors: (model, stage, sort, { actors }) =>
    rowsWith(
      actorColumns,
      [...actors].flatMap((id) => model.actors.get(id) ?? []),
      { model, stage, sort },
    ),
  briefs: (model, stage, sort, { briefs }) =>
    rowsWith(
      briefColumns,
      [...briefs].flatMap((id) => model.briefs.get(id) ?? []),
      { model, stage, sort },
    ),
};

const plain = (text: string, key: string | number = text): Cell => ({ words: [text], key });

/** Names, and after them what has no page of its own, with commas between. */
const listed = (items: readonly (Link | string)[], key: string | number = textOf(items)): Cell => ({
  words: items.flatMap((item, index) => (index === 0 ? [item] : [", ", item])),
  key,
});

/** A cell as plain text. */
export const textOf = (words: Words): string =>
  words.map((word) => (typeof word === "string" ? word : word.text)).join("");

const filingsAt = (model: CaseModel, id: Id, stage: Id) => model.at(stage).briefsOf(id);

const actorColumns: readonly Column<Actor>[] = [
  { name: "name", label: "Name", align: "start", cell: (_, { id, name }) => listed([{ id, text: name }]) },
  { name: "kind", label: "Kind", align: "start", cell: (_, { kind }) => plain(capital(KINDS[kind].one)) },
  {
    name: "role",
    label: "Role",
    align: "start",
    cell: (model, { id }, stage) =>
      plain(
        model
          .at(stage)
          .rolesOf(id)
          .map((role) => capital(ROLES[role].one))
          .join(", "),
      ),
  },
  {
    name: "side",
    label: "Backed",
    align: "start",
    cell: (model, { id }, stage) => {
      const sides = new Set(filingsAt(model, id, stage).flatMap((brief) => sidesBacked(brief, stage)));
      return plain([...sides].map((side) => capital(sideName(model, side))).join(", "));
    },
  },
  {
    name: "briefs",
    label: "Briefs",
    align: "end",
    cell: (model, { id }, stage) => {
      const { length } = filingsAt(model, id, stage);
      return plain(String(length), length);
    },
  },
  {
    name: "stages",
    label: "Filed at",
    align: "start",
    cell: (model, { id }) =>
      listed(
        [...new Set(model.briefsOf(id).flatMap(({ positions }) => positions.map(({ stage }) => stage)))].map(
          (stage) => stageLink(model, stage),
        ),
      ),
  },
];

type BriefItem = CaseModel["briefs"] extends ReadonlyMap<Id, infer Item> ? Item : never;

const briefColumns: readonly Column<BriefItem>[] = [
  {
    name: "title",
    label: "Brief",
    align: "start",
    cell: (_, { id, title }) => listed([{ id, text: title }]),
  },
  {
    name: "filers",
    label: "Filers",
    align: "start",
    cell: (model, { filers, groups }) =>
      listed(
        [...filers.map(({ actor }) => actorLink(model, actor)), ...groups.map(({ text }) => text)],
        filers.length,
      ),
  },
  {
    name: "side",
    label: "Backs",
    align: "start",
    cell: (model, brief, stage) =>
      plain(
        sidesBacked(brief, stage)
          .map((side) => capital(sideName(model, side)))
          .join(", "),
      ),
  },
  {
    name: "stage",
    label: "Stage",
    align: "start",
    cell: (model, { positions }, at) =>
      listed(
        [...new Set(positions.map(({ stage }) => stage))]
          .filter((stage) => at === WHOLE_CASE || stage === at)
          .map((stage) => stageLink(model, stage)),
      ),
  },
  {
    name: "filed",
    label: "Filed",
    align: "start",
    cell: (_, { filed }) =>
      filed === undefined
        ? plain("Not known", "9999")
        : plain(dateInWords(filed), daySpan(filed)?.first ?? filed),
  },
  {
    name: "certainty",
    label: "How known",
    align: "start",
    cell: (_, { evidence }) => plain(capital(certaintyLabel(certaintyOf(evidence)))),
  },
];

interface Order {
  readonly model: CaseModel;
  readonly stage: Id;
  readonly sort: string;
}

const COLLATOR = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function rowsWith<Item extends { readonly id: Id }>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  { model, stage, sort }: Order,
): Table {
  const rows = items.map((item) => ({
    id: item.id,
    cells: columns.map(({ cell }) => cell(model, item, stage)),
  }));
  const at = columns.findIndex(({ name }) => name === sort.replace("-", ""));
  if (at < 0) return { columns, rows };
  const direction = sort.startsWith("-") ? -1 : 1;
  const keyOf = (row: Row): string | number => row.cells[at]?.key ?? "";
  return { columns, rows: [...rows].sort((a, b) => direction * compared(keyOf(a), keyOf(b))) };
}

const compared = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : COLLATOR.compare(String(a), String(b));
