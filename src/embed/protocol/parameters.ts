import { withoutTail } from "../../state/as-meant.ts";
import { THEMES } from "../../state/view-state.ts";

/** What the address of a frame says beside its view. The first value holds where it says nothing. */
export const PARAMETERS = {
  /**
   * When the explorer may load: once a quarter of the graphic can be seen; at the first press or focus; only when the
   * host says `start`, `set` or `step`.
   */
  start: ["visible", "tap", "static"],
  /** Whether things may move, or as little as possible. */
  motion: ["auto", "reduce"],
  /** How much stands around the picture. */
  ui: ["compact", "full", "none"],
  /** Whether the headline is shown, or left to screen readers because the page around has one. */
  title: ["1", "0"],
  /** Whether the frame has a ground of its own. */
  bg: ["paper", "transparent"],
  theme: THEMES,
} as const;

/** The value that an address gives to a parameter; what is unknown stands for the default. */
export function parameterIn<Name extends keyof typeof PARAMETERS>(
  params: URLSearchParams,
  name: Name,
): (typeof PARAMETERS)[Name][number] {
  const [usual, ...others]: readonly (typeof PARAMETERS)[Name][number][] = PARAMETERS[name];
  const said = withoutTail(params.get(name) ?? "");
  return others.find((value) => value === said) ?? usual;
}

/** What an address gives to parameters in vain, each as it stands there: `ui=compat`. The theme is judged with the view. */
export function unreadParameters(params: URLSearchParams): readonly string[] {
  const { theme: _, ...parameters } = PARAMETERS;
  const known = new Map<string, readonly string[]>(Object.entries(parameters));
  return [...params]
    .filter(([key, text]) => text !== "" && known.get(key)?.includes(withoutTail(text)) === false)
    .map(([key, text]) => `${key}=${text}`);
}
