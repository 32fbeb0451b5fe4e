import { expect, test } from "vitest";
import { nameKey } from "./actor-key.ts";
import { countedGroup, membersOf } from "./counted-group.ts";
import { kindOf, kindOfGroup } from "./kind-of.ts";
import { termReading } from "./reading.ts";
import { namesIn } from "./named.ts";
import { plainLabel } from "./plain-label.ts";
import { slug } from "./slug.ts";
import { coverageOf, findingOf } from "./words.ts";

const reading = termReading();

test.each([
  ["American Civil Liberties Union, et al. filed (Mar. 8, 2023).", "American Civil Liberties Union", "more"],
  ["American Federation of Teachers VIDED", "American Federation of Teachers", ""],
  ["American Federation of Teachers, et al.(also in 22-506) ", "American Federation of Teachers", "more"],
  [
    "Claremont Institutes Center for Constitutional JurisprudenceVIDED",
    "Claremont Institutes Center for Constitutional Jurisprudence",
    "",
  ],
  [
    "Empire Center and The Government Justice Center, Inc. (also in 535) ",
    "Empire Center and The Government Justice Center, Inc.",
    "",
  ],
  ["Southeastern Legal Foundation filed (in 20-1199).", "Southeastern Legal Foundation", ""],
  ["Farm Bureaus of Arkansas, et al. filed (4/21/22.)", "Farm Bureaus of Arkansas", "more"],
  [
    "Sir Gregory Paul Winter, et al. (Feb. 15, 2023 - updated hard copies with page insert of enlarged Figures 1, 2 & 3).",
    "Sir Gregory Paul Winter",
    "more",
  ],
  [" Indiana, et al.filed.", "Indiana", "more"],
  [" Texas Sheriffs, et al.(Distributed) ", "Texas Sheriffs", "more"],
  ["Lawrence J. MacDonnell, et. al. ", "Lawrence J. MacDonnell", "more"],
  ["Taxpayers' Federation of Illinois; et al.", "Taxpayers’ Federation of Illinois", "more"],
  ["Major General Tamir Hayman (ret.),et al.", "Major General Tamir Hayman (ret.)", "more"],
  ["Massachusetts et al. ", "Massachusetts", "more"],
  ["Pfizer Inc. in suppoprt of neither party", "Pfizer Inc.", "neither"],
  ["Professor Fiona A. Harrison in  Support of Neither Party", "Professor Fiona A. Harrison", "neither"],
  [
    "Professor Lawrence A. Stein in support of none of the parties filed (also in 22-535). ",
    "Professor Lawrence A. Stein",
    "neither",
  ],
  [
    "Citizens for Equal Rights Foundation in support of neither party VIDED",
    "Citizens for Equal Rights Foundation",
    "neither",
  ],
  [
    "Integrity Institute, et al. in support of neither party (12/14/2022)",
    "Integrity Institute",
    "more, neither",
  ],
  [
    "Foster Parents and Pacific Legal Foundation in support of Chad Everet Brackeen, et al. ",
    "Foster Parents and Pacific Legal Foundation",
    "for Chad Everet Brackeen, et al.",
  ],
  ["Motion for leave to file amici brief out of time filed by Law Professors.", "Law Professors", "motion"],
  [
    "Motion for leave to file amici brief filed by National Federation of Independent Business Small Business Legal Center, et al.",
    "National Federation of Independent Business Small Business Legal Center",
    "more, motion",
  ],
  ["GFR Media, LLC (El Nuevo Día/Primera Hora) ", "GFR Media, LLC (El Nuevo Día/Primera Hora)", ""],
  ["First Amendment Scholars (Eight)", "First Amendment Scholars (Eight)", ""],
])("the label “%s” names “%s” (%s)", (label, words, flags) => {
  const { hasMore, isNeither, isMotion, supports, ...plain } = plainLabel(label);
  expect(plain.words).toBe(words);
  const seen = [
    hasMore && "more",
    isNeither && "neither",
    isMotion && "motion",
    supports !== undefined && `for ${supports}`,
  ];
  expect(seen.filter(Boolean).join(", ")).toBe(flags);
});

test.each([
  ["American Postal Workers Union, AFL-CIO", ["American Postal Workers Union, AFL-CIO"], []],
  ["The Buckeye Institute", ["Buckeye Institute"], []],
  ["States of Ohio and Oklahoma", ["Ohio", "Oklahoma"], []],
  ["State of West Virginia and 25 Other States", ["West Virginia"], ["25 other States"]],
  ["States of Utah, Ohio, and 15 Other States", ["Utah", "Ohio"], ["15 other States"]],
  ["District of Columbia, Illinois", ["District of Columbia", "Illinois"], []],
  ["Washington Legal Foundation", ["Washington Legal Foundation"], []],
  ["Massachusetts Nurses Association", ["Massachusetts Nurses Association"], []],
  [
    "American Civil Liberties Union and Fourteen Affiliates",
    ["American Civil Liberties Union"],
    ["Fourteen Affiliates"],
  ],
  ["Deborah Cohen and 67 Other Professors", ["Deborah Cohen"], ["67 other Professors"]],
  ["137 Members of Congress", [], ["137 Members of Congress"]],
  ["Law Professors", [], ["Law Professors"]],
  [
    "Professors Akhil Reed Amar, Vikram David Amar and Steven Gow Calabresi",
    ["Akhil Reed Amar", "Vikram David Amar", "Steven Gow Calabresi"],
    [],
  ],
  [
    "Prof. Daniel McCool, Prof. Ezra Rosser, and Prof. David Wilkins",
    ["Daniel McCool", "Ezra Rosser", "David Wilkins"],
    [],
  ],
  ["Hon. Jay Clayton and Hon. Joseph A. Grundfest", ["Jay Clayton", "Joseph A. Grundfest"], []],
  ["U.S. Senator Ted Cruz", ["Ted Cruz"], []],
  [
    "Judge David L. Bazelon Center for Mental Health Law",
    ["Judge David L. Bazelon Center for Mental Health Law"],
    [],
  ],
  ["Dr. Seuss Enterprises, L.P.", ["Dr. Seuss Enterprises, L.P."], []],
  [
    "Chamber of Commerce of the United States; American Tort Reform Association; Coalition for Litigation Justice; American Trucking Associations",
    [
      "Chamber of Commerce of the United States",
      "American Tort Reform Association",
      "Coalition for Litigation Justice",
      "American Trucking Associations",
    ],
    [],
  ],
  ["Cato Institute and Manhattan Institute", ["Cato Institute", "Manhattan Institute"], []],
  [
    "Animal Protection Organizations and Law Professors",
    [],
    ["Animal Protection Organizations", "Law Professors"],
  ],
])("“%s” names the filers %j and the groups %j", (words, filers, groups) => {
  const names = namesIn(words, reading);
  expect([names.filers.map(({ name }) => name), names.groups]).toEqual([filers, groups]);
});

test.each([
  ["LONANG Institute", "Lonang Institute", true],
  ["American Center for Law & Justice", "American Center for Law and Justice", true],
  ["U.S. Conference of Catholic Bishops", "United States Conference of Catholic Bishops", true],
  ["America’s Future, Inc.", "America’s Future", true],
  ["AARP", "AARP Foundation", false],
  ["Citizens United", "Citizens United Foundation", false],
  ["Asian Americans Advancing Justice", "Asian Americans Advancing Justice I AAJC", false],
  ["Connecticut", "Connecticut Citizens Defense League", false],
])("“%s” and “%s” are spellings of one name: %s", (one, other, isSame) => {
  expect(nameKey(one) === nameKey(other)).toBe(isSame);
});

test.each([
  ["Texas", "government"],
  ["City and County of San Francisco", "government"],
  ["Navajo Nation", "government"],
  ["Microsoft Corporation", "company"],
  ["GlaxoSmithKline plc", "company"],
  ["Restoring Integrity and Trust in Elections, Inc.", undefined],
  ["American Bar Association", undefined],
  ["Georgetown University", undefined],
])("the name “%s” gives away the kind %s", (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

test.each([
  ["Copyright Law Professors", "scholar", undefined],
  ["Former National Security Officials", "person", undefined],
  ["137 Members of Congress", "lawmaker", 137],
  ["25 other States", "government", 25],
  ["1,241 Social Scientists and Scholars on College Access", undefined, 1241],
  ["Fourteen Affiliates", undefined, 14],
  [
    "Over 400 Physicians, Surgeons, Nurses, and Medical Professionals Who Support Religious Liberty",
    undefined,
    undefined,
  ],
  ["27+ Lay Roman Catholics", undefined, undefined],
  ["Scholars, Former Judges, and Former Government Officials", undefined, undefined],
])("everybody among “%s” is a %s, and they are %s", (group, kind, members) => {
  expect([kindOfGroup(group), membersOf(group)]).toEqual([kind, members]);
});

test("“15 Family Policy Organizations” is a group with no name before it", () => {
  expect(countedGroup("15 Family Policy Organizations")?.before).toBe("");
  expect(
    countedGroup("Citizens United, Citizens United Foundation, and The Presidential Coalition"),
  ).toBeUndefined();
});

test.each([
  [[11, 3], 2, "11 listed briefs backed Acme, 3 backed Bolt, 2 backed neither side."],
  [[1, 1], 0, "1 listed brief backed Acme, 1 backed Bolt."],
  [[4, 0], 1, "4 listed briefs backed Acme, 1 backed neither side; none is listed for Bolt."],
  [[0, 2], 0, "2 listed briefs backed Bolt; none is listed for Acme."],
  [[0, 0], 0, "No brief is listed in this case."],
])("%j for the parties and %s for neither is said as “%s”", (counts, neither, words) => {
  const parties = ["Acme", "Bolt"].map((side, index) => ({ side, count: counts[index] ?? 0 }));
  expect(findingOf(parties, neither)).toBe(words);
});

test.each([
  [[], "no amicus under this case"],
  [[true], "its only label says “et al.”"],
  [[false], "its only label does not say “et al.”"],
  [[true, false], "1 of its 2 labels says “et al.”"],
  [[true, true, false], "2 of its 3 labels say “et al.”"],
  [[false, false], "none of its 2 labels says “et al.”"],
])("labels with more filers %j are covered as “%s”", (labels, words) => {
  expect(
    coverageOf(
      labels.map((hasMore) => ({ hasMore })),
      "Acme",
    ),
  ).toContain(words);
});

test.each([
  [
    "Association Des Éleveurs De Canards Et D’oies Du Québec",
    60,
    "association-des-eleveurs-de-canards-et-doies-du-quebec",
  ],
  ["National Association of Criminal Defense Lawyers", 28, "national-association-of"],
])("“%s” in %i characters is the id %s", (name, longest, id) => {
  expect(slug(name, longest)).toBe(id);
});
