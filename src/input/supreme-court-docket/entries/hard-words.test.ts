import { expect, test } from "vitest";
import { filersNamed } from "../record/name-words.ts";
import { amicusWords } from "./amicus-words.ts";

/** What an entry is, whom it names, one by one, and whom it says that they back. */
function told(text: string): string {
  const words = amicusWords(text);
  if (words === undefined || words.sort === "other") return "other";
  const { names, groups } = filersNamed(words.label, words.isPlural);
  const filers = [
    ...names.map(({ name, kind }) => (kind === "person" ? `${name} (person)` : name)),
    ...groups,
  ];
  const side = words.side === undefined ? [] : [words.side.for];
  return [words.isWithdrawn === true ? "withdrawn" : words.sort, filers.join(" + "), ...side].join(": ");
}

test.each([
  // Slips of the keyboard.
  ["Breif amicus curiae of Acme filed.", "brief: Acme"],
  ["Brief amicus curaie of Acme filed. (Distributed)", "brief: Acme"],
  ["Brief amcius cuiae of Acme filed.", "brief: Acme"],
  // Several cases.
  ["Brief amicus curiae of Acme filed (in 24-1, 24-2).", "brief: Acme"],
  ["Brief amici curiae of Acme, et al. filed (24-1).", "brief: Acme"],
  ["Brief amicus curiae of Acme in Nos. 24-1 and 24-2 filed. VIDED.", "brief: Acme"],
  ["Brief amicus curiae of Acme filed. (Also to be filed in No. 24-2)", "brief: Acme"],
  // Versions, and what was taken back.
  ["Corrected brief amicus curiae of Acme filed. (Reprinted)", "brief: Acme"],
  ["Brief amicus curiae of Acme (Corrected Copy) filed.", "brief: Acme"],
  ["Brief amicus curiae of Acme (due May 3, 2023) filed.", "brief: Acme"],
  ["Brief amicus curiae of Acme withdrawn.", "withdrawn: Acme"],
  ["Letter of Acme withdrawing amicus brief filed.", "withdrawn: Acme"],
  ["Letter withdrawing brief amicus curiae of Acme received.", "withdrawn: Acme"],
  ["Letter from counsel for amicus curiae Acme received.", "other"],
  // Motions in other words.
  ["Motion to file amicus brief filed by Acme.", "motion: Acme"],
  ["Motion of Acme to file amicus curiae brief out of time filed.", "motion: Acme"],
  ["Motion for leave to file brief amicus curiae of Acme filed.", "motion: Acme"],
  ["Application (24A11) of Acme for leave to file amicus brief.", "motion: Acme"],
  [
    "Motion of Acme for leave to intervene or in the alternative to file brief as amicus curiae filed.",
    "motion: Acme",
  ],
  [
    "Motion (24A884) for leave to file amicus brief in support of respondents filed by Acme.",
    "motion: Acme: bottom",
  ],
  ["Motions for leave to file briefs amici curiae of Acme GRANTED.", "ruling: Acme"],
  // Whom it names.
  ["Brief of Acme, amicus curiae, in support of petitioner filed.", "brief: Acme: top"],
  ["Brief amicus curiae of Acme in response to the invitation of the Court filed.", "brief: Acme"],
  ["Brief amici curiae of Former Solicitors General filed.", "brief: Former Solicitors General"],
  [
    "Brief amici curiae of Members of Congress, et al. in support of neither party filed.",
    "brief: Members of Congress: neither",
  ],
  [
    "Brief amici curiae of Massachusetts, 20 Other States, and the District of Columbia filed.",
    "brief: Massachusetts + District of Columbia + 20 Other States",
  ],
  [
    "Brief amici curiae of AARP, AARP Foundation and National Employment Lawyers Association filed.",
    "brief: AARP + AARP Foundation + National Employment Lawyers Association",
  ],
  [
    "Brief amici curiae of The American Civil Liberties Union and the ACLU of Ohio filed.",
    "brief: American Civil Liberties Union + ACLU of Ohio",
  ],
  [
    "Brief amici curiae of Cato Institute; Reason Fund; and Acme filed.",
    "brief: Cato Institute + Reason Fund + Acme",
  ],
  ["Brief amicus curiae of Gloria Johnson filed.", "brief: Gloria Johnson (person)"],
  ["Brief amicus curiae of Friends of Grace filed.", "brief: Friends of Grace"],
])("“%s” is %s", (text, is) => {
  expect(told(text)).toBe(is);
});
