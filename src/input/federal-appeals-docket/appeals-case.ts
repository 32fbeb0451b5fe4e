import type { WrittenCaseFile } from "../../schema/case-file.ts";
import { NOT_STATED } from "../../schema/facts.ts";
import type { Note } from "../importer.ts";
import { type Actors, type Mention, actorsOf, writtenActor } from "../names/actors.ts";
import type { FilerName, Filers } from "../names/filers.ts";
import { EMPTY_TABLE } from "../names/name-table.ts";
import { plainName, plainProse } from "../names/plain-text.ts";
import { slug, uniqueIds } from "../names/slug.ts";
import { nameKey } from "../names/spelling.ts";
import { filersNamed, kindSaid } from "../supreme-court-docket/record/name-words.ts";
import { type AppealsFiling, amicusFilings } from "./amicus-entries.ts";
import { type AppealsSided, appealsSides } from "./appeals-sides.ts";
import type { AppealsDocket, AppealsParty } from "./docket.ts";

type WrittenBrief = NonNullable<WrittenCaseFile["briefs"]>[number];
type Evidence = NonNullable<WrittenBrief["evidence"]>[number];

interface Filed extends AppealsFiling {
  readonly filers: Filers;
  readonly counsel: AppealsParty["counsel"];
  readonly sided: AppealsSided;
}

/** Dockets of courts of appeals as one case, a stage each, and what became of each entry. */
export function appealsCase(dockets: readonly [AppealsDocket, ...AppealsDocket[]]) {
  const [main] = dockets;
  const read = dockets.map((docket) => ({ docket, ...filedIn(docket) }));
  const actors = actorsOf(read.flatMap(mentionsOf), EMPTY_TABLE);
  const unique = uniqueIds();
  for (const { id } of actors.all) unique(id);
  const title = plainName(main.title) || `No. ${main.number}`;
  const caseId = unique(`case-${slug(title, 40)}`);
  const stages = read.map((each) => stageOf(each.docket, caseId, actors, unique));
  const briefs = read.flatMap(({ docket, filings }, at) =>
    filings.map((filing) => ({ docket, filing, written: briefOf(filing, stages[at], actors, unique) })),
  );
  const file: WrittenCaseFile = {
    $schema: "../case.schema.json",
    format: "amicus-graph/1",
    title,
    howMade: `Read by rules from the docket of ${dockets.map(({ court, number }) => `No. ${number} of the ${court || "court of appeals"}`).join(", ")}. No brief was read.`,
    actors: actors.all.map((actor) => writtenActor(actor, EMPTY_TABLE)),
    cases: [{ id: caseId, title }],
    stages: stages.map(({ stage }) => stage),
    briefs: briefs.map(({ written }) => written),
    sources: stages.map(({ source }) => source),
  };
  const notes = [
    ...briefs.map(({ docket, filing, written }): Note => ({
      outcome: filing.sided.basis === "inferred" ? "inferred" : "read",
      file: docket.file,
      line: filing.entry.line,
      words: `A brief of ${filing.label || "somebody who is not named"}. ${filing.sided.reason}`,
      quote: plainProse(filing.entry.text),
      about: [written.id],
    })),
    ...read.flatMap(({ docket, skipped }) =>
      skipped.map(({ entry, why }): Note => ({
        outcome: "skipped",
        file: docket.file,
        line: entry.line,
        words: why,
        quote: plainProse(entry.text),
      })),
    ),
  ];
  return { file, actors, notes };
}

function filedIn(docket: AppealsDocket) {
  const { filings, skipped } = amicusFilings(docket);
  const sideOf = appealsSides(docket);
  const amici = docket.parties.filter(({ type }) => /amic/iu.test(type));
  return {
    skipped,
    filings: filings.map((filing): Filed => {
      const plural = /\band\b|,|\bamici\b|et al/iu.test(filing.label);
      const named = filersNamed(filing.label.replace(/,? et\.? al\.?$/iu, ""), plural);
      const lead = amici.find((party) => mentions(filing.label, party.name));
      return { ...filing, ...withCosigners(named, filing, lead, amici), sided: sideOf(filing) };
    }),
  };
}

const mentions = (label: string, name: string): boolean =>
  nameKey(name).length > 3 && nameKey(label).includes(nameKey(name));

/** Where an entry ends in “et al.”, whoever has the lead’s counsel in the list of parties signed with it. */
function withCosigners(
  named: Filers,
  { label }: AppealsFiling,
  lead: AppealsParty | undefined,
  amici: readonly AppealsParty[],
): Pick<Filed, "filers" | "counsel"> {
  const isMore = /\bet\.? al\b/iu.test(label);
  const [first] = lead?.counsel ?? [];
  const others = amici.filter(
    (party) => isMore && first !== undefined && party.counsel.some(({ name }) => name === first.name),
  );
  const known = new Set(named.names.map(({ name }) => nameKey(name)));
  const more = others
    .filter(({ name }) => !known.has(nameKey(name)))
    .map(({ name }): FilerName => ({ name, written: name }));
  return {
    filers: { ...named, names: [...named.names, ...more], hasMore: isMore && more.length === 0 },
    counsel: (lead?.counsel ?? []).slice(0, 3),
  };
}

const US = /^(?:the )?(?:United States(?: of America)?|USA)$/iu;
const PARTY = /\b(appellant|appellee|petitioner|respondent)s?\b/iu;
const titleOf = ({ type }: AppealsParty): string => PARTY.exec(type)?.[1]?.toLowerCase() ?? "";
const partiesOf = ({ parties }: AppealsDocket): readonly AppealsParty[] =>
  parties.filter((party) => titleOf(party) !== "" && !/amic/iu.test(party.type));

function mentionsOf({
  docket,
  filings,
}: {
  readonly docket: AppealsDocket;
  readonly filings: readonly Filed[];
}): readonly Mention[] {
  const own = new Set(docket.parties.map(({ name }) => nameKey(name)));
  const mention = (name: string, kind?: Mention["kind"]): Mention => ({
    name: plainName(name),
    written: plainName(name),
    ...(kind === undefined ? {} : { kind }),
    where: { docket: docket.number },
  });
  return [
    ...(docket.court === "" ? [] : [mention(docket.court, "court")]),
    ...partiesOf(docket).map(({ name }) =>
      mention(name, kindSaid(name) ?? (US.test(name) ? "government" : undefined)),
    ),
    ...filings.flatMap(({ filers, counsel }) => [
      ...filers.names.map(({ name, kind }) => mention(name, kind)),
      // Whoever files by lawyers of its own is no law firm.
      ...counsel.flatMap(({ firm }) =>
        firm === undefined ? [] : [mention(firm, own.has(nameKey(firm)) ? undefined : "law-firm")],
      ),
    ]),
  ].filter(({ name }) => name !== "");
}

function stageOf(docket: AppealsDocket, caseId: string, actors: Actors, unique: (wish: string) => string) {
  const source = unique(`docket-${slug(docket.number || "appeal", 30)}`);
  const seen = new Set<string>();
  const parties = partiesOf(docket).flatMap((party) => {
    const { id } = actors.named(plainName(party.name));
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ actor: id, title: titleOf(party) }];
  });
  const first = (titles: readonly string[]) => parties.find(({ title }) => titles.includes(title))?.actor;
  return {
    stage: {
      id: unique(`appeal-${slug(docket.number || "docket", 30)}`),
      case: caseId,
      label:
        plainName(docket.court.replace(/^United States Court of Appeals for the /u, "")) ||
        "Court of appeals",
      ...(docket.court === "" ? {} : { court: actors.named(plainName(docket.court)).id }),
      ...(docket.number === "" ? {} : { docket: plainName(docket.number) }),
      parties,
      coverage: { state: "partial" as const, text: "What the docket says of briefs was read; no brief was." },
    },
    source: {
      id: source,
      title: plainName(`Docket of No. ${docket.number || "unknown"}, ${docket.title}`),
      ...(docket.court === "" ? {} : { publisher: plainName(docket.court) }),
      ...(docket.address === undefined ? {} : { url: docket.address }),
      type: "filing" as const,
    },
    sides: { top: first(["appellant", "petitioner"]), bottom: first(["appellee", "respondent"]) },
  };
}

function briefOf(
  { entry, label, filers, counsel, sided }: Filed,
  at: ReturnType<typeof stageOf> | undefined,
  actors: Actors,
  unique: (wish: string) => string,
): WrittenBrief {
  const source = at?.source.id ?? "";
  const quote = plainProse(entry.text);
  const party = sided.backs === "top" || sided.backs === "bottom" ? at?.sides[sided.backs] : sided.backs;
  const own: Evidence = { source, quote, basis: "filing" };
  const basis: Evidence = {
    source,
    quote: sided.from === undefined ? quote : plainProse(sided.from.text),
    basis: sided.basis === "said" ? "filing" : "inference",
    note: sided.reason,
  };
  const names = filers.names.filter(({ name }) => plainName(name) !== "");
  return {
    id: unique(`brief-${slug(entry.number || label || entry.date, 40)}`),
    title: plainName(`Brief of ${label || "an amicus who is not named"}`),
    filers: [...new Set(names.map(({ name }) => actors.named(plainName(name)).id))],
    ...(filers.hasMore || (names.length === 0 && filers.groups.length === 0)
      ? { moreFilers: "unknown" as const }
      : {}),
    ...(filers.groups.length > 0 ? { groups: filers.groups.map((text) => ({ text: plainName(text) })) } : {}),
    positions: [
      {
        stage: at?.stage.id ?? "",
        backs: party ?? NOT_STATED,
        ...(sided.basis === "unknown" ? {} : { evidence: [basis] }),
      },
    ],
    filed: entry.date,
    ...(entry.number === "" ? {} : { entry: entry.number }),
    ...(counsel.length > 0
      ? {
          counsel: counsel.map(({ name, firm }) => ({
            ...(firm === undefined ? {} : { firm: actors.named(plainName(firm)).id }),
            attorneys: [plainName(name)],
          })),
        }
      : {}),
    evidence: [own],
  };
}
