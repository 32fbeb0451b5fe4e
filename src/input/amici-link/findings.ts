/** How many listed briefs backed whom, for a headline. */
export interface SideCount {
  readonly side: string;
  readonly count: number;
  /** Where its briefs are listed, when a companion case has them all. */
  readonly companion?: { readonly count: number; readonly short: string } | undefined;
}

/**
 * “28 listed briefs backed Sackett, 14 backed the EPA, 1 backed neither side by its label.” Parties first, then neither,
 * of which the list tells no more than what says so.
 */
export function findingOf(parties: readonly SideCount[], neither: number): string {
  const sides = [...parties, { side: neitherWords(neither), count: neither }].filter(
    ({ count }) => count > 0,
  );
  const none = parties.filter(({ count }) => count === 0);
  if (sides.length === 0) return "No brief is listed in this case.";
  const backed = sides.map(({ side, count }, index) =>
    index === 0
      ? `${count} listed ${count === 1 ? "brief" : "briefs"} backed ${side}`
      : `${count} backed ${side}`,
  );
  return [backed.join(", "), ...none.map(noneWords)].join("; ").concat(".");
}

const neitherWords = (count: number): string =>
  `neither side by ${count === 1 ? "its label" : "their labels"}`;

function noneWords({ side, companion }: SideCount): string {
  if (companion === undefined) return `none is listed for ${side}`;
  const { count, short } = companion;
  return `${count === 1 ? "the one" : `the ${count}`} for ${side} ${count === 1 ? "is" : "are"} listed under ${short}`;
}

/** What the record has of one case, from the labels under it. */
export function coverageOf(labels: readonly { readonly hasMore: boolean }[], petitioner: string): string {
  if (labels.length === 0)
    return "The list has no amicus under this case. It lists no brief of the United States as amicus.";
  const more = labels.filter(({ hasMore }) => hasMore).length;
  return [
    `Only the filers that the list names: ${moreWords(labels.length, more)}.`,
    `The list has no third side: a brief for neither side stands, as a rule, under the petitioner. It is shown as neither where its label says so; some of those shown for ${petitioner} may have backed neither side too.`,
    "It lists no brief of the United States as amicus. Dates are not in this record.",
  ].join(" ");
}

function moreWords(labels: number, more: number): string {
  if (labels === 1) return `its only label ${more === 1 ? "says" : "does not say"} “et al.”`;
  if (more === 0) return `none of its ${labels} labels says “et al.”`;
  return `${more} of its ${labels} labels ${more === 1 ? "says" : "say"} “et al.”`;
}
