import { useMemo, useState } from "preact/hooks";
import type { Note } from "../../../input/importer.ts";
import type { GivenFile } from "../../../input/reading.ts";
import { type ReadCase, notesIn } from "../reading/read-case.ts";
import { linesAround } from "./lines-around.ts";

interface EntriesProps {
  readonly reading: ReadCase;
  readonly files: readonly GivenFile[];
  /** Shows what became of an entry in the picture. */
  readonly onSee: (id: string) => void;
}

const LABELS: Readonly<Record<Note["outcome"], string>> = {
  read: "Read",
  inferred: "Inferred",
  skipped: "Left out",
};
/** So many rows at a time: a list may have tens of thousands. */
const AT_A_TIME = 50;

/** What became of each entry, beside the file’s own words. */
export function Entries(props: EntriesProps) {
  const [isOpen, setOpen] = useState(false);
  if (props.reading.review.outcomes.every(({ count }) => count === 0)) return null;
  return (
    <details class="entries" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Entry by entry, beside the file’s own words</summary>
      {isOpen ? <Rows {...props} /> : null}
    </details>
  );
}

function Rows({ reading, files, onSee }: EntriesProps) {
  const { outcomes } = reading.review;
  const [shown, setShown] = useState<Note["outcome"] | "">("");
  const [most, setMost] = useState(AT_A_TIME);
  const notes = useMemo(() => notesIn(reading), [reading]);
  const rows = shown === "" ? notes : notes.filter(({ outcome }) => outcome === shown);
  const choices = [{ outcome: "" as const, count: notes.length }, ...outcomes];
  return (
    <>
      <div role="group" aria-label="Entries" class="entry-choice">
        {choices.map(({ outcome, count }) => (
          <button
            key={outcome}
            type="button"
            class="plain"
            aria-pressed={shown === outcome}
            onClick={() => {
              setShown(outcome);
              setMost(AT_A_TIME);
            }}
          >
            {outcome === "" ? "All" : LABELS[outcome]} {count}
          </button>
        ))}
      </div>
      <ol class="entry-rows">
        {rows.slice(0, most).map((note, index) => (
          <Row key={`${shown} ${index}`} note={note} files={files} onSee={onSee} />
        ))}
      </ol>
      {rows.length > most ? (
        <button type="button" class="plain" onClick={() => setMost(most + 4 * AT_A_TIME)}>
          More: {rows.length - most} rows
        </button>
      ) : null}
    </>
  );
}

interface RowProps extends Pick<EntriesProps, "files" | "onSee"> {
  readonly note: Note;
}

function Row({ note: { outcome, file, line, words, quote, about = [] }, files, onSee }: RowProps) {
  const [id] = about;
  const given = files.find(({ name }) => name === file);
  return (
    <li data-outcome={outcome}>
      <p class="entry-outcome">
        <strong>{LABELS[outcome]}</strong> {words}
      </p>
      {quote === undefined ? null : <blockquote>{quote}</blockquote>}
      <p class="entry-place">
        {given === undefined || line === undefined ? file : <Lines file={given} line={line} />}
        {id === undefined ? null : (
          <button type="button" class="plain" onClick={() => onSee(id)}>
            See it in the case
          </button>
        )}
      </p>
    </li>
  );
}

/** The place in the file, which opens. */
function Lines({ file, line }: { readonly file: GivenFile; readonly line: number }) {
  const [isOpen, setOpen] = useState(false);
  const place = `${file.name}, line ${line}`;
  const lines = isOpen ? linesAround(file, line) : [];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{place}</summary>
      {isOpen && lines.length === 0 ? <span>The file is no text that could be shown.</span> : null}
      {lines.length > 0 ? (
        <pre>
          {lines.map(({ number, text }) => (
            <span key={number} class={number === line ? "the-line" : undefined}>
              {`${number}  ${text}\n`}
            </span>
          ))}
        </pre>
      ) : null}
    </details>
  );
}
