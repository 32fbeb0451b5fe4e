/** Numbers between 0 and 1, the same on every machine for one seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What breaks programs: marks of syntax, names that mean something, letters that cannot be shown, dates that are none. */
const SCRAPS: readonly string[] = [
  ..."{ } [ ] < > \" ' & , ; : \\ null true -1 1e999 {} [] \u0000 \u000b \ud800 \u202e \ufeff 🏛".split(" "),
  ..."__proto__ constructor hasOwnProperty toString <td> </td> <tr> </table> <!-- --> <![CDATA[ &nbsp; &#0;".split(
    " ",
  ),
  "\n",
  "\r",
  "Feb 31 2023",
  "0000-00-00",
  "Brief amicus curiae of  filed.",
  "Brief amici curiae of et al. filed. ",
  "Petition GRANTED.",
  "et al.",
  "x".repeat(6000),
  "[".repeat(400),
  "a,".repeat(3000),
];

/** Changes of the whole text. */
const SWEEPS: readonly (readonly [what: RegExp, by: string])[] = [
  [/":\s*"[^"]*"/gu, '": null'],
  [/":\s*\[/gu, '": {}, "x": ['],
  [/":\s*\{/gu, '": [], "x": {'],
  [/\b20\d\d\b/gu, "0000"],
  [/\d+/gu, "9999999999999999999999"],
  [/ /gu, "\u00a0"],
  [/[a-z]+/gu, ""],
  [/"/gu, "'"],
  [/\n/gu, ""],
  [/</gu, "&lt;"],
];

/** The bytes with one to six things spoiled in them: cut, put in, doubled, changed, or written in another way. */
export function spoiled(whole: Uint8Array, next: () => number): Uint8Array {
  let bytes = whole;
  for (let left = 1 + Math.floor(next() * 6); left > 0; left -= 1) {
    const change = CHANGES[Math.floor(next() * CHANGES.length)];
    if (change !== undefined) bytes = change(bytes, next);
  }
  return bytes;
}

type Change = (bytes: Uint8Array, next: () => number) => Uint8Array;

const put: Change = (bytes, next) => spliced(bytes, next, 0, scrap(next));

const CHANGES: readonly Change[] = [
  put,
  put,
  (bytes, next) => bytes.subarray(0, Math.floor(next() * bytes.length)),
  (bytes, next) => spliced(bytes, next, Math.floor(next() * 60), new Uint8Array()),
  (bytes, next) => spliced(bytes, next, Math.floor(next() * 12), scrap(next)),
  (bytes, next) => {
    const from = Math.floor(next() * bytes.length);
    return spliced(bytes, next, 0, bytes.slice(from, from + Math.floor(next() * 900)));
  },
  (bytes, next) => spliced(bytes, next, 1, Uint8Array.of(Math.floor(next() * 256))),
  (bytes, next) => {
    const [what, by] = SWEEPS[Math.floor(next() * SWEEPS.length)] ?? [/$^/u, ""];
    return new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(what, by));
  },
];

const scrap = (next: () => number): Uint8Array =>
  next() < 0.2
    ? Uint8Array.from({ length: Math.floor(next() * 12) }, () => Math.floor(next() * 256))
    : new TextEncoder().encode(SCRAPS[Math.floor(next() * SCRAPS.length)] ?? "");

function spliced(bytes: Uint8Array, next: () => number, length: number, by: Uint8Array): Uint8Array {
  const start = Math.floor(next() * (bytes.length + 1));
  const result = new Uint8Array(start + by.length + Math.max(0, bytes.length - start - length));
  result.set(bytes.subarray(0, start));
  result.set(by, start);
  result.set(bytes.subarray(start + length), start + by.length);
  return result;
}
