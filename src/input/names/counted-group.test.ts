import { expect, test } from "vitest";
import { countedGroup, membersOf } from "./counted-group.ts";

test.each([
  { group: "137 Members of Congress", members: 137 },
  { group: "25 other States", members: 25 },
  { group: "1,241 Social Scientists and Scholars on College Access", members: 1241 },
  { group: "Fourteen Affiliates", members: 14 },
  { group: "Over 400 Physicians, Surgeons, Nurses, and Medical Professionals", members: undefined },
  { group: "27+ Lay Roman Catholics", members: undefined },
  { group: "Copyright Law Professors", members: undefined },
])("“$group” has $members members", ({ group, members }) => {
  expect(membersOf(group)).toBe(members);
});

test("a group with its number may stand after a name or alone", () => {
  expect(countedGroup("Deborah Cohen and 67 Other Professors")).toEqual({
    before: "Deborah Cohen",
    group: "67 other Professors",
  });
  expect(countedGroup("15 Family Policy Organizations")).toEqual({
    before: "",
    group: "15 Family Policy Organizations",
  });
});

test("names without a number are no group", () => {
  const words = "Citizens United, Citizens United Foundation, and The Presidential Coalition";
  expect(countedGroup(words)).toBeUndefined();
});
