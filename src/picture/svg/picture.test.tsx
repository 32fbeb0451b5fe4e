import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { RECORD } from "../../testing/bundled-record.ts";
import { withFacts } from "../../testing/with-facts.ts";
import { buildModel } from "../../model/build-model.ts";
import { HARD_CASES } from "../../testing/drawing/hard-cases.ts";
import { modelOf } from "../../testing/model-of.ts";
import { sceneOf } from "../../testing/drawing/scene-of.ts";
import { castWithChanges, changeNames, foregrounded } from "../../views/compare/overlay.ts";
import { changeBetween } from "../../views/compare/change.ts";
import { togetherIn } from "../../views/together/overlay.ts";
import { sides } from "../layout/sides/sides.ts";
import { focused } from "../scene/focus.ts";
import { castOf } from "../scene/cast.ts";
import { composeScene } from "../scene/compose.ts";
import { rings } from "../layout/rings.ts";
import { INITIAL } from "../../state/view-state.ts";
import { organic } from "../layout/organic.ts";
import { PALETTE } from "./palette.ts";
import { Picture } from "./picture.tsx";
import type { Scene } from "../scene/scene.ts";
import { scopeOf } from "../../derive/scope.ts";
import { visibleIn } from "../../derive/visible.ts";

const record = buildModel(RECORD);
const twoStages = withFacts(
  modelOf(
    "acme: party",
    "bolt: party",
    "ann: judge",
    "chamber, guild, daily: brief b1 for acme",
    "union: brief b2 for bolt",
    "clinic: brief b3 for neither at appeal",
    "chamber, newcomer: brief b4 for acme at appeal",
    "guild: brief b5 for bolt at appeal",
    "ann: ruled on acme",
  ),
  "appeal",
  { absent: [{ actor: "daily", evidence: [{ source: "paper", basis: "press" }] }] },
);
const withoutSides = modelOf(
  "trial: stage of acme-v-bolt",
  "acme: licensed a patent on bolt",
  "acme: owns on cog",
  "bolt: sued on dyne",
  "elm: owns on fig",
);
const threeCases = modelOf(
  ...["one", "two", "three"].flatMap((at) => [
    `${at}: stage of case-${at}`,
    `acme: party at ${at}`,
    `bolt: party at ${at}`,
    `chamber, guild: brief b-${at} for acme at ${at}`,
    `union, daily: brief c-${at} for bolt at ${at}`,
  ]),
  "union, clinic, guild: brief d1 for acme at one",
  "union, clinic, guild: brief d2 for acme at two",
);

const coParties = modelOf(
  "acme: party as petitioner",
  "arch: party as petitioner",
  "bolt: party as respondent",
  "bond: party as respondent",
  "chamber: brief b1 for acme",
  "guild: brief b2 for arch",
  "union: brief b3 for bond",
);
const substituted = withFacts(
  modelOf(
    "acme: party as plaintiff",
    "ash: party as defendant",
    "acme: party as appellant at appeal",
    "elm: party as appellee at appeal",
    "chamber: brief b1 for acme",
    "guild: brief b2 for ash",
    "guild: brief b3 for elm at appeal",
  ),
  "elm",
  { succeeds: "ash" },
);
const twoBacks = modelOf(
  "acme: party as appellant",
  "bolt: party as respondent",
  "bond: party as respondent",
  "chamber: brief b1 for bolt",
  "chamber: brief b1 for bond",
  "guild: brief b2 for acme",
  "union: brief b3 for acme",
  "union: brief b3 for bolt",
);
const fourSides = modelOf(
  "acme: party as plaintiff",
  "bolt: party as defendant",
  "cog: party as claimant",
  "dyne: party as objector",
  "chamber: brief b1 for acme",
  "guild: brief b2 for bolt",
  "union: brief b3 for cog",
  "clinic: brief b4 for neither",
);

/** The second stage against the first. */
function compared(): Scene {
  const pair = { ...INITIAL, stage: "appeal", vs: "trial" };
  const { model, stage } = scopeOf(twoStages, pair);
  const state = { ...pair, stage };
  const visible = visibleIn(model, state);
  const names = changeNames(changeBetween(twoStages, "trial", "appeal"));
  const cast = castWithChanges(names, castOf(model, state, visible));
  const scene = composeScene(model, state, { cast, placement: sides.place(cast, 640), visible });
  return foregrounded(twoStages, "appeal", scene);
}

function together(): Scene {
  const state = { ...INITIAL, stage: "all" };
  const { visible, ...overlay } = togetherIn(threeCases, state, 2);
  const cast = overlay.cast(() => castOf(threeCases, state, visible));
  const placement = rings.place(cast, 640);
  return overlay.scene(composeScene(threeCases, state, { cast, placement, visible }));
}

// A changed picture is a diff to be read in review.
it.each<readonly [name: string, draw: () => Scene]>([
  ["sdny-district", () => sceneOf(record, { stage: "sdny-district" }, sides, 868)],
  ["scotus-cert", () => sceneOf(record, { stage: "scotus-cert" }, sides, 868)],
  ["whole-case", () => sceneOf(twoStages, { stage: "all" }, sides, 640)],
  ["co-parties", () => sceneOf(coParties)],
  ["co-parties-on-a-phone", () => sceneOf(coParties, {}, sides, 358)],
  ["a-party-substituted", () => sceneOf(substituted, { stage: "all" })],
  ["two-parties-backed", () => sceneOf(twoBacks)],
  ["four-sides", () => sceneOf(fourSides)],
  ["two-stages-compared", compared],
  ["without-sides", () => sceneOf(withoutSides, { roles: ["court", "other"] }, organic, 640)],
  ["who-files-together", together],
  // One picture of each form.
  ["second-circuit", () => sceneOf(record, { stage: "second-circuit" }, sides, 868)],
  ["scotus-merits", () => sceneOf(record, { stage: "scotus-merits" }, sides, 868)],
  ["scotus-merits-on-a-phone", () => sceneOf(record, { stage: "scotus-merits" }, sides, 358)],
  ["all-stages", () => sceneOf(record, { stage: "all" }, sides, 868)],
  ["all-stages-opened", () => sceneOf(record, { stage: "all", open: ["sdny-verizon"] }, sides, 868)],
  ["all-stages-on-a-phone", () => sceneOf(record, { stage: "all" }, sides, 358)],
  [
    "a-filer-selected",
    () => focused(sceneOf(record, { stage: "second-circuit", selection: ["apple"] }, sides, 868), ["apple"]),
  ],
  ...Object.entries(HARD_CASES).map(
    ([name, { model, stage }]) => [name, () => sceneOf(model, { stage }, sides, 868)] as const,
  ),
])("draws %s as the picture in snapshots/", async (name, draw) => {
  const scene = draw();
  const svg = renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${scene.width} ${scene.height}`}>
      <Picture scene={scene} paint={(ink) => PALETTE.light[ink]} />
    </svg>,
  ).replaceAll(/>(?=<(?!\/?tspan|\/text))/g, ">\n");
  await expect(`${svg}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`);
});
