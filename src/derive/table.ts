import type { Proceedings } from "../model/at.ts";
import { type Brief, type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import type { Actor, Side } from "../schema/facts.ts";
import { daySpan } from "../schema/dates.ts";
import { KINDS } from "../schema/registries/kinds.ts";
import { ROLES } from "../schema/registries/roles.ts";
import type { SORTS, ViewState } from "../state/view-state.ts";
import { certaintyLabel, certaintyOf, isSideInferred } from "../model/certainty.ts";
import { filedInWords, inferredParts } from "./words/inferred.ts";
import { type Link, type Words, actorLink, stageLink } from "./words/names.ts";
import { asksFor } from "./evidence/citation.ts";
import { fundingInShort, takenInShort } from "./evidence/taken-up.ts";
import { unnamedFilers } from "./evidence/company.ts";
import type { Visible } from "./visible.ts";
import { capital, inList, markBetween, sideName } from "./words/series.ts";

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
  readonly name: (typeof SORTS)[number];
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
    columnsOfBriefs(model),
    [...visible.briefs].map((id) => model.brief(id)),
    order,
  );
}

const plain = (text: string, key: string | number = text): Cell => ({ words: [text], key });

/** Names, and after them what has no page of its own. */
function listed(items: readonly (Link | string)[], key: string | number = textOf(items)): Cell {
  const between = markBetween(items.map((item) => textOf([item])));
  return { words: items.flatMap((item, index) => (index === 0 ? [item] : [between, item])), key };
}

/** A cell as plain text. */
export const textOf = (words: Words): string =>
  words.map((word) => (typeof word === "string" ? word : word.text)).join("");

/** The sides that briefs back, as they stand at the head of a cell, and which of them are only inferred. */
function sidesNamed(
  model: CaseModel,
  at: Proceedings,
  sides: readonly Side[],
  briefs: readonly Brief[],
): Cell {
  const named = sides.map((side) => {
    const name = capital(sideName(model, at.stage?.id ?? WHOLE_CASE, side));
    return { name, told: isSideInferred(at, side, briefs) ? `${name} (inferred)` : name };
  });
  return plain(inList(named.map(({ told }) => told)), named.map(({ name }) => name).join(", "));
}

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
    cell: (model, { id }, at) => {
      const briefs = at.briefsOf(id);
      return sidesNamed(model, at, [...new Set(briefs.flatMap(at.sidesOf))], briefs);
    },
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
    cell: (model, brief) => {
      const { words, key } = listed(
        [
          ...brief.filers.map(({ actor }) => actorLink(model, actor)),
          ...brief.groups.map(({ text }) => text),
          ...unnamedFilers(brief),
        ],
        brief.filers.length,
      );
      return {
        words: [...words, ...inferredParts(brief.evidence, "grouping").map((part) => ` (${part})`)],
        key,
      };
    },
  },
  {
    name: "side",
    label: "Backs",
    align: "start",
    cell: (model, brief, at) => {
      const { words, key } = sidesNamed(model, at, at.sidesOf(brief), [brief]);
      return { words: [...words, ...asksFor(at.positionsOf(brief))], key };
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
    cell: (_, { filed, evidence }) =>
      filed === undefined
        ? plain("Not known", "9999")
        : plain(filedInWords({ filed, evidence }), daySpan(filed)?.first ?? filed),
  },
  {
    name: "certainty",
    label: "How known",
    align: "start",
    cell: (_, { evidence }) => plain(capital(certaintyLabel(certaintyOf(evidence)))),
  },
];

/** What became of briefs and who paid for them, where somebody has looked at it of any brief of the file. */
const fateColumns: readonly (Column<Brief> & { readonly isLookedAt: (brief: Brief) => boolean })[] = [
  {
    name: "taken",
    label: "Taken up",
    align: "start",
    isLookedAt: ({ takenUp }) => takenUp !== undefined,
    cell: (_, brief) => plain(takenInShort(brief)),
  },
  {
    name: "funding",
    label: "Who paid",
    align: "start",
    isLookedAt: ({ funding }) => funding !== undefined,
    cell: (_, brief) => plain(fundingInShort(brief)),
  },
];

const columnsOfBriefs = ({ briefs }: CaseModel): readonly Column<Brief>[] => [
  ...briefColumns,
  ...fateColumns.filter(({ isLookedAt }) => [...briefs.values()].some(isLookedAt)),
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
