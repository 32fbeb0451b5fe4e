import type { Proceedings } from "../model/at.ts";
import { certaintyLabel, certaintyOf, isSideInferred } from "../model/certainty.ts";
import { type Brief, type CaseModel, WHOLE_CASE } from "../model/model.ts";
import { daySpan } from "../schema/dates.ts";
import type { Actor, Side } from "../schema/facts.ts";
import { KINDS } from "../schema/registries/kinds.ts";
import { ROLES } from "../schema/registries/roles.ts";
import type { SORTS } from "../state/view-state.ts";
import { asksFor } from "./evidence/citation.ts";
import { unnamedFilers } from "./evidence/company.ts";
import { fundingInShort, takenInShort } from "./evidence/taken-up.ts";
import { directionWords } from "./relations/direction.ts";
import { filedInWords, inferredParts } from "./words/inferred.ts";
import { type Link, type Words, actorLink, stageLink, textOf } from "./words/names.ts";
import { capital, inList, inSeries, markBetween, sideName } from "./words/series.ts";

/** What stands in one cell: what is read, what is sorted by, and what it goes to. */
export interface Cell {
  readonly words: Words;
  readonly key: string | number;
}

/** A column of a table. */
export interface Column<Item> {
  readonly name: (typeof SORTS)[number];
  readonly label: string;
  readonly align: "start" | "end";
  /** Its part of the width of a table, beside those of the other columns. */
  readonly share: number;
  readonly cell: (model: CaseModel, item: Item, at: Proceedings) => Cell;
}

const plain = (text: string, key: string | number = text): Cell => ({ words: [text], key });

/** Names, and after them what has no page of its own. */
function listed(items: readonly (Link | string)[], key: string | number = textOf(items)): Cell {
  const between = markBetween(items.map((item) => textOf([item])));
  return { words: items.flatMap((item, index) => (index === 0 ? [item] : [between, item])), key };
}

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

const plainActorColumns: readonly Column<Actor>[] = [
  {
    name: "name",
    label: "Name",
    align: "start",
    share: 22,
    cell: (_, { id, name }) => listed([{ id, text: name }]),
  },
  {
    name: "kind",
    label: "Kind",
    align: "start",
    share: 14,
    cell: (_, { kind }) => plain(capital(KINDS[kind].one)),
  },
  {
    name: "role",
    label: "Role",
    align: "start",
    share: 14,
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
    share: 14,
    cell: (model, { id }, at) => {
      const briefs = at.briefsOf(id);
      return sidesNamed(model, at, [...new Set(briefs.flatMap(at.sidesOf))], briefs);
    },
  },
  {
    name: "briefs",
    label: "Briefs",
    align: "end",
    share: 8,
    cell: (_, { id }, { briefsOf }) => plain(String(briefsOf(id).length), briefsOf(id).length),
  },
  {
    name: "stages",
    label: "Filed at",
    align: "start",
    share: 16,
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
    share: 26,
    cell: (_, { id, title }) => listed([{ id, text: title }]),
  },
  {
    name: "filers",
    label: "Filers",
    align: "start",
    share: 24,
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
    share: 14,
    cell: (model, brief, at) => {
      const { words, key } = sidesNamed(model, at, at.sidesOf(brief), [brief]);
      return { words: [...words, ...asksFor(at.positionsOf(brief))], key };
    },
  },
  {
    name: "stage",
    label: "Stage",
    align: "start",
    share: 13,
    cell: (model, brief, { positionsOf }) => stagesNamed(model, positionsOf(brief)),
  },
  {
    name: "filed",
    label: "Filed",
    align: "start",
    share: 13,
    cell: (_, { filed, evidence }) =>
      filed === undefined
        ? plain("Not known", "9999")
        : plain(filedInWords({ filed, evidence }), daySpan(filed)?.first ?? filed),
  },
  {
    name: "certainty",
    label: "How known",
    align: "start",
    share: 14,
    cell: (_, { evidence }) => plain(capital(certaintyLabel(certaintyOf(evidence)))),
  },
];

/** Firms, and lawyers of whom no firm is known, each once; counsel of several briefs are one list. */
function counselOf(model: CaseModel, briefs: readonly Brief[]): Cell {
  const all = briefs.flatMap(({ counsel }) => counsel);
  const firms = [...new Set(all.flatMap(({ firm }) => firm ?? []))];
  const alone = all.flatMap(({ firm, attorneys }) => (firm === undefined ? attorneys : []));
  return listed([...firms.map((id) => actorLink(model, id)), ...new Set(alone)]);
}

/** A column that stands only where the file knows anything of the sort: of what nobody has looked at, one says nothing. */
type KnownColumn<Item> = Column<Item> & { readonly isKnown: (model: CaseModel) => boolean };

const ofBriefs =
  (says: (brief: Brief) => boolean) =>
  ({ briefs }: CaseModel): boolean =>
    [...briefs.values()].some(says);

const hasCounsel = ofBriefs(({ counsel }) => counsel.length > 0);

const knownActorColumns: readonly KnownColumn<Actor>[] = [
  {
    name: "counsel",
    label: "Lawyers",
    align: "start",
    share: 18,
    isKnown: hasCounsel,
    cell: (model, { id }, { briefsOf }) => counselOf(model, briefsOf(id)),
  },
  {
    name: "law",
    label: "On a law",
    align: "start",
    isKnown: ({ relations }) => [...relations.values()].some(({ direction }) => direction),
    cell: (model, { id }) => {
      const theirs = model.relationsOf(id).filter(({ from, direction }) => from === id && direction);
      return plain(capital(inSeries([...new Set(theirs.map(directionWords))])));
    },
  },
];

const knownBriefColumns: readonly KnownColumn<Brief>[] = [
  {
    name: "counsel",
    label: "Lawyers",
    align: "start",
    share: 18,
    isKnown: hasCounsel,
    cell: (model, brief) => counselOf(model, [brief]),
  },
  {
    name: "taken",
    label: "Taken up",
    align: "start",
    share: 12,
    isKnown: ofBriefs(({ takenUp }) => takenUp !== undefined),
    cell: (_, brief) => plain(takenInShort(brief)),
  },
  {
    name: "funding",
    label: "Who paid",
    align: "start",
    share: 12,
    isKnown: ofBriefs(({ funding }) => funding !== undefined),
    cell: (_, brief) => plain(fundingInShort(brief)),
  },
];

const known = <Item>(model: CaseModel, columns: readonly KnownColumn<Item>[]): readonly Column<Item>[] =>
  columns.filter(({ isKnown }) => isKnown(model));

export const columnsOfActors = (model: CaseModel): readonly Column<Actor>[] => [
  ...plainActorColumns,
  ...known(model, knownActorColumns),
];

export const columnsOfBriefs = (model: CaseModel): readonly Column<Brief>[] => [
  ...briefColumns,
  ...known(model, knownBriefColumns),
];
