import { useExplorer } from "../../explorer/context.tsx";
import { useEffect, useRef } from "preact/hooks";
import { type Profile, type Section, linkSeries } from "../../derive/evidence/citation.ts";
import { pathHeading, profileOf } from "../../derive/evidence/profile.ts";
import { pairProfile } from "../../derive/evidence/fellow-filers.ts";
import { betweenProfile } from "../../derive/relations/cards.ts";
import { sharedBy } from "../../derive/evidence/shared.ts";
import { fileProfile } from "../../derive/evidence/file.ts";
import { liftedWords } from "../../derive/words/lifted.ts";
import { openingStage } from "../../derive/reveal.ts";
import { clearSelection, toggle } from "../../state/transitions.ts";
import { hasWandered } from "../../state/story-steps.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { useFocusKeeper } from "./focus-keeper.ts";
import { Text } from "../../parts/action-link.tsx";
import { lazy } from "../../explorer/lazy.tsx";
import { Sections, statementsStyle } from "../../parts/statements.tsx";
import { Contents } from "./contents.tsx";
import { Surroundings } from "./surroundings.tsx";
import { useSoughtWords } from "./sought-words.ts";
import { usePressedPlace } from "./pressed-place.ts";
import { useMarkInSight } from "./mark-in-sight.ts";
import panelStyle from "./panel.css?inline";

export const style = panelStyle + statementsStyle;

const PathPart = lazy(() => import("./path-part.tsx"), "PathPart");

/** What is selected, with its evidence; while nothing is, the stage or the case. On a phone a sheet over the page. */
export function Panel() {
  const explorer = useExplorer();
  const heading = useRef<HTMLHeadingElement>(null);
  const origin = useRef<Element | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const profile = openProfile(explorer);
  const { selection, path } = explorer.state.value;
  const isPath = selection.length === 0 && path.length > 0;
  const selected = isPath ? path.join(" ") : (selection.at(-1) ?? null);

  // Focus goes to what was opened and, when it closes, back to where the reader came from.
  useEffect(() => {
    // Nor is it taken from somebody who is elsewhere: on the page around a frame, in another window.
    if (isOpenedByStory(explorer) || !document.hasFocus()) {
      origin.current = document.activeElement;
      return;
    }
    if (selected !== null) {
      const panel = heading.current?.closest("aside");
      const { activeElement } = document;
      // A link of the panel that was followed is gone with what the panel showed, and leaves the focus to nobody.
      if (activeElement !== document.body && !panel?.contains(activeElement)) origin.current = activeElement;
      // A frame never scrolls the page around it.
      heading.current?.focus({ preventScroll: explorer.hasHost });
      return;
    }
    const { current } = origin;
    origin.current = null;
    if (current instanceof HTMLElement && current !== document.body) returnFocus(current);
  }, [selected]);

  useFocusKeeper();
  useEscape(explorer);
  usePressedPlace(explorer);
  useMarkInSight(explorer, selected, sheet);
  useSoughtWords();

  if (!profile) return null;
  const sections = [...overlaySections(explorer), ...sharedSections(explorer), ...profile.sections];
  return (
    <aside
      ref={sheet}
      class="panel"
      data-open={selected !== null}
      aria-label={selected === null ? "About this view" : "Details"}
    >
      {selected === null ? null : (
        <button
          type="button"
          class="close"
          aria-label="Close details"
          onClick={() => explorer.apply(clearSelection)}
        >
          ×
        </button>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {profile.title}
      </h2>
      <p class="panel-subtitle">
        <Text words={profile.subtitle} />
      </p>
      <LiftedLine />
      {profile.address ? (
        <p>
          <a href={profile.address} target="_blank" rel="noopener noreferrer">
            Open the source
          </a>
        </p>
      ) : null}
      {profile.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {cardOfSeveral(explorer) ? null : <AlsoSelected />}
      <FoldButton id={profile.id} />
      <StageOffer id={profile.id} />
      {isPath ? <PathPart /> : null}
      <Contents of={profile.id} sections={sections} />
      {/* The step of a story, and a comparison, have said it in words of their own. */}
      <Sections
        of={profile.id}
        sections={sections}
        isShort={explorer.state.value.step > 0 || explorer.state.value.vs !== ""}
      />
      {explorer.model.actors.has(profile.id) && selection.length > 0 ? <Surroundings /> : null}
    </aside>
  );
}

/** What a step of the story selects, the reader did not open: the focus stays with the story. */
function isOpenedByStory({ model, state }: Explorer): boolean {
  return state.peek().step > 0 && !hasWandered(model, state.peek());
}

/** The last of the selection, else the path; while there is neither, the stage or else the case. */
function openProfile(explorer: Explorer): Profile | null {
  const { model, state } = explorer;
  const { selection, stage, path } = state.value;
  const [from, to] = path;
  if (selection.length === 0 && from !== undefined && to !== undefined) return pathHeading(model, from, to);
  const last = selection.at(-1);
  const { stage: chosen } = model.at(stage);
  if (last === undefined && !chosen && model.cases.size > 1) return fileProfile(model);
  const backdrop = chosen ?? model.file.cases[0];
  return cardOfSeveral(explorer) ?? profileOf(model, last ?? backdrop?.id ?? "", stage);
}

/** What all that is selected has one card for. */
const cardOfSeveral = (explorer: Explorer): Profile | null =>
  pairOf(explorer) ?? betweenProfile(explorer.model, explorer.state.value.selection);

/** Of a selection of two actors of a file of several cases: what they have in common. */
function pairOf({ model, state }: Explorer): Profile | null {
  const [one = "", other = "", ...more] = state.value.selection;
  const isPair =
    model.cases.size > 1 && more.length === 0 && model.actors.has(one) && model.actors.has(other);
  return isPair ? pairProfile(model, one, other) : null;
}

/** What the overlay says of what is selected. */
function overlaySections({ overlay, state }: Explorer): readonly Section[] {
  const selected = state.value.selection.at(-1);
  return selected === undefined ? [] : (overlay.value?.sections?.(selected) ?? []);
}

/** What a search had to change of the view to show what was chosen. */
function LiftedLine() {
  const { model, arrival, state } = useExplorer();
  const words = arrival.value ? liftedWords(model, arrival.value.before, state.value) : "";
  return words === "" ? null : <p class="lifted">{words}</p>;
}

/** Of several actors of one case: what they have in common, and where they differ. */
function sharedSections({ model, state }: Explorer): readonly Section[] {
  const { selection } = state.value;
  const isOfActors = selection.length > 1 && selection.every((id) => model.actors.has(id));
  return isOfActors && model.cases.size === 1 ? sharedBy(model, selection) : [];
}

/** The rest of a selection of several, each a link to its own details. */
function AlsoSelected() {
  const explorer = useExplorer();
  const others = explorer.state.value.selection
    .slice(0, -1)
    .flatMap((id) => profileOf(explorer.model, id) ?? []);
  if (others.length === 0) return null;
  const links = others.map(({ id, title }) => ({ id, text: title }));
  return (
    <p>
      Also selected: <Text words={linkSeries(links)} />
    </p>
  );
}

/** Folds and unfolds a large brief in the picture. */
function FoldButton({ id }: { id: string }) {
  const explorer = useExplorer();
  const isOpen = explorer.state.value.open.includes(id);
  if (!isOpen) return null;
  return (
    <p>
      <button type="button" class="plain" onClick={() => explorer.apply(toggle("open", id))}>
        Fold its signers in the picture
      </button>
    </p>
  );
}

/** From the details of a stage to its picture, where that is not the one on show. */
function StageOffer({ id }: { id: string }) {
  const explorer = useExplorer();
  const { model, state } = explorer;
  if (!model.stages.has(id) || state.value.stage === id) return null;
  return (
    <p>
      <button type="button" class="plain" onClick={() => explorer.apply(openingStage(model, id))}>
        Show the picture of this stage
      </button>
    </p>
  );
}

function returnFocus(element: HTMLElement): void {
  if (element.isConnected) element.focus();
  else document.querySelector<HTMLElement>("main h1")?.focus();
}

/** Escape clears the selection from anywhere, unless something nearer took the key. */
function useEscape(explorer: Explorer): void {
  useEffect(() => {
    const clear = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented && explorer.state.peek().selection.length > 0) {
        explorer.apply(clearSelection);
      }
    };
    addEventListener("keydown", clear);
    return () => removeEventListener("keydown", clear);
  }, [explorer]);
}
