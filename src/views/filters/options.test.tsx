import { expect, test } from "vitest";
import type { Explorer } from "../../explorer/explorer.ts";
import { fromParams } from "../../state/codecs.ts";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { STAGES } from "../../testing/reference/record.ts";
import { type Wish, expectedOf, queryOf } from "../../testing/reference/expected.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { Filters } from "./filters.tsx";

const LABELS = {
  role: {
    party: "Parties",
    amicus: "Filers",
    court: "Courts and judges",
    agency: "Agencies and governments",
    counsel: "Lawyers",
    other: "Others",
  },
  kind: {
    company: "Companies",
    "law-firm": "Law firms",
    "trade-association": "Trade associations",
    ngo: "Non-profit groups",
    organisation: "Organisations",
    media: "News organisations",
    scholar: "Scholars",
    lawmaker: "Lawmakers",
    judge: "Judges",
    person: "People",
    court: "Courts",
    agency: "Agencies",
    government: "Governments",
    legislature: "Legislatures",
  },
  side: {
    microsoft: "Microsoft",
    "united-states": "The government",
    neither: "Neither side",
    "not-stated": "Side not stated",
  },
} as const;

const OPTIONS = Object.entries(LABELS).flatMap(([filter, labels]) =>
  Object.entries(labels).map(([id, label]) => ({ label, ticked: { [filter]: [id] } })),
);

/** A reader who came by the address of these filters. */
const readerWith = (wish: Wish): Explorer =>
  explorerOf(RECORD_MODEL, fromParams(new URLSearchParams(queryOf(wish)), RECORD_MODEL));

/** What can be pressed among the filters, without its brackets: `*Filers 3`. */
const optionsOf = (explorer: Explorer): readonly string[] =>
  rendered(<Filters />, explorer)
    .filter((line) => line.startsWith("["))
    .map((line) => line.slice(1, -1));

const shownBy = ({ visible }: Explorer) => ({
  actors: [...visible.value.actors],
  briefs: [...visible.value.briefs],
});

test.each(STAGES)(
  "at %s every role, kind and side shows whom the record gives, as many as it promised",
  (stage) => {
    const promised = optionsOf(readerWith({ stage }));
    for (const { label, ticked } of OPTIONS) {
      const { actors, briefs } = expectedOf({ stage, ...ticked });
      const option = `${label} ${actors.length}`;
      const same = promised.filter((each) => each.replace(/ \d+$/, "") === label);
      // An option that would show nobody is not there.
      expect(same, label).toEqual(actors.length === 0 ? [] : [option]);
      if (actors.length === 0) continue;
      const reader = readerWith({ stage, ...ticked });
      expect(shownBy(reader), label).toEqual({ actors, briefs });
      expect(optionsOf(reader)).toContain(`*${option}`);
    }
  },
);

test("an option counts what it would show together with the other filters", () => {
  const wish = { stage: "scotus-merits", side: ["neither"] };
  const { actors } = expectedOf({ ...wish, kind: ["government"] });
  expect(optionsOf(readerWith(wish))).toContain(`Governments ${actors.length}`);
  expect(shownBy(readerWith({ ...wish, kind: ["government"] })).actors).toEqual(actors);
});
