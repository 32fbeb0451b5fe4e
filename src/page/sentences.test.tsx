import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Explorer } from "../explorer/explorer.ts";
import { buildModel } from "../model/build-model.ts";
import { fileFrom } from "../testing/file-with.ts";
import { fromParams } from "../state/codecs.ts";
import { elementOf } from "../testing/elements.ts";
import { explorerOf, htmlOf } from "../testing/rendered.tsx";
import { CasesView } from "../views/cases/cases-view.tsx";
import { CompareControl } from "../views/compare/compare-control.tsx";
import { comparison } from "../views/compare/comparison.ts";
import { Filters } from "../views/filters/filters.tsx";
import { Headline } from "../views/headline/headline.tsx";
import { SidesList } from "../views/list/list-view.tsx";
import { Panel } from "../views/panel/panel.tsx";
import { PathPart } from "../views/panel/path-part.tsx";
import { ShareRow } from "../views/share/share-row.tsx";
import { StageNav } from "../views/stage-nav/stage-nav.tsx";
import { StagesView } from "../views/stages/stages-view.tsx";
import { TableView } from "../views/table/table-view.tsx";
import { Timeline } from "../views/timeline/timeline-view.tsx";
import { Summary } from "./above.tsx";
import { FAULT_OF_STOPS, VIEWS_BESIDE_NAMES } from "../testing/stops.ts";

// Node has no page whose address could be cited.
beforeAll(() => void vi.stubGlobal("document", { baseURI: "https://desk.example/a-case/" }));
afterAll(() => void vi.unstubAllGlobals());

/** A case in which everything that has a name has this one. */
function caseNamed(name: string) {
  const parties = [{ actor: "acme" }, { actor: "town" }];
  const file = fileFrom({
    format: "amicus-graph/1",
    title: name,
    actors: [
      { id: "acme", name, kind: "company" },
      { id: "town", name: `town of ${name}`, kind: "government" },
      { id: "chamber", name: `chamber of ${name}`, kind: "trade-association" },
    ],
    cases: [{ id: "case", title: name }],
    stages: [
      { id: "trial", case: "case", label: name, parties },
      { id: "appeal", case: "case", label: `Appeal of ${name}`, parties },
    ],
    briefs: [
      {
        id: "b",
        title: `Brief of ${name}`,
        filers: ["chamber"],
        groups: [{ text: `12 friends of ${name}` }],
        positions: [{ stage: "trial", backs: "acme" }],
      },
    ],
    relations: [{ id: "r", from: "chamber", to: "town", kind: "context", text: "has its seat in the" }],
  });
  return buildModel(file);
}

const VIEWS = { network: SidesList, stages: StagesView, table: TableView, cases: CasesView } as const;

/** Every text and label of the page, shown or only spoken; what holds others, as a whole. */
async function wordsOf(explorer: Explorer): Promise<readonly string[]> {
  explorer.addOverlay(comparison(explorer));
  await explorer.findPath.load();
  const View = VIEWS[explorer.state.value.view];
  const page = htmlOf(
    <>
      <Headline />
      <StageNav />
      <Filters />
      <Summary />
      <CompareControl />
      <View />
      <Timeline />
      <ShareRow />
      <Panel />
      {explorer.state.value.path.length > 0 ? <PathPart /> : null}
    </>,
    explorer,
  );
  const all = elementOf(page).all("*");
  return all.flatMap((element) => [
    element.attribute("aria-label") ?? "",
    READ_AS_A_WHOLE.includes(element.tag) ? element.text : "",
  ]);
}

const READ_AS_A_WHOLE = ["p", "li", "h1", "h2", "h3", "td", "th", "button", "span", "caption"];

test.each(["Acme Inc.", "Yahoo!", "and so on…", 'The "Co."', "Acme Inc"])(
  "beside “%s” every sentence ends with one stop, and every count counts something",
  async (name) => {
    const model = caseNamed(name);
    for (const query of VIEWS_BESIDE_NAMES) {
      const words = await wordsOf(explorerOf(model, fromParams(new URLSearchParams(query), model)));
      expect(words.length, query).toBeGreaterThan(50);
      expect([...new Set(words.flatMap((text) => FAULT_OF_STOPS.exec(text)?.[0] ?? []))], query).toEqual([]);
    }
  },
);
