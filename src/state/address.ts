import { toParams } from "./url.ts";
import type { ViewState } from "./view-state.ts";

/** The case that a bare address opens. */
export const BUNDLED_CASE = "microsoft-ireland";

const SLUG = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** The slug of the case file that an address names; the bundled case where it names none that could be a file. */
export function slugIn(params: URLSearchParams): string {
  const slug = params.get("case") ?? "";
  return SLUG.test(slug) ? slug : BUNDLED_CASE;
}

/** The query of a view's address: `?stage=sdny-district`. Commas stay commas, so that a person can read it. */
export function addressOf(slug: string, state: ViewState): string {
  const params = toParams(state);
  const query = new URLSearchParams([...(slug === BUNDLED_CASE ? [] : [["case", slug]]), ...params]);
  return `?${query.toString().replaceAll("%2C", ",")}`;
}
