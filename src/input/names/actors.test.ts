import { expect, test } from "vitest";
import { type Mention, actorsOf, writtenActor } from "./actors.ts";
import { mergesOf, mergesTable } from "./merges.ts";
import { EMPTY_TABLE, type NameTable } from "./name-table.ts";

/** A name in the case of that number, as in “1: Acme, Inc.”. */
const mentions = (...places: readonly string[]): readonly Mention[] =>
  places.map((place) => {
    const [number = "", written = ""] = place.split(": ");
    return { name: written.replace(/^The /u, ""), written, where: { case: Number(number) } };
  });

const written = (places: readonly Mention[], table: NameTable = EMPTY_TABLE) =>
  actorsOf(places, table).all.map((actor) => writtenActor(actor, table));

test("one actor under several spellings has the most frequent one, and the others as aliases", () => {
  const places = mentions("1: Acme, Inc.", "2: ACME", "3: Acme, Inc.", "3: Bolt");
  expect(written(places)).toEqual([
    { id: "acme", name: "Acme, Inc.", aliases: ["ACME"], kind: "organisation" },
    { id: "bolt", name: "Bolt", kind: "organisation" },
  ]);
});

test("the table knows names of one actor that no rule knows, its short name and its kind", () => {
  const table: NameTable = {
    ...EMPTY_TABLE,
    same: { "American Civil Liberties Union": ["ACLU"] },
    called: { "American Civil Liberties Union": { short: "ACLU" } },
    kinds: { ngo: ["American Civil Liberties Union"] },
  };
  expect(written(mentions("1: ACLU", "2: ACLU", "3: ACLU of Ohio"), table)).toEqual([
    { id: "aclu", name: "American Civil Liberties Union", short: "ACLU", aliases: ["ACLU"], kind: "ngo" },
    { id: "aclu-of-ohio", name: "ACLU of Ohio", kind: "organisation" },
  ]);
});

test("an actor is found by any of its spellings, and a name that is mentioned nowhere is a fault", () => {
  const actors = actorsOf(mentions("1: Law & Justice", "2: Law and Justice"), EMPTY_TABLE);
  expect(actors.named("law and justice").id).toBe("law-and-justice");
  expect(() => actors.named("Acme")).toThrow("Acme is mentioned nowhere.");
});

test("two actors of like names have two ids", () => {
  expect(written(mentions("1: Acme (Ohio)", "1: Acme Ohio")).map(({ id }) => id)).toEqual([
    "acme-ohio",
    "acme-ohio-2",
  ]);
});

test("the table of merges has every place of an actor that is written in several ways, and why", () => {
  const { all } = actorsOf(
    mentions("1: The Acme", "2: Acme, Inc.", "2: Acme", "3: Acme", "3: Bolt"),
    EMPTY_TABLE,
  );
  expect(mergesTable(mergesOf(all))).toBe(
    [
      "actor,name,written,rule,case",
      "acme,Acme,The Acme,article,1",
      'acme,Acme,"Acme, Inc.",Inc. or LLC,2',
      "acme,Acme,Acme,as named,2",
      "acme,Acme,Acme,as named,3",
      "",
    ].join("\n"),
  );
});
