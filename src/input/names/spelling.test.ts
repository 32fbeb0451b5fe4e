import { expect, test } from "vitest";
import { nameKey } from "./spelling.ts";

test.each([
  { one: "LONANG Institute", other: "Lonang Institute" },
  { one: "American Center for Law & Justice", other: "American Center for Law and Justice" },
  { one: "U.S. Conference of Catholic Bishops", other: "United States Conference of Catholic Bishops" },
  { one: "America’s Future, Inc.", other: "America’s Future" },
])("“$one” and “$other” are spellings of one name", ({ one, other }) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  { one: "AARP", other: "AARP Foundation" },
  { one: "Citizens United", other: "Citizens United Foundation" },
  { one: "Asian Americans Advancing Justice", other: "Asian Americans Advancing Justice I AAJC" },
  { one: "Connecticut", other: "Connecticut Citizens Defense League" },
])("“$one” and “$other” are two names", ({ one, other }) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
