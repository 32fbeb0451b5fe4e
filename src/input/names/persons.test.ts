import { expect, test } from "vitest";
import { isPersonsName } from "./persons.ts";

test.each([
  "Gloria Johnson",
  "Freddy Brown",
  "Timothy J. Richardson",
  "José de la Cruz",
  "Paul Smith, Jr.",
  "Mary Ann O’Brien",
])("%s is the name of a person", (name) => {
  expect(isPersonsName(name)).toBe(true);
});

test.each([
  "Acme Corporation",
  "George Mason University",
  "Charles Schwab",
  "Paul Revere Insurance",
  "Grace Church",
  "Sierra Club",
  "Virginia Beach",
  "David and Goliath",
  "John",
  "Michael Stores, Inc.",
])("%s may be anybody’s", (name) => {
  expect(isPersonsName(name)).toBe(false);
});
