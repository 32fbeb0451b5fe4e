import fc from "fast-check";

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** So many texts, each one of these with something spoiled in it. The same call gives the same texts. */
export function mutations(files: readonly NamedText[], count: number): readonly NamedText[] {
  const spoiled = fc
    .tuple(fc.constantFrom(...files), fc.array(CHANGE, { minLength: 1, maxLength: 4 }))
    .map(([{ name, text }, changes]) => ({
      name,
      text: changes.reduce((each, change) => change(each), text),
    }));
  return fc.sample(spoiled, { numRuns: count, seed: 37 });
}

type Change = (text: string) => string;

/** A place in a text, whatever its length. */
const PLACE = fc.double({ min: 0, max: 1, noNaN: true });
/** What breaks programs: marks of syntax, names that mean something, letters that cannot be shown, dates that are none. */
const SCRAP = fc.constantFrom(
  ..."{ } [ ] < > \" ' & , : \\ \u0000 \u000b \ud800 \u202e \ufeff null __proto__ constructor hasOwnProperty".split(
    " ",
  ),
  ..."<td> </td> <tr> </table> <!-- &nbsp; &#0; <script> amicus Feb 31 2023 Petition GRANTED. et al. filed".split(
    " ",
  ),
  "Feb 31 2023",
  "Brief amicus curiae of  filed.",
  "Brief amici curiae of et al. filed. ",
  "x".repeat(6000),
);

const CHANGE: fc.Arbitrary<Change> = fc.oneof(
  PLACE.map(
    (at): Change =>
      (text) =>
        text.slice(0, at * text.length),
  ),
  fc.tuple(PLACE, SCRAP).map(
    ([at, scrap]): Change =>
      (text) =>
        spliced(text, at, 0, scrap),
  ),
  fc.tuple(PLACE, fc.nat(60)).map(
    ([at, length]): Change =>
      (text) =>
        spliced(text, at, length, ""),
  ),
  fc.tuple(PLACE, fc.nat(12), SCRAP).map(
    ([at, length, scrap]): Change =>
      (text) =>
        spliced(text, at, length, scrap),
  ),
  fc.tuple(PLACE, PLACE, fc.nat(900)).map(
    ([from, to, length]): Change =>
      (text) =>
        spliced(text, to, 0, text.slice(from * text.length, from * text.length + length)),
  ),
  fc.constantFrom<Change>(
    (text) => text.replaceAll('"Text"', '"Txt"'),
    (text) => text.replaceAll(/":\s*"[^"]*"/gu, '": null'),
    (text) => text.replaceAll(/":\s*\[/gu, '": {}, "x": ['),
    (text) => text.replaceAll(/\b20\d\d\b/gu, "0000"),
    (text) => text.toUpperCase(),
    (text) => text.replaceAll(" ", "\u00a0"),
    (text) => text.replaceAll(/et al\.?/gu, ""),
    (text) => text.replaceAll(/[a-z]+/gu, ""),
  ),
);

function spliced(text: string, at: number, length: number, scrap: string): string {
  const start = Math.floor(at * text.length);
  return `${text.slice(0, start)}${scrap}${text.slice(start + length)}`;
}
