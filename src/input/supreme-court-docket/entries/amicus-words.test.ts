import { describe, expect, test } from "vitest";
import { amicusWords } from "./amicus-words.ts";

/** What an entry is, whom it names (with “+” for “et al.”), and whom it says that they back. */
function told(text: string): string {
  const words = amicusWords(text);
  if (words === undefined) return "nothing";
  if (words.sort === "other") return "other";
  const { sort, label, hasMore, side, ruling } = words;
  return [ruling ?? sort, `${label}${hasMore ? "+" : ""}`, ...(side === undefined ? [] : [side.for])].join(
    ": ",
  );
}

describe("a brief on file", () => {
  test.each([
    ["Brief amicus curiae of Green Oceans filed. VIDED.", "brief: Green Oceans"],
    [
      "Brief amici curiae of National Automobile Dealers Association, et al. filed.",
      "brief: National Automobile Dealers Association+",
    ],
    [
      "Brief amicus curiae of National Employment Lawyers Association filed. (Distributed)",
      "brief: National Employment Lawyers Association",
    ],
    [
      "Brief amicus curiae of Machinists and Aerospace Workers, AFL-CIO filed. (Distributed)",
      "brief: Machinists and Aerospace Workers, AFL-CIO",
    ],
    [
      "Brief amici curiae of Law Professors James Brudney, et al. filed. (Distributed)",
      "brief: Law Professors James Brudney+",
    ],
    [
      "Brief amici curiae of U.S. SENATORS PATTY MURRAY AND JACK REED filed. (Distributed)",
      "brief: U.S. SENATORS PATTY MURRAY AND JACK REED",
    ],
    ["Brief amicus curiae of Cato, Inc. filed.", "brief: Cato, Inc."],
    ["Brief amicus curiae of Acme Co. in support of neither party filed.", "brief: Acme Co.: neither"],
    [
      "Brief amicus curiae of Citizens Against Waste in support of petitioners filed.",
      "brief: Citizens Against Waste: top",
    ],
    ["Brief amicus curiae of Acme urging reversal in support of respondent filed.", "brief: Acme: bottom"],
    [
      "Brief amici curiae of City and County of San Francisco, et al. filed",
      "brief: City and County of San Francisco+",
    ],
    ["Brief amici curiae of Idaho, et al. filed.", "brief: Idaho+"],
    ["Brief amicus curiae of Texas, et al. filed. (also in 18-726)", "brief: Texas+"],
    ["Brief amicus curiae of Acme filed (also in 18-726).", "brief: Acme"],
    [
      "Brief amicus curiae of Acme filed (Re-submitted with correction on September 14, 2018).",
      "brief: Acme",
    ],
    [
      "Brief amicus curiae of law professors Janice Griffith, David Horton and Christopher Serkin filed.",
      "brief: law professors Janice Griffith, David Horton and Christopher Serkin",
    ],
    [
      "Brief amici curiae of The States of Texas, Alabama, and Ohio filed.",
      "brief: The States of Texas, Alabama, and Ohio",
    ],
    [
      "Brief amicus curiae of Senator Sheldon Whitehouse ((Distributed).",
      "brief: Senator Sheldon Whitehouse",
    ],
    ["Brief amici curiae of Indiana, et al.filed.", "brief: Indiana+"],
    [
      "Brief amicus curiae of Claremont Center for JurisprudenceVIDED",
      "brief: Claremont Center for Jurisprudence",
    ],
    ["Brief amici curiae of Historians, et at. filed.", "brief: Historians+"],
    ["Brief of amici curiae Law Professors filed.", "brief: Law Professors"],
    [
      "Brief of amicus curiae Hannah S., John S. and Marlene S filed.",
      "brief: Hannah S., John S. and Marlene S",
    ],
    ["Brief of the United States as amicus curiae filed.", "brief: the United States"],
    ["Brief for Acme and Bolt as amici curiae supporting respondents filed.", "brief: Acme and Bolt: bottom"],
    ["Brief amicus curiae filed by Acme Foundation.", "brief: Acme Foundation"],
    ["Supplemental amicus curiae brief of Acme filed.", "brief: Acme"],
    ["Supplemental brief amicus curiae of Acme filed.", "brief: Acme"],
    ["Amicus brief of Acme Foundation, et al. filed.", "brief: Acme Foundation+"],
    ["Brief amicus curiae of Islamic Dynamics Council filed.", "brief: Islamic Dynamics Council"],
    ["Brief of Court-appointed amicus curiae in support of the judgment below filed.", "brief: : bottom"],
    ["Brief amicus curiae of Court-appointed amicus curiae Jane B. Doe filed.", "brief: Jane B. Doe"],
  ])("%s", (text, meaning) => {
    expect(told(text)).toBe(meaning);
  });
});

describe("what leads to a brief", () => {
  test.each([
    [
      "Motion for leave to file amicus brief filed by Waterfront Commission of New York Harbor.",
      "motion: Waterfront Commission of New York Harbor",
    ],
    [
      "Motion for leave to file amicus brief filed by Waterfront Commission of New York Harbor GRANTED.",
      "granted: Waterfront Commission of New York Harbor",
    ],
    ["Motion for leave to file amicus brief filed by Acme DENIED.", "denied: Acme"],
    [
      "Motion (17A550, 17A570) for leave to file amici brief filed by Acme and Others, in support of respondents.",
      "motion: Acme and Others: bottom",
    ],
    [
      "Motion (17A550) for leave to file amicus brief filed by Acme in support of neither party.",
      "motion: Acme: neither",
    ],
    [
      "Motion (17A550) for leave to file amici brief filed by The States of Ohio, et al. in opposition to the stay applications.",
      "motion: The States of Ohio+: bottom",
    ],
    [
      "Motion of Pacific Legal Foundation for leave to file a brief as amicus curiae filed.",
      "motion: Pacific Legal Foundation",
    ],
    ["The motion of Acme for leave to file a brief as amicus curiae is granted.", "granted: Acme"],
    ["Motion of Acme for leave to file a brief as amicus curiae out of time GRANTED.", "granted: Acme"],
    ["Amicus brief of Corey J. Biazzo, Esq. submitted.", "submitted: Corey J. Biazzo, Esq."],
    [
      "Amicus brief of American Atheist, Inc., et al. not accepted for filing. (To be corrected and resubmitted - April 9, 2025)",
      "refused: American Atheist, Inc.+",
    ],
    ["Motion for leave to file amicus brief not accepted for filing. (Duplicate submission)", "refused: "],
  ])("%s", (text, meaning) => {
    expect(told(text)).toBe(meaning);
  });
});

describe("no filing of an amicus", () => {
  test.each([
    "The Solicitor General is invited to file a brief, and Jane Doe, Esquire, is invited to brief and argue this case, as amicus curiae, in support of the judgment below.",
    "Motion for leave to participate in oral argument as amicus curiae, for divided argument, and for enlargement of time for oral argument filed by the Solicitor General.",
    "Motion of the Solicitor General for leave to participate in oral argument as amicus curiae and for divided argument GRANTED.",
    "Argued. For plaintiff: Judith N. Vale, New York, N. Y. (for United States, as amicus curiae.)",
    "Consent to the filing of amicus curiae briefs, in support of either party or of neither party, received from counsel for petitioner.",
    "Blanket consent to the filing of amicus briefs filed by petitioner.",
    "Supplemental proof of service of amicus California DUI Lawyers Association",
    "Motion to extend the time to file an amicus brief submitted.",
    "Supplemental brief of petitioner Acme in response to the brief amicus curiae of the United States filed.",
    "Response to the amicus brief of Acme filed by respondents.",
    "Letter of amicus curiae Acme received.",
  ])("%s", (text) => {
    expect(told(text)).toBe("other");
  });

  test.each([
    "Blanket Consent filed by Petitioner, Encino Motorcars, LLC",
    "Motion for leave to intervene filed by the Islamic Society.",
    "Motion for leave to proceed in forma pauperis filed by Dynamics Corp.",
    "Motion for leave to file a bill of complaint filed.",
    "The Solicitor General is invited to file a brief in this case expressing the views of the United States.",
    "Brief of federal respondents in opposition filed.",
    "Brief of Amica Mutual Insurance Company in opposition filed.",
  ])("%s", (text) => {
    expect(told(text)).toBe("nothing");
  });
});

describe("whom it says that it backs", () => {
  test.each([
    ["in support of petitioner", "top"],
    ["in support of the appellants", "top"],
    ["in support of applicant", "top"],
    ["supporting respondents", "bottom"],
    ["in support of federal respondents", "bottom"],
    ["in support of the defendants", "bottom"],
    ["in suppoprt of neither party", "neither"],
    ["supporting neither side", "neither"],
    ["in support of none of the parties", "neither"],
    ["in support of affirmance", "bottom"],
    ["urging reversal", "top"],
    ["in support of vacatur", "top"],
    ["in support of the petition", "top"],
    ["in opposition to the petition", "bottom"],
    ["in opposition to the application for a stay", "bottom"],
    ["in support of the emergency application", "top"],
    ["in opposition", "bottom"],
    ["in support of petitioners in No. 21-1 and respondents in No. 21-2", "several"],
    ["in support of Chad Everet Brackeen, et al.", "party"],
  ])("“%s”, before the verb or behind it", (words, side) => {
    expect(told(`Brief amicus curiae of Acme ${words} filed.`)).toBe(`brief: Acme: ${side}`);
    expect(told(`Brief amicus curiae of Acme filed ${words}.`)).toBe(`brief: Acme: ${side}`);
  });

  test("and words that are part of a name say nothing", () => {
    expect(told("Brief amicus curiae of Coalition in Support of working families filed.")).toBe(
      "brief: Coalition in Support of working families",
    );
    expect(told("Brief amicus curiae of Women Against Registry filed.")).toBe(
      "brief: Women Against Registry",
    );
  });
});
