import { expect, test } from "vitest";
import { briefTitle } from "./brief-title.ts";

const told = (title: string): string => {
  const { isAmicus, filers, side, isInferred } = briefTitle(title);
  if (isAmicus === "unclear") return `${filers} | unclear`;
  return isAmicus ? `${filers} | ${side ?? "no side"}${isInferred ? ", inferred" : ""}` : "no amicus";
};

test.each([
  ["Brief of X Association, Amicus Curiae in Support of Respondent", "X Association | respondent"],
  [
    "Brief for the Lawyers’ Committee for Civil Rights as Amicus Curiae",
    "Lawyers’ Committee for Civil Rights | no side",
  ],
  ["Brief of Amicus Curiae Young Americans", "Young Americans | no side"],
  ["Brief on Behalf of the Medical Students as Amicus Curiae", "Medical Students | no side"],
  ["Brief of the National Project, Inc., as Amicus Curiae", "National Project, Inc. | no side"],
  [
    "Brief of Amici Curiae for The Urban League; the Lawyers Guild",
    "Urban League; the Lawyers Guild | no side",
  ],
  [
    "Brief Amicus Curiae of The Council in Support of Petitioner The Regents of a University",
    "Council | petitioner",
  ],
  ["Brief of the Corporation, Amicus Curiae on Behalf of Petitioner", "Corporation | petitioner"],
  [
    "Brief of Amici Curiae in Support of Petitioner For Jane Roe, M.D., and John Doe",
    "Jane Roe, M.D., and John Doe | petitioner",
  ],
  [
    "Brief of the Council and the Rights Council as Amici Curiae in Opposition to Petitioner.",
    "Council and the Rights Council | respondent, inferred",
  ],
  ["Brief for Amicus Curiae Henry A. Waxman in Support of Respondent", "Henry A. Waxman | respondent"],
  ["Brief of Acme as Amicus Curiae Supporting Neither Party", "Acme | neither"],
  ["Brief of Acme as Amicus Curiae Supporting Defendants-Appellees", "Acme | appellee"],
  ["Brief of Acme as Amicus Curiae in Support of Affirmance", "Acme | respondent, inferred"],
  [
    "Brief of Citizens Against Waste as Amicus Curiae Urging Reversal in Support of Appellants",
    "Citizens Against Waste | appellant",
  ],
  ["Brief of Acme as Amicus Curiae in Opposition to the Motion of Appellant", "Acme | appellee, inferred"],
  ["Brief of an Amicus Curiae For: Timothy J. Hoy.", "Timothy J. Hoy | no side"],
  ["Brief Amici Curiae", " | no side"],
  [
    "Brief of the Student Union of a University, the Bar Associ",
    "Student Union of a University, the Bar Associ | unclear",
  ],
  ["Brief for Respondent", "no amicus"],
  ["Respondent’s Reply to Brief of United States as Amicus Curiae", "no amicus"],
  ["Reply to Brief of Amici Curiae in Opposition to Certiorari", "no amicus"],
])("%s", (title, words) => {
  expect(told(title)).toBe(words);
});
