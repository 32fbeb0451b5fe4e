import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import { daySpan } from "../schema/dates.ts";
import type { FacetName } from "./chosen.ts";
import { FACETS, FACET_NAMES } from "./facets.ts";
import {
  INITIAL,
  LAYOUT_NAMES,
  NEARNESS,
  SORTS,
  TABLES,
  THEMES,
  VIEWS,
  type ViewState,
  isOrderOf,
} from "./view-state.ts";
import { withoutTail } from "./as-meant.ts";
import { namesOf } from "../schema/registries/names-of.ts";

interface Codec<Value> {
  readonly key: string;
  /** Whether its words stand with commas between, or each after a key of its own. */
  readonly isList?: true;
  /** Reads what a stranger wrote; `undefined` where it means nothing here. */
  readonly read: (text: string, model: CaseModel) => Value | undefined;
  readonly write: (value: Value) => string;
}

type Codecs = { readonly [Key in keyof ViewState]: Codec<ViewState[Key]> };

const COUNT = /^\d{1,3}$/;

const isNamed = (id: Id, model: CaseModel): boolean =>
  [model.actors, model.briefs, model.relations, model.stages, model.cases, model.sources].some((map) =>
    map.has(id),
  );

/** One codec per key of the state: forgetting one does not compile. */
const CODECS: Codecs = {
  view: oneOf("view", VIEWS),
  stage: {
    key: "stage",
    read: (text, model) => [WHOLE_CASE, ...model.stages.keys()].find((id) => id === text),
    write: String,
  },
  vs: {
    key: "vs",
    read: (text, model) => (model.stages.has(text) ? text : undefined),
    write: String,
  },
  ...ofFacets(),
  query: { key: "q", read: (text) => (text.length > 100 ? undefined : text), write: String },
  from: dateAt("from"),
  to: dateAt("to"),
  selection: listOf("select", (text, model) => (isNamed(text, model) ? text : undefined)),
  path: {
    key: "path",
    read: (text, model) => {
      const ends = [...new Set(text.split(","))];
      return ends.length === 2 && ends.every((id) => model.actors.has(id)) ? ends : undefined;
    },
    write: (ends) => ends.join(","),
  },
  near: oneOf("near", NEARNESS),
  shared: { key: "shared", read: (text) => (COUNT.test(text) ? Number(text) : undefined), write: String },
  open: listOf("open", (text, model) =>
    model.briefs.has(text) || model.actors.has(text) ? text : undefined,
  ),
  table: oneOf("table", TABLES),
  sort: {
    key: "sort",
    read: (text) => (SORTS.some((name) => name === text.replace(/^-(?=.)/, "")) ? text : undefined),
    write: String,
  },
  layout: oneOf<ViewState["layout"]>("layout", LAYOUT_NAMES),
  step: {
    key: "step",
    read: (text, model) =>
      COUNT.test(text) && model.file.story[Number(text) - 1] ? Number(text) : undefined,
    write: String,
  },
  theme: oneOf("theme", THEMES),
};

const KEYS = namesOf(CODECS);
/** Names the file and not the view. */
export const CASE_KEY = "case";
/** The keys of an address that say the view. */
export const ADDRESS_KEYS: readonly string[] = KEYS.map((key) => CODECS[key].key);
/** They say how a view is looked at; an address with none but these leaves it to the file which view that is. */
const BESIDE_THE_VIEW: readonly string[] = [CODECS.step.key, CODECS.theme.key];

/** The address of a view, defaults left out. Never without a view, for then the file would choose one. */
export function toParams(state: ViewState): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of KEYS) writeKey(params, state, key);
  if (!saysView(params)) params.set(CODECS.stage.key, state.stage);
  return params;
}

function writeKey<Key extends keyof ViewState>(params: URLSearchParams, state: ViewState, key: Key): void {
  const codec = CODECS[key];
  const text = codec.write(state[key]);
  if (text !== codec.write(INITIAL[key])) params.set(codec.key, text);
}

/**
 * The view that an address means. With no word of a view in it, it means the view of the step that it names, else
 * the one that the file opens with. Unknown keys and bad values are ignored; never throws.
 */
export function fromParams(params: URLSearchParams, model: CaseModel): ViewState {
  const step = valueIn(params, CODECS.step, model) ?? INITIAL.step;
  const chosen = step === INITIAL.step ? model.file.opening : model.file.story[step - 1]?.view;
  const read = readAll(saysView(params) ? params : new URLSearchParams(chosen ?? ""), model);
  return {
    ...read,
    sort: isOrderOf(read) ? read.sort : INITIAL.sort,
    vs: isCompared(read, model) ? read.vs : INITIAL.vs,
    step,
    theme: valueIn(params, CODECS.theme, model) ?? INITIAL.theme,
  };
}

/** A word of an address that does nothing. */
export interface Unread {
  readonly key: string;
  readonly text: string;
  /** It means nothing in this record; what stands before it holds; or its key is nearly one of an address. */
  readonly reason: "unknown" | "repeated" | "key";
}

/** What an address says of the view in vain, in its own words; of a list each item. An empty text stands for the default. */
export function unreadIn(params: URLSearchParams, model: CaseModel): readonly Unread[] {
  const words = KEYS.flatMap((name) => unreadOf(params, CODECS[name], model));
  const read = readAll(params, model);
  // An order of another view is none of the view that is asked for.
  const order: readonly Unread[] = isOrderOf(read)
    ? []
    : [{ key: "sort", text: read.sort, reason: "unknown" }];
  const compared: readonly Unread[] = isCompared(read, model)
    ? []
    : [{ key: CODECS.vs.key, text: read.vs, reason: "unknown" }];
  const [, ...others] = saidOf(params, CASE_KEY);
  const cases = others.map((text): Unread => ({ key: CASE_KEY, text, reason: "repeated" }));
  const keys = [...params].filter(([key]) => keyMeant(key) !== key);
  const strange = keys.map(([key, text]): Unread => ({ key, text, reason: "key" }));
  return [...cases, ...words, ...order, ...compared, ...strange];
}

/** Whether the stage to compare with, where one is named beside another, is of its case. */
const isCompared = ({ stage, vs }: ViewState, { stages }: CaseModel): boolean =>
  vs === "" || !stages.has(stage) || stages.get(stage)?.case === stages.get(vs)?.case;

/** `stage` for `Stages`; a key that is like none of an address is somebody else’s, and stays what it is. */
export function keyMeant(key: string): string {
  const known = [CASE_KEY, ...ADDRESS_KEYS];
  const word = key.toLowerCase();
  return known.includes(key)
    ? key
    : (known.find((each) => each === word) ?? known.find((each) => `${each}s` === word) ?? key);
}

/** What stands after a key, each text once. */
export const saidOf = (params: URLSearchParams, key: string): readonly string[] => [
  ...new Set(params.getAll(key).filter(Boolean)),
];

function unreadOf(
  params: URLSearchParams,
  { key, isList, read }: Pick<Codec<unknown>, "key" | "isList" | "read">,
  model: CaseModel,
): readonly Unread[] {
  let isSaid = false;
  const texts = saidOf(params, key);
  const words = isList ? new Set(texts.join(",").split(",").filter(Boolean)) : texts;
  return [...words].flatMap((text): readonly Unread[] => {
    const value = asMeant(read)(text, model);
    const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
    if (isNothing) return [{ key, text, reason: "unknown" }];
    if (isSaid && !isList) return [{ key, text, reason: "repeated" }];
    isSaid = true;
    return [];
  });
}

const saysView = (params: URLSearchParams): boolean =>
  ADDRESS_KEYS.some((key) => params.has(key) && !BESIDE_THE_VIEW.includes(key));

function readAll(params: URLSearchParams, model: CaseModel): ViewState {
  const read = <Key extends keyof ViewState>(key: Key): ViewState[Key] =>
    valueIn(params, CODECS[key], model) ?? INITIAL[key];
  // An object made of entries has forgotten which value belongs to which key; the codecs have one for each.
  return Object.fromEntries(KEYS.map((key) => [key, read(key)])) as unknown as ViewState;
}

/** Of a list all that is said, wherever it stands; of anything else the first word that means something. */
function valueIn<Value>(
  params: URLSearchParams,
  { key, isList, read }: Codec<Value>,
  model: CaseModel,
): Value | undefined {
  const texts = saidOf(params, key);
  for (const text of isList ? [texts.join(",")] : texts) {
    const value = asMeant(read)(text, model);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** As it is written; else without what a mail program takes for a part of the link before it. */
const asMeant =
  <Value>(read: (text: string, model: CaseModel) => Value | undefined): typeof read =>
  (text, model) =>
    read(text, model) ?? read(withoutTail(text), model);

/** A list for each facet. */
function ofFacets(): Pick<Codecs, FacetName> {
  const codecs = FACET_NAMES.map((name) => [name, listOf<string>(FACETS[name].word, FACETS[name].read)]);
  // An object made of entries has forgotten which codec belongs to which key.
  return Object.fromEntries(codecs) as Pick<Codecs, FacetName>;
}

function oneOf<Word extends string>(key: string, words: readonly Word[]): Codec<Word> {
  return { key, read: (text) => words.find((word) => word === text), write: String };
}

function listOf<Item extends string>(
  key: string,
  readItem: (text: string, model: CaseModel) => Item | undefined,
): Codec<readonly Item[]> {
  return {
    key,
    isList: true,
    read: (text, model) => {
      const items = text.split(",").map((item) => asMeant(readItem)(item, model));
      return [...new Set(items.filter((item) => item !== undefined))];
    },
    write: (items) => items.join(","),
  };
}

function dateAt(key: string): Codec<string> {
  return { key, read: (text) => (daySpan(text) ? text : undefined), write: String };
}
