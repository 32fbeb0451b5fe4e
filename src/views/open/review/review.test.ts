import { expect, test } from "vitest";
import { readFiles } from "../../../input/read-files.ts";
import { NO_CHOICES } from "../../../input/reading.ts";
import { docketFixture } from "../../../testing/docket-fixtures.ts";
import { completed } from "../../../schema/completed.ts";
import { firstViewOf, withFirstView } from "../first-view.ts";
import { linesAround } from "./lines-around.ts";
import { reviewOf } from "./review.ts";

const given = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

async function readingOf(name: string, text: string) {
  const reading = await readFiles([given(name, text)], NO_CHOICES);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading;
}
const reviewed = async (name: string, text: string) => reviewOf(await readingOf(name, text));
const docket = docketFixture("23-175.json");

test("a docket whose sides follow from the day of filing is told as inferred, with what to read next", async () => {
  const { made, sides, outcomes, next } = await reviewed(docket.name, docket.text);
  expect(made).toBe("25 briefs of 49 named filers at 2 stages, 4 other ties");
  expect(sides).toEqual([{ count: 25, label: "side inferred" }]);
  expect(outcomes.map(({ outcome, count }) => `${outcome} ${count}`)).toEqual([
    "read 5",
    "inferred 25",
    "skipped 6",
  ]);
  expect(next).toBe(
    "Next: read the cover of “Brief of Freddy Brown, et al.” and 24 more: their sides are inferred.",
  );
});

test("stated, neither and not stated are counted apart, and what is not stated is to be read first", async () => {
  const { sides, next } = await reviewed(
    "list.csv",
    "Filer,Side,Case\nA,P,X v. Y\nB,neither,X v. Y\nC,,X v. Y\n",
  );
  expect(sides.map(({ label, count }) => `${count} ${label}`)).toEqual([
    "1 side stated",
    "1 for neither side",
    "1 side not stated",
  ]);
  expect(next).toBe("Next: read the cover of “Brief of C”: it says whom a brief supports.");
});

test("what only a person can know is counted", async () => {
  expect((await reviewed("list.csv", "Filer,Side,Filed,Case\nA,P,03/04/2024,X v. Y\n")).open).toBe(1);
});

test("a graph without sides is said to be shown as one", async () => {
  const { made, next } = await reviewed("links.csv", "Source,Target,Relation\nA,B,owns\n");
  expect(made).toBe("No brief; 2 names, 1 other tie");
  expect(next).toMatch(/^It says of nobody whom they backed in court/u);
});

test("the first view is the one stage that has briefs, under what can be counted there", async () => {
  const { file } = await readingOf(docket.name, docket.text);
  const whole = completed(file);
  const { opening, stages } = withFirstView(whole, firstViewOf(whole));
  const [petition, merits] = stages;
  expect(opening).toBe(`stage=${petition?.id}`);
  expect(petition?.finding).toBe("25 briefs back City of Grants Pass (by inference).");
  expect(merits?.finding).toBeUndefined();
});

test("a list of thousands opens as its table", async () => {
  const names = Array.from({ length: 4100 }, (_, nth) => `Signer ${nth},P,A v. B`);
  const { whole } = await readingOf("list.csv", `Filer,Side,Case\n${names.join("\n")}\n`);
  expect(firstViewOf(whole).opening).toBe(`stage=${whole.stages[0]?.id}&view=table`);
});

test("the lines around one are those of the file, counted from 1 and cut where they are long", () => {
  const file = given("a.txt", `one\r\ntwo\n\tthree\nfour\n${"x".repeat(1000)}\nsix`);
  expect(linesAround(file, 3).map(({ number, text }) => `${number} ${text.slice(0, 7)}`)).toEqual([
    "1 one",
    "2 two",
    "3   three",
    "4 four",
    "5 xxxxxxx",
  ]);
  expect(linesAround(file, 5)[2]?.text).toHaveLength(401);
});
