import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { castOf } from "../scene/cast.ts";
import { visibleIn } from "../../derive/visible.ts";
import { buildModel } from "../../model/build-model.ts";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { fileFrom } from "../../testing/file-with.ts";
import type { CaseModel } from "../../model/model.ts";
import { INITIAL, type ViewState } from "../../state/view-state.ts";
import { rings } from "./rings.ts";
import { type Caption, type Cast, type Layout, type Place, type Placement, plainCluster } from "./layout.ts";
import { actorMark } from "../scene/actor-marks.ts";
import { organic } from "./organic.ts";
import { WIDTHS } from "./widths.ts";
import { textWidth } from "./text.ts";

const DONATIONS = new URL("./fixtures/party-donations.json", import.meta.url);
const donations = buildModel(fileFrom(JSON.parse(readFileSync(DONATIONS, "utf8"))));

function placed(layout: Layout, model: CaseModel, width: number, view: Partial<ViewState>): Placement {
  const state = { ...INITIAL, ...view };
  return layout.place(castOf(model, state, visibleIn(model, state)), width);
}

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that a label takes by the layout's own measure, which is on the wide side. */
function boxOf({ id, x, y, radius, anchor, lines, size }: Place): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * 1.2;
  const left = {
    start: x + radius + 5,
    end: x - radius - 5 - width,
    middle: x - width / 2,
  }[anchor];
  const top = anchor === "start" || anchor === "end" ? y - height / 2 : y + radius + 2;
  return { id, left, right: left + width, top, bottom: top + height };
}

/** A caption stands on its baseline and has no mark beside it. */
function captionBox({ id, text, x, y, anchor, size }: Caption): Box {
  const width = textWidth(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { id, left, right: left + width, top: y - size, bottom: y + size * 0.2 };
}

function clashesIn({ places, captions, width }: Placement): string[] {
  const labelled = places.filter(({ lines }) => lines.length > 0);
  const boxes = [...labelled.map(boxOf), ...captions.map(captionBox)];
  const overlaps = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom - 2 &&
          other.top < one.bottom - 2,
      )
      .map((other) => `${one.id} over ${other.id}`),
  );
  const cut = boxes
    .filter(({ left, right, top }) => left < 0 || right > width || top < 0)
    .map(({ id }) => `${id} is cut`);
  return [...overlaps, ...cut];
}

const COLUMNS = [358, 768, 888, 1100] as const;

const NOBODY = { columns: [], ruling: null, opened: [], chosen: [] } as const;

/** A group of as many actors as these, with names of every length. */
function groupsOf(...sizes: readonly number[]): Cast {
  const names = [...RECORD_MODEL.actors.values()].map(({ name, short = name }) => short);
  const clusters = sizes.map((size, group) =>
    plainCluster(
      `Computed group ${group + 1}: ${size} filers, weight 194 inside, 19 outside`,
      Array.from({ length: size }, (_, index) => ({
        ...actorMark(RECORD_MODEL, "apple"),
        id: `actor ${group} ${index}`,
        label: names[(group * 31 + index) % names.length] ?? "",
      })),
    ),
  );
  return {
    clustering: "groups",
    clusters,
    facing: [],
    courts: [],
    judges: [],
    others: [],
    links: [],
    ...NOBODY,
  };
}

describe.each(COLUMNS)("rings, %i px wide,", (width) => {
  it("leave every name of many groups free", () => {
    for (const cast of [groupsOf(33, 27, 12, 7, 5, 3, 2, 2), groupsOf(1), groupsOf(2), groupsOf(60)]) {
      expect(clashesIn(rings.place(cast, width))).toEqual([]);
    }
  });
});

describe("the organic layout", () => {
  // A graph without sides can be read when every name stands free, whole and at 12 px or more.
  it.each(WIDTHS)("leaves all 95 names of a real graph without sides free, %i px wide", (width) => {
    const placement = placed(organic, donations, width, { roles: ["other"] });
    expect(placement.places.filter(({ lines }) => lines.length > 0)).toHaveLength(95);
    expect(clashesIn(placement)).toEqual([]);
    expect(placement.places.every(({ size }) => size >= 12)).toBe(true);
  });

  it("puts those who are linked nearer to each other than those who are not", () => {
    const { places } = placed(organic, donations, 888, { roles: ["other"] });
    const distance = (a: string, b: string): number => {
      const [one, other] = [a, b].map((id) => places.find((place) => place.id === id));
      return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;
    };
    const ids = places.map(({ id }) => id);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const linked = [...donations.relations.values()].map(({ from, to }) => distance(from, to));
    const all = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => distance(a, b)));
    expect(mean(linked)).toBeLessThan(0.85 * mean(all));
  });
});

it("is deterministic: the same file and width always give the same picture", () => {
  const twice = [1, 2].map(() => placed(organic, RECORD_MODEL, 888, { stage: "second-circuit" }));
  expect(twice[0]).toEqual(twice[1]);
});
