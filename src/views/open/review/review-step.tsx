import { useState } from "preact/hooks";
import { counted, sentence } from "../../../derive/words/series.ts";
import type { Choices } from "../../../input/reading.ts";
import { saveCase } from "../save-case.ts";
import { Entries } from "./entries.tsx";
import { Names } from "./names.tsx";
import { Questions } from "./questions.tsx";
import type { Opened } from "../steps.ts";

interface ReviewStepProps {
  readonly opened: Opened;
  /** Reads the files again. */
  readonly onChange: (choices: Choices) => void;
  /** Shows the case, after what was merged meanwhile. */
  readonly onShow: (choices: Choices, select?: string) => void;
  readonly onAgain: () => void;
}

/** What was read, inferred and left out, before it is trusted; whatever was guessed can be changed. */
export function ReviewStep({ opened, onChange, onShow, onAgain }: ReviewStepProps) {
  const { reading, choices: before, reader } = opened;
  // Merges are taken over with the next reading, for a tick of many should not wait for one each.
  const [chosen, setChosen] = useState<{ readonly of: Opened; readonly choices: Choices } | null>(null);
  const choices = chosen?.of === opened ? chosen.choices : before;
  const { title, warnings, warned } = reading;
  const { made, sides, open, next } = reading.review;
  return (
    <div class="review">
      <p class="case-title">{title}</p>
      <ul class="read-as">
        {reading.read.map(({ name, label, isWestern }) => (
          <li key={name}>
            <strong>{name}</strong>: {label === "" ? "read beside the others" : `read as ${label}`}
            {isWestern ? ". It is not UTF-8 and was read as Windows-1252: check letters with accents" : ""}.
          </li>
        ))}
      </ul>
      <p role="status" class="made">
        {sentence(made)}
      </p>
      {sides.length > 0 ? (
        <dl class="sides-known">
          {sides.map(({ count, label }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {next === "" ? null : <p class="next-thing">{next}</p>}
      {open > 0 ? (
        <p class="needs-you">
          {counted(open, "question")} below {open === 1 ? "waits" : "wait"} for you; what depends on it is
          left out until then.
        </p>
      ) : null}
      <Questions questions={reading.questions} choices={choices} onAnswer={onChange} />
      <Names
        reading={reading}
        choices={choices}
        onChoose={(next) => setChosen({ of: opened, choices: next })}
      />
      {warned > 0 ? (
        <details>
          <summary>{counted(warned, "remark")} of the check</summary>
          <ul class="open-issues">
            {warnings.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <Entries reading={reading} files={reader.files} onSee={(id) => onShow(choices, id)} />
      <p class="open-ways review-ways">
        <button type="button" class="chief" onClick={() => onShow(choices)}>
          Show the case
        </button>
        {choices === before ? (
          <button type="button" class="plain" onClick={() => saveCase(reading)}>
            Download as case file
          </button>
        ) : null}
        <button type="button" class="plain" onClick={onAgain}>
          Other files
        </button>
      </p>
    </div>
  );
}
