import { useRef, useState } from "preact/hooks";
import { IMPORTER_LABELS } from "../../input/labels.ts";
import { capital, sentence } from "../../derive/words/series.ts";
import type { Wanted } from "./steps.ts";

interface ChooseStepProps {
  readonly onTake: (wanted: Wanted) => void;
}

/** Where files come from: a choice, a paste, or a drop anywhere. */
export function ChooseStep({ onTake }: ChooseStepProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  return (
    <>
      <p>
        A saved docket, a list, a graph or a case file becomes a picture with its sources. It is read on your
        computer: nothing is sent anywhere.
      </p>
      <p class="open-ways">
        <button type="button" class="chief" onClick={() => input.current?.click()}>
          Choose files…
        </button>
        <span>or drop them anywhere on the page. Several files make one case.</span>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to open"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onTake({ is: "files", files });
        }}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") onTake({ is: "text", text });
        }}
      >
        <label htmlFor="pasted">Or paste it here</label>
        <textarea
          id="pasted"
          rows={5}
          spellcheck={false}
          placeholder="Rows of a docket, titles of briefs, a table, JSON"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="plain" disabled={text.trim() === ""}>
          Read what I pasted
        </button>
      </form>
      <details>
        <summary>What can be read</summary>
        <ul class="can-read">
          {Object.values(IMPORTER_LABELS).map((label) => (
            <li key={label}>{sentence(capital(label))}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
