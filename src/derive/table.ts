import type { Proceedings } from "../model/at.ts";
import { type Brief, type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import type { Actor, Side } from "../schema/facts.ts";
import { daySpan } from "../schema/dates.ts";
import { KINDS } from "../schema/registries/kinds.ts";
import { ROLES } from "../schema/registries/roles.ts";
import type { ViewState } from "../state/view-state.ts";
import { certaintyLabel, certaintyOf, isInferred } from "../model/certainty.ts";
import { dateInWords } from "./words/dates.ts";
import { type Link, type Words, actorLink, stageLink } from "./words/names.ts";
import { asksFor } from "./evidence/citation.ts";
import { unnamedFilers } from "./evidence/company.ts";
import type { Visible } from "./visible.ts";
import { capital, sideName } from "./words/series.ts";

/** What stands in one cell: what is read, what is sorted by, and what it goes to. */
export interface Cell {
  readonly words: Words;
  readonly key: string | number;
}

interface Row {
  readonly id: Id;
  readonly cells: readonly Cell[];
}

interface Column<Item> {
  readonly name: string;
  readonly label: string;
  readonly align: "start" | "end";
  readonly cell: (model: CaseModel, item: Item, at: Proceedings) => Cell;
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
  const order = { model, at: model.at(stage), sort };
  if (table === "actors")
    return rowsWith(
      actorColumns,
      [...visible.actors].map((id) => model.actor(id)),
      order,
    );
  return rowsWith(
    briefColumns,
    [...visible.briefs].map((id) => model.brief(id)),
    order,
  );
}

const plain = (text: string, key: string | number = text): Cell => ({ words: [text], key });

/** Names, and after them what has no page of its own, with commas between. */
const listed = (items: readonly (Link | string)[], key: string | number = textOf(items)): Cell => ({
  words: items.flatMap((item, index) => (index === 0 ? [item] : [", ", item])),
  key,
});

/** A cell as plain text. */
export const textOf = (words: Words): string =>
  words.map((word) => (typeof word === "string" ? word : word.text)).join("");

/** Sides as they stand at the head of a cell. */
const sidesNamed = (model: CaseModel, { stage }: Proceedings, sides: readonly Side[]): Cell =>
  plain(sides.map((side) => capital(sideName(model, stage?.id ?? WHOLE_CASE, side))).join(", "));

const stagesNamed = (model: CaseModel, positions: Brief["positions"]): Cell =>
  listed([...new Set(positions.map(({ stage }) => stage))].map((stage) => stageLink(model, stage)));

const actorColumns: readonly Column<Actor>[] = [
  { name: "name", label: "Name", align: "start", cell: (_, { id, name }) => listed([{ id, text: name }]) },
  { name: "kind", label: "Kind", align: "start", cell: (_, { kind }) => plain(capital(KINDS[kind].one)) },
  {
    name: "role",
    label: "Role",
    align: "start",
    cell: (_, { id }, { rolesOf }) =>
      plain(
        rolesOf(id)
          .map((role) => capital(ROLES[role].one))
          .join(", "),
      ),
  },
  {
    name: "side",
    label: "Backed",
    align: "start",
    cell: (model, { id }, at) => sidesNamed(model, at, [...new Set(at.briefsOf(id).flatMap(at.sidesOf))]),
  },
  {
    name: "briefs",
    label: "Briefs",
    align: "end",
    cell: (_, { id }, { briefsOf }) => plain(String(briefsOf(id).length), briefsOf(id).length),
  },
  {
    name: "stages",
    label: "Filed at",
    align: "start",
    cell: (model, { id }) =>
      stagesNamed(
        model,
        model.briefsOf(id).flatMap(({ positions }) => positions),
      ),
  },
];

const briefColumns: readonly Column<Brief>[] = [
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
    cell: (model, brief) =>
      listed(
        [
          ...brief.filers.map(({ actor }) => actorLink(model, actor)),
          ...brief.groups.map(({ text }) => text),
          ...unnamedFilers(brief),
        ],
        brief.filers.length,
      ),
  },
  {
    name: "side",
    label: "Backs",
    align: "start",
    cell: (model, brief, at) => {
      const { words, key } = sidesNamed(model, at, at.sidesOf(brief));
      const isConcluded = at.positionsOf(brief).some(({ evidence }) => isInferred(evidence));
      return { words: [...words, ...asksFor(at.positionsOf(brief)), isConcluded ? " (inferred)" : ""], key };
    },
  },
  {
    name: "stage",
    label: "Stage",
    align: "start",
    cell: (model, brief, { positionsOf }) => stagesNamed(model, positionsOf(brief)),
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
  readonly at: Proceedings;
  readonly sort: string;
}

const COLLATOR = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function rowsWith<Item extends { readonly id: Id }>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  { model, at, sort }: Order,
): Table {
  const rows = items.map((item) => ({
    id: item.id,
    cells: columns.map(({ cell }) => cell(model, item, at)),
  }));
  const column = columns.findIndex(({ name }) => name === sort.replace("-", ""));
  if (column < 0) return { columns, rows };
  const direction = sort.startsWith("-") ? -1 : 1;
  const keyOf = (row: Row): string | number => row.cells[column]?.key ?? "";
  return { columns, rows: [...rows].sort((a, b) => direction * compared(keyOf(a), keyOf(b))) };
}

const compared = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : COLLATOR.compare(String(a), String(b));
