import type { FrameHeight } from "../frame/height.ts";

/** How much height a page reserves for a graphic. */
export interface ReservedHeight {
  /** By the width of the column, the narrowest first. */
  readonly heights: readonly FrameHeight[];
  /** Whether it stays at that height whatever is in it, or may become higher. */
  readonly isFixed: boolean;
}

/**
 * Code in a box that keeps the height it will have, for every width of the column and before any script, so that
 * nothing in the article moves. The class is made from the heights: two snippets in one article never share one
 * unless they are of one height. In more rules `&` is the box.
 */
export function withReservedHeight(
  reserved: ReservedHeight,
  code: string,
  moreRules: readonly string[] = [],
): string {
  const rules = [...rulesOf(reserved), ...moreRules];
  const name = `amicus-${digestOf(rules.join())}`;
  const lines = rules.map((rule) => `  ${rule.replaceAll("&", `.${name}`)}`);
  return `<style>\n${lines.join("\n")}\n</style>\n<div class="${name}">\n  ${code}\n</div>`;
}

function rulesOf({ heights, isFixed }: ReservedHeight): readonly string[] {
  // The attribute for pages without style sheets must not be heard here.
  const heightRule = (height: number): string =>
    `min-height: ${height}px;${isFixed ? ` max-height: ${height}px;` : ""} height: auto`;
  const steps = heights.filter(({ height }, index) => height !== heights[index - 1]?.height);
  return [
    "& { container-type: inline-size }",
    ...steps.map(({ from, height }) => {
      const rule = `& > * { ${heightRule(height)} }`;
      return from === 0 ? rule : `@container (min-width: ${from}px) { ${rule} }`;
    }),
  ];
}

/** A few letters that differ where texts differ. */
function digestOf(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0x7fff_ffff;
  return sum.toString(36);
}
