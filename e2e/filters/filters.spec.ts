import type { Locator } from "playwright/test";
import { type Explorer, type Filter, expect, test } from "../drivers/explorer.ts";
import { STAGES } from "../../src/testing/reference/record.ts";
import { type Wish, expectedOf } from "../../src/testing/reference/reference.ts";

const ROLES = {
  party: "Parties",
  amicus: "Amici",
  court: "Courts and judges",
  agency: "Agencies and governments",
  counsel: "Counsel",
  other: "Others",
} as const;

const KINDS = {
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
} as const;

const SIDES = {
  microsoft: "Microsoft",
  "united-states": "The United States",
  neither: "Neither side",
  "not-stated": "Side not stated",
} as const;

interface Offer {
  readonly filter: Filter;
  readonly label: string;
  readonly wish: Omit<Wish, "stage">;
}

const OFFERS: readonly Offer[] = [
  ...Object.entries(ROLES).map(([id, label]): Offer => ({ filter: "Role", label, wish: { role: [id] } })),
  ...Object.entries(KINDS).map(([id, label]): Offer => ({ filter: "Kind", label, wish: { kind: [id] } })),
  ...Object.entries(SIDES).map(([id, label]): Offer => ({
    filter: "Side backed",
    label,
    wish: { side: [id] },
  })),
];

for (const stage of STAGES) {
  test(`at ${stage}, every role, kind and side shows whom the record gives, as many as it promised`, async ({
    explorer,
  }) => {
    await explorer.open(`view=table&stage=${stage}`);
    for (const offer of OFFERS) {
      await test.step(offer.label, () => tickAndCompare(explorer, stage, offer));
    }
  });
}

/** Ticks an option, holds what is shown against the record, and takes the tick back. */
async function tickAndCompare(
  explorer: Explorer,
  stage: string,
  { filter, label, wish }: Offer,
): Promise<void> {
  const { actors, briefs } = expectedOf({ stage, ...wish });
  const option = explorer.option(filter, label);
  if (actors.length === 0) return expect(option).toHaveCount(0);
  const seen = await triedOut(option);
  expect(seen).toEqual({ count: String(actors.length), isOn: "true", actors, briefs: String(briefs.length) });
}

/** So many presses are quicker from within the page; other tests press with mouse and keys. */
function triedOut(option: Locator) {
  return option.evaluate(async (button: HTMLElement) => {
    const pressAndSee = async (pressed: string): Promise<void> => {
      button.click();
      while (button.ariaPressed !== pressed) await new Promise(requestAnimationFrame);
    };
    const count = button.querySelector(".count")?.textContent;
    await pressAndSee("true");
    const rows = [...document.querySelectorAll<HTMLElement>("[data-actor]")];
    const seen = {
      count,
      isOn: button.ariaPressed,
      actors: rows.map(({ dataset }) => dataset["actor"]),
      briefs: document.documentElement.dataset["briefs"],
    };
    await pressAndSee("false");
    return seen;
  });
}
