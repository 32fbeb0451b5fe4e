import { expect, test } from "vitest";
import { type PlainLabel, plainLabel } from "./plain-label.ts";

interface Example extends Partial<PlainLabel> {
  readonly label: string;
  readonly words: string;
}

/** What a label says where an example is silent: one filer, for the side it stands under. */
const PLAIN = { hasMore: false, isNeither: false, isMotion: false, supports: undefined };

const EXAMPLES: readonly Example[] = [
  {
    label: "American Civil Liberties Union, et al. filed (Mar. 8, 2023).",
    words: "American Civil Liberties Union",
    hasMore: true,
  },
  { label: "American Federation of Teachers VIDED", words: "American Federation of Teachers" },
  {
    label: "American Federation of Teachers, et al.(also in 22-506) ",
    words: "American Federation of Teachers",
    hasMore: true,
  },
  {
    label: "Claremont Institutes Center for Constitutional JurisprudenceVIDED",
    words: "Claremont Institutes Center for Constitutional Jurisprudence",
  },
  {
    label: "Empire Center and The Government Justice Center, Inc. (also in 535) ",
    words: "Empire Center and The Government Justice Center, Inc.",
  },
  { label: "Southeastern Legal Foundation filed (in 20-1199).", words: "Southeastern Legal Foundation" },
  {
    label: "Farm Bureaus of Arkansas, et al. filed (4/21/22.)",
    words: "Farm Bureaus of Arkansas",
    hasMore: true,
  },
  {
    label:
      "Sir Gregory Paul Winter, et al. (Feb. 15, 2023 - updated hard copies with page insert of enlarged Figures 1, 2 & 3).",
    words: "Sir Gregory Paul Winter",
    hasMore: true,
  },
  { label: " Indiana, et al.filed.", words: "Indiana", hasMore: true },
  { label: " Texas Sheriffs, et al.(Distributed) ", words: "Texas Sheriffs", hasMore: true },
  { label: "Lawrence J. MacDonnell, et. al. ", words: "Lawrence J. MacDonnell", hasMore: true },
  {
    label: "Taxpayers' Federation of Illinois; et al.",
    words: "Taxpayers’ Federation of Illinois",
    hasMore: true,
  },
  {
    label: "Major General Tamir Hayman (ret.),et al.",
    words: "Major General Tamir Hayman (ret.)",
    hasMore: true,
  },
  { label: "Massachusetts et al. ", words: "Massachusetts", hasMore: true },
  { label: "Pfizer Inc. in suppoprt of neither party", words: "Pfizer Inc.", isNeither: true },
  {
    label: "Professor Fiona A. Harrison in  Support of Neither Party",
    words: "Professor Fiona A. Harrison",
    isNeither: true,
  },
  {
    label: "Professor Lawrence A. Stein in support of none of the parties filed (also in 22-535). ",
    words: "Professor Lawrence A. Stein",
    isNeither: true,
  },
  {
    label: "Citizens for Equal Rights Foundation in support of neither party VIDED",
    words: "Citizens for Equal Rights Foundation",
    isNeither: true,
  },
  {
    label: "Integrity Institute, et al. in support of neither party (12/14/2022)",
    words: "Integrity Institute",
    hasMore: true,
    isNeither: true,
  },
  {
    label: "Foster Parents and Pacific Legal Foundation in support of Chad Everet Brackeen, et al. ",
    words: "Foster Parents and Pacific Legal Foundation",
    supports: "Chad Everet Brackeen, et al.",
  },
  {
    label: "Motion for leave to file amici brief out of time filed by Law Professors.",
    words: "Law Professors",
    isMotion: true,
  },
  {
    label:
      "Motion for leave to file amici brief filed by National Federation of Independent Business Small Business Legal Center, et al.",
    words: "National Federation of Independent Business Small Business Legal Center",
    hasMore: true,
    isMotion: true,
  },
  {
    label: "GFR Media, LLC (El Nuevo Día/Primera Hora) ",
    words: "GFR Media, LLC (El Nuevo Día/Primera Hora)",
  },
  { label: "First Amendment Scholars (Eight)", words: "First Amendment Scholars (Eight)" },
];

test.each(EXAMPLES)("the label “$label” names “$words”", ({ label, ...said }) => {
  expect(plainLabel(label)).toEqual({ ...PLAIN, ...said });
});
