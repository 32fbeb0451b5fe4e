import { describe, expect, it } from "vitest";
import { nextLine, linesAt } from "../../picture/scene/arrow-keys.ts";
import { targetsIn } from "../../picture/scene/scene.ts";
import { spokenLine } from "../../picture/scene/spoken.ts";
import { WHOLE_CASE } from "../../model/model.ts";
import { ROLE_NAMES } from "../../schema/registries/roles.ts";
import { Panel } from "../../views/panel/panel.tsx";
import { RECORD_MODEL as model } from "../bundled-record.ts";
import { sceneOf } from "../drawing/scene-of.ts";
import { elementOf } from "../elements.ts";
import { panelIn } from "../panel-text.ts";
import { citationsOf, sorted } from "../reference/citations.ts";
import { only, record } from "../reference/record.ts";
import { explorerOf, htmlOf } from "../rendered.tsx";

/** Everybody is shown, so that no tie lacks an end. */
const everybody = { roles: ROLE_NAMES };

const cardOf = (stage: string, selection: readonly string[]) =>
  elementOf(htmlOf(<Panel />, explorerOf(model, { stage, ...everybody, selection })));

describe.each([WHOLE_CASE, ...model.stages.keys()])("every tie of the bundled record at %s", (stage) => {
  // Who stands in a fold has a line once it is opened.
  const folds = [...sceneOf(model, { stage, ...everybody }).nodes.values()];
  const open = folds.flatMap(({ press, target }) => (press === "unfold" ? [target] : []));
  const scene = sceneOf(model, { stage, ...everybody, open });
  const lines = [...scene.edges].filter(
    ([, { says, target }]) => says && model.relations.has(targetsIn(target)[0] ?? ""),
  );
  const ids = model.at(stage).relations.map(({ id }) => id);

  it("lies on one line of its two", () => {
    expect(lines.flatMap(([, { target }]) => targetsIn(target)).toSorted()).toEqual(ids.toSorted());
  });

  it("opens its own evidence where its line is pressed, beside its date", () => {
    for (const [, { target }] of lines) {
      const { statements } = panelIn(cardOf(stage, targetsIn(target)));
      for (const id of targetsIn(target)) {
        const { evidence, date = "" } = only(record.relations, id);
        const carried = statements.filter(
          ({ citations, details }) =>
            sorted(citations).join() === sorted(citationsOf(evidence)).join() &&
            details.includes(date.slice(0, 4)),
        );
        expect(carried.length, `${id} on the line of ${target}`).toBeGreaterThan(0);
      }
    }
  });

  it("is in the walk of the keyboard from both its ends, and is said", () => {
    for (const [line, edge] of lines) {
      for (const end of [edge.from, edge.to]) {
        const theirs = linesAt(scene, end);
        let at: string | null = null;
        const walked = theirs.map(() => (at = nextLine(theirs, at, "on")));
        expect(walked).toContain(line);
        expect(nextLine(theirs, at, "on")).toBeNull();
      }
      expect(spokenLine(model, edge)).toMatch(/^\S.+\.$/);
    }
  });

  it("can be gone to from the cards of both its ends", () => {
    const relations = ids.map(model.relation);
    for (const end of new Set(relations.flatMap(({ from, to }) => [from, to]))) {
      const links = cardOf(stage, [end])
        .all("a")
        .map((link) => new URL(link.attribute("href") ?? "", "https://x.example").searchParams.get("select"));
      const theirs = relations.filter(({ from, to }) => from === end || to === end).map(({ id }) => id);
      expect(links, end).toEqual(expect.arrayContaining(theirs));
    }
  });
});
