import { type CaseModel, type Id, WHOLE_CASE } from "../model/model.ts";
import { BOTH, NEITHER, NOT_STATED } from "../schema/facts.ts";
import { daySpan } from "../schema/dates.ts";
import { KIND_NAMES } from "../schema/registries/kinds.ts";
import { ROLE_NAMES } from "../schema/registries/roles.ts";
import { INITIAL, LAYOUT_NAMES, NEARNESS, TABLES, THEMES, VIEWS, type ViewState } from "./view-state.ts";
import { namesOf } from "../schema/registries/names-of.ts";

interface Codec<Value> {
  readonly key: string;
  /** Reads what a stranger wrote; `undefined` where it means nothing here. */
  readonly read: (text: string, model: CaseModel) => Value | undefined;
  readonly write: (value: Value) => string;
}

type Codecs = { readonly [Key in keyof ViewState]: Codec<ViewState[Key]> };

const COUNT = /^\d{1,3}$/;
/** What a mail program or a sentence leaves at the end of a link. */
export const AFTER_A_LINK = /[.,)\]]+$/;
const SORT = /^-?[a-z]{1,20}$/;

const isSide = (id: Id, model: CaseModel): boolean =>
  id === BOTH || id === NEITHER || id === NOT_STATED || model.actors.has(id);

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
  roles: listOf("role", (text) => ROLE_NAMES.find((name) => name === text)),
  kinds: listOf("kind", (text) => KIND_NAMES.find((name) => name === text)),
  sides: listOf("side", (text, model) => (isSide(text, model) ? text : undefined)),
  query: { key: "q", read: (text) => text.slice(0, 100), write: String },
  from: dateAt("from"),
  to: dateAt("to"),
  selection: listOf("select", (text, model) => (isNamed(text, model) ? text : undefined)),
  path: {
    key: "path",
    read: (text, model) => {
      const ends = [...new Set(text.split(",").filter((id) => model.actors.has(id)))];
      return ends.length === 2 ? ends : undefined;
    },
    write: (ends) => ends.join(","),
  },
  near: oneOf("near", NEARNESS),
  shared: { key: "shared", read: (text) => (COUNT.test(text) ? Number(text) : undefined), write: String },
  open: listOf("open", (text, model) => (model.briefs.has(text) ? text : undefined)),
  table: oneOf("table", TABLES),
  sort: { key: "sort", read: (text) => (SORT.test(text) ? text : undefined), write: String },
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
/** The keys of an address, but for `case`, which names the file and not the view. */
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
  const step = CODECS.step.read(params.get(CODECS.step.key) ?? "", model) ?? INITIAL.step;
  const chosen = step === INITIAL.step ? model.file.opening : model.file.story[step - 1]?.view;
  return {
    ...readAll(saysView(params) ? params : new URLSearchParams(chosen ?? ""), model),
    step,
    theme: CODECS.theme.read(params.get(CODECS.theme.key) ?? "", model) ?? INITIAL.theme,
  };
}

/** A word of an address that means nothing in this record. */
export interface Unread {
  readonly key: string;
  readonly text: string;
}

/** What an address says of the view in vain, in its own words; of a list each item. An empty text stands for the default. */
export function unreadIn(params: URLSearchParams, model: CaseModel): readonly Unread[] {
  return KEYS.flatMap((name) => {
    const { key } = CODECS[name];
    const read: (text: string, model: CaseModel) => unknown = CODECS[name].read;
    const text = params.get(key) ?? "";
    const value = text === "" ? "" : asMeant(read)(text, model);
    const isList = Array.isArray(value) && name !== "path";
    const parts = isList ? text.split(",").filter((part) => String(read(part, model)) === "") : [text];
    return value === undefined || isList ? parts.filter(Boolean).map((part) => ({ key, text: part })) : [];
  });
}

const saysView = (params: URLSearchParams): boolean =>
  ADDRESS_KEYS.some((key) => params.has(key) && !BESIDE_THE_VIEW.includes(key));

function readAll(params: URLSearchParams, model: CaseModel): ViewState {
  const read = <Key extends keyof ViewState>(key: Key): ViewState[Key] => {
    const text = params.get(CODECS[key].key);
    return (text === null ? undefined : asMeant(CODECS[key].read)(text, model)) ?? INITIAL[key];
  };
  // An object made of entries has forgotten which value belongs to which key; the codecs have one for each.
  return Object.fromEntries(KEYS.map((key) => [key, read(key)])) as unknown as ViewState;
}

/** As it is written; else without what a mail program takes for a part of the link before it. */
const asMeant =
  <Value>(read: (text: string, model: CaseModel) => Value | undefined): typeof read =>
  (text, model) =>
    read(text, model) ?? read(text.replace(AFTER_A_LINK, ""), model);

function oneOf<Word extends string>(key: string, words: readonly Word[]): Codec<Word> {
  return { key, read: (text) => words.find((word) => word === text), write: String };
}

function listOf<Item extends string>(
  key: string,
  readItem: (text: string, model: CaseModel) => Item | undefined,
): Codec<readonly Item[]> {
  return {
    key,
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
