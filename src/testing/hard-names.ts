import fc from "fast-check";
import { characterIssues } from "../schema/issues/character-issues.ts";

/** Names that writers of files stumble over, each with what it is for. */
const HARD = [
  '<b>&amp; "Sons" &lt;', // markup
  "]]><!--", // the ends of XML’s own sections
  "</script></style></title></textarea>",
  "'Tis %root% <!--still--> ${x} $& $1",
  "=1+1", // what a spreadsheet would run
  "-cmd|' /C calc'!A0",
  "@SUM(A1)",
  'Semi;colon, "comma" and \\ backslash',
  "👩‍👧‍👦 Families 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  "شركة النور ABC Holdings (KSC)",
  "האגודה לזכויות",
  "第一東京弁護士会",
  "สมาคมผู้ประกอบการ",
  "Z̷̢̛a̸l̵g̶o̷ e\u0301\u0323",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3),
  "A\u00adB\u200bC\u2060D\u00a0E\u202fF",
  "Acme Inc..",
  "__proto__",
] as const;

/** Any code points, halves of pairs included. (The library’s own takes seconds to list those that it gives.) */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 12 })
  .map((codes) => String.fromCodePoint(...codes));

/** Names of one line that a case file may hold: hard ones, and whatever else Unicode has. */
export const hardNames: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...HARD), anyText), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.join(" ").replaceAll(/[\t\n\r]/g, " "))
  .filter((name) => /[\p{L}\p{N}]/u.test(name) && name.length <= 300 && characterIssues(name).length === 0);
