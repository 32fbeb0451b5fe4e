import type { Proceedings } from "../../model/at.ts";
import { certaintyLabel, certaintyOf, isSideInferred } from "../../model/certainty.ts";
import { type Brief, type CaseModel, WHOLE_CASE } from "../../model/model.ts";
import { daySpan } from "../../schema/dates.ts";
import type { Actor, Side } from "../../schema/facts.ts";
import { KINDS } from "../../schema/registries/kinds.ts";
import { ROLES } from "../../schema/registries/roles.ts";
import { asksFor } from "../evidence/citation.ts";
import { unnamedFilers } from "../evidence/company.ts";
import { filedInWords, inferredParts } from "../words/inferred.ts";
import { actorLink, stageLink } from "../words/names.ts";
import { capital, inList, sideName } from "../words/series.ts";
import { type Cell, type Column, listed, plain } from "./column.ts";
import { type KnownColumn, knownActorColumns, knownBriefColumns } from "./known-columns.ts";

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
