import { useEffect, useRef } from "preact/hooks";
import { changePassages } from "../derive/change-words.ts";
import { type Profile, type Section, linkSeries, section } from "../derive/passage.ts";
import { pathHeading } from "../derive/path-heading.ts";
import { profileOf } from "../derive/profile.ts";
import { WHOLE_CASE } from "../model/model.ts";
import { clearSelection, toggle } from "../state/transitions.ts";
import { hasWandered } from "../state/wandered.ts";
import type { Explorer } from "./explorer.ts";
import { useFocusKeeper } from "./focus-keeper.ts";
import { Text } from "./name.tsx";
import { later } from "./later.tsx";
import { Sections } from "./sections.tsx";
import { Surroundings } from "./surroundings.tsx";
import "./panel.css";

const PathPart = later(async () => (await import("./path-part.tsx")).PathPart);

/** What is selected, with its evidence; while nothing is, the stage or the case. On a phone a sheet over the page. */
export function Panel({ explorer }: { explorer: Explorer }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const origin = useRef<Element | null>(null);
  const profile = openProfile(explorer);
  const { selection, path } = explorer.state.value;
  const isPath = selection.length === 0 && path.length > 0;
  const selected = isPath ? path.join(" ") : (selection.at(-1) ?? null);

  // Focus goes to what was opened and, when it closes, back to where the reader came from.
  useEffect(() => {
    if (isOpenedByStory(explorer) || !document.hasFocus()) {
      origin.current = document.activeElement;
      return;
    }
    if (selected !== null) {
      const panel = heading.current?.closest("aside");
      const { activeElement } = document;
      // A link of the panel that was followed is gone with what the panel showed, and leaves the focus to nobody.
      if (activeElement !== document.body && !panel?.contains(activeElement)) origin.current = activeElement;
      heading.current?.focus({ preventScroll: explorer.isFramed });
      return;
    }
    const { current } = origin;
    origin.current = null;
    if (current instanceof HTMLElement && current !== document.body) returnFocus(current);
  }, [selected]);

  useFocusKeeper();

  if (!profile) return null;
  return (
    <aside
      class="panel"
      data-open={selected !== null}
      aria-label={selected === null ? "About this stage" : "Details"}
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
        <Text explorer={explorer} words={profile.subtitle} />
      </p>
      {profile.address ? (
        <p>
          <a href={profile.address} target="_blank" rel="noopener noreferrer">
            Open the source
          </a>
        </p>
      ) : null}
      {(selected === null ? [] : profile.notes).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <AlsoSelected explorer={explorer} />
      <FoldButton explorer={explorer} id={profile.id} />
      {explorer.model.actors.has(profile.id) && selection.length > 0 ? (
        <Surroundings explorer={explorer} />
      ) : null}
      {isPath ? <PathPart explorer={explorer} /> : null}
      <Sections explorer={explorer} sections={[...changeSections(explorer), ...profile.sections]} />
    </aside>
  );
}

/** What a step of the story selects, the reader did not open: the focus stays with the story. */
function isOpenedByStory({ model, state }: Explorer): boolean {
  return state.peek().step > 0 && !hasWandered(model, state.peek());
}

/** The last of the selection, else the path; while there is neither, the stage or else the case. */
function openProfile({ model, state }: Explorer): Profile | null {
  const { selection, stage, path } = state.value;
  const [from, to] = path;
  if (selection.length === 0 && from !== undefined && to !== undefined) return pathHeading(model, from, to);
  const backdrop = stage === WHOLE_CASE ? (model.file.cases[0]?.id ?? "") : stage;
  return profileOf(model, selection.at(-1) ?? backdrop);
}

/** What became of an actor between the two stages that are compared. */
function changeSections({ model, comparison, state }: Explorer): readonly Section[] {
  const change = comparison.value?.change.value;
  const selected = state.value.selection.at(-1);
  return change && selected !== undefined ? section("Change", changePassages(model, change, selected)) : [];
}

/** The rest of a selection of several, each a link to its own details. */
function AlsoSelected({ explorer }: { explorer: Explorer }) {
  const others = explorer.state.value.selection
    .slice(0, -1)
    .flatMap((id) => profileOf(explorer.model, id) ?? []);
  if (others.length === 0) return null;
  const links = others.map(({ id, title }) => ({ id, text: title }));
  return (
    <p>
      Also selected: <Text explorer={explorer} words={linkSeries(links)} />
    </p>
  );
}

/** Folds and unfolds a large brief in the picture. */
function FoldButton({ explorer, id }: { explorer: Explorer; id: string }) {
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

function returnFocus(element: HTMLElement): void {
  if (element.isConnected) element.focus();
  else document.querySelector<HTMLElement>("main h1")?.focus();
}
