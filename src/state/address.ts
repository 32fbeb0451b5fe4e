import { withoutTail } from "./as-meant.ts";
import { ADDRESS_KEYS, CASE_KEY, saidOf, toParams } from "./codecs.ts";
import type { ViewState } from "./view-state.ts";

/** The case that the front page of a site opens. */
export const BUNDLED_CASE = "microsoft-ireland";

/** Which case file a view is of, on the page of which case. */
export interface Address {
  readonly slug: string;
  /** The case that the page is made for: what its bare address opens. */
  readonly home: string;
  /** What the address says beside the view, and goes on saying: how a frame is dressed. */
  readonly otherParams: readonly (readonly [key: string, value: string])[];
  /** Whether the address says nothing of the view: a server is asked for it, and a case of the reader’s own stays with them. */
  readonly isPrivate?: boolean;
  /** The page that takes every view of the case, where this is a page of one: what a changed view is the address of. */
  readonly casePage?: string;
}

/** What an address says on a page that opens with words of its own: these as well, but for a step, which has its view. */
export function onTopOf(opensWith: string, params: URLSearchParams): URLSearchParams {
  const own = params.has("step") ? [] : [...new URLSearchParams(opensWith)];
  return new URLSearchParams([...params, ...own.filter(([key]) => !params.has(key))]);
}

/** What an address calls its case, which may be the name of no file; the page's own case where it names none. */
export const caseIn = (params: URLSearchParams, home: string): string =>
  withoutTail(saidOf(params, CASE_KEY)[0] ?? "") || home;

/** What an address says beside the view. */
export const otherParamsIn = (params: URLSearchParams): Address["otherParams"] =>
  [...params].filter(([key]) => key !== CASE_KEY && !ADDRESS_KEYS.includes(key));

/** Names an https address that a case is loaded from, or says that it was on the reader’s computer. */
export const SOURCE_KEY = "src";
/** What stands there for a case of the reader’s own. */
export const OWN_FILE = "file";

/** A view's address: `?stage=sdny-district`. */
export function addressOf(
  { slug, home, otherParams, isPrivate, casePage = "" }: Address,
  state: ViewState,
): string {
  const params = isPrivate ? [] : toParams(state);
  const named = slug === home ? [] : [[CASE_KEY, slug] as const];
  return casePage + (queryOf([...named, ...params, ...otherParams]) || "?");
}

/** Words as they stand in an address, nothing for none. Commas stay commas, so that a person can read it. */
export function queryOf(words: Address["otherParams"]): string {
  const written = new URLSearchParams(words.map(([key, value]) => [key, value])).toString();
  return written === "" ? "" : `?${written.replaceAll("%2C", ",")}`;
}
