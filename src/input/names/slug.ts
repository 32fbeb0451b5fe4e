/** A name as an id: small letters without accents, digits and hyphens, cut between words at about this length. */
export function slug(name: string, longest = 60): string {
  const words = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f’'“”.]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");
  let short = words.shift() ?? "";
  for (const word of words) {
    if (short.length + 1 + word.length > longest) break;
    short += `-${word}`;
  }
  return short;
}

/** Makes ids unique, in the order in which they are asked for: the second of a name gets “-2”. */
export function uniqueIds(): (wish: string) => string {
  const given = new Set<string>();
  return (wish) => {
    let id = wish;
    for (let nth = 2; given.has(id); nth += 1) id = `${wish}-${nth}`;
    given.add(id);
    return id;
  };
}
