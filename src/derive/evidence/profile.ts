import { type CaseModel, type Id, type StageOrAll, WHOLE_CASE } from "../../model/model.ts";
import { relationProfile } from "../relations/cards.ts";
import { relationStatement } from "../relations/statement.ts";
import { actorProfile } from "./actor.ts";
import { briefProfile } from "./brief.ts";
import { litigationProfile, stageProfile } from "./stage.ts";
import { type Words, briefLink, actorLink } from "../words/names.ts";
import { type Statement, type Profile, dotted, section } from "./citation.ts";
import type { ActorId, Evidence, Source } from "../../schema/facts.ts";
import { SOURCE_TYPES } from "../../schema/registries/evidence-words.ts";
import { dateInWords } from "../words/dates.ts";

type Find = (model: CaseModel, id: Id, stage: StageOrAll) => Profile | null;

const among =
  <Item>(
    map: (model: CaseModel) => ReadonlyMap<Id, Item>,
    profile: (model: CaseModel, item: Item, stage: StageOrAll) => Profile,
  ): Find =>
  (model, id, stage) => {
    const item = map(model).get(id);
    return item === undefined ? null : profile(model, item, stage);
  };

/** For each thing that an id can name, what the panel says of it. */
const FINDS: readonly Find[] = [
  among((model) => model.actors, actorProfile),
  among((model) => model.briefs, briefProfile),
  among((model) => model.stages, stageProfile),
  among((model) => model.relations, relationProfile),
  among((model) => model.cases, litigationProfile),
  among((model) => model.sources, sourceProfile),
];

/** What the panel says of the thing with this id, at a stage first what it did there; `null` where nothing has it. */
export function profileOf(model: CaseModel, id: Id, stage: StageOrAll = WHOLE_CASE): Profile | null {
  for (const find of FINDS) {
    const profile = find(model, id, stage);
    if (profile) return profile;
  }
  return null;
}

function sourceProfile(model: CaseModel, source: Source): Profile {
  const details: Words = dotted([
    source.publisher === undefined ? [] : [source.publisher],
    source.date === undefined ? [] : [dateInWords(source.date)],
    source.type === undefined ? [] : [SOURCE_TYPES[source.type]],
  ]);
  const cites = ({ evidence }: { readonly evidence: readonly Evidence[] }): boolean =>
    evidence.some((each) => each.source === source.id);
  const { briefs, relations } = model.at(WHOLE_CASE);
  const citing = briefs.filter((brief) => [brief, ...brief.filers, ...brief.positions].some(cites));
  const citedFor = [
    ...citing.map(({ id }): Statement => ({ words: [briefLink(model, id)], details: [], evidence: null })),
    ...relations
      .filter(cites)
      .map((relation): Statement => ({ ...relationStatement(model, relation), evidence: null })),
  ];
  return {
    id: source.id,
    title: source.title,
    subtitle: details,
    notes: source.note === undefined ? [] : [source.note],
    sections: section("Cited for", citedFor),
    address: source.url ?? null,
  };
}

/** What stands over a path before it is found: its two ends. */
export function pathHeading(model: CaseModel, from: ActorId, to: ActorId): Profile {
  const [start, end] = [actorLink(model, from), actorLink(model, to)];
  return {
    id: from,
    title: `From ${start.text} to ${end.text}`,
    subtitle: [start, " and ", end],
    notes: [],
    sections: [],
  };
}
