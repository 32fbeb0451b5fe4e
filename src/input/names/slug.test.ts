import { expect, test } from "vitest";
import { slug, uniqueIds } from "./slug.ts";

test.each([
  {
    name: "Association Des Éleveurs De Canards Et D’oies Du Québec",
    id: "association-des-eleveurs-de-canards-et-doies-du-quebec",
  },
  { name: "U.S. Conference of Catholic Bishops", id: "us-conference-of-catholic-bishops" },
  { name: "AT&T Inc.", id: "at-t-inc" },
  { name: "eBay Inc.", id: "ebay-inc" },
  { name: "Republic of Türkiye", id: "republic-of-turkiye" },
  { name: "Ørsted A/S", id: "orsted-a-s" },
  { name: "Газпром", id: "gazprom" },
  { name: "日本放送協会", id: "unnamed" },
])("“$name” is the id $id", ({ name, id }) => {
  expect(slug(name)).toBe(id);
});

test("an id is cut between words, and never within the first", () => {
  expect(slug("National Association of Criminal Defense Lawyers", 28)).toBe("national-association-of");
  expect(slug("Donaudampfschifffahrtsgesellschaft", 10)).toBe("donaudampfschifffahrtsgesellschaft");
});

test("the second and the third of a name get a number that no other id has", () => {
  const unique = uniqueIds();
  expect(["ohio", "ohio-2", "ohio", "ohio"].map(unique)).toEqual(["ohio", "ohio-2", "ohio-3", "ohio-4"]);
});
