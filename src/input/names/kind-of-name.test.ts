import { expect, test } from "vitest";
import { kindOf, kindOfGroup } from "./kind-of-name.ts";

test.each([
  { name: "Texas", kind: "government" },
  { name: "City and County of San Francisco", kind: "government" },
  { name: "Navajo Nation", kind: "government" },
  { name: "Microsoft Corporation", kind: "company" },
  { name: "GlaxoSmithKline plc", kind: "company" },
  { name: "Restoring Integrity and Trust in Elections, Inc.", kind: undefined },
  { name: "American Bar Association", kind: undefined },
  { name: "Georgetown University", kind: undefined },
])("the name “$name” gives away the kind $kind", ({ name, kind }) => {
  expect(kindOf(name)).toBe(kind);
});

test.each([
  { group: "Copyright Law Professors", kind: "scholar" },
  { group: "Former National Security Officials", kind: "person" },
  { group: "137 Members of Congress", kind: "lawmaker" },
  { group: "25 other States", kind: "government" },
  { group: "1,241 Social Scientists and Scholars on College Access", kind: undefined },
  { group: "Scholars, Former Judges, and Former Government Officials", kind: undefined },
])("everybody among “$group” is of the kind $kind", ({ group, kind }) => {
  expect(kindOfGroup(group)).toBe(kind);
});
