import { useExplorer } from "../../explorer/context.tsx";
import { correctionsNewestFirst } from "../../derive/words/corrections.ts";
import { creditOf } from "../../derive/words/credit.ts";
import { dateInWords } from "../../derive/words/dates.ts";
import { counted } from "../../derive/words/series.ts";
import { set } from "../../state/transitions.ts";
import { THEMES } from "../../state/view-state.ts";
import { citableAddress } from "../../explorer/citable-address.ts";
import { shows } from "../../explorer/page-kind.ts";
import { Live } from "../../parts/live.tsx";
import { OtherFiles } from "../../parts/other-files.tsx";
import "./footer.css";

const THEME_LABELS = { auto: "As my device", light: "Light", dark: "Dark" } as const;

/** Who made this, from what, when, under which licence, what was corrected, and how to report an error. */
export function Footer() {
  const explorer = useExplorer();
  const { root, slug, digest, kind } = explorer;
  const { file } = explorer.model;
  const facts = [...creditOf(file), counted(file.sources.length, "source"), file.licence];
  return (
    <footer>
      <p>{facts.filter((fact) => fact !== undefined).join(" · ")}</p>
      {file.howMade === undefined ? null : (
        <details>
          <summary>
            <h2>How this record was made</h2>
          </summary>
          <p>{file.howMade}</p>
        </details>
      )}
      <details>
        <summary>
          <h2>Corrections</h2>
        </summary>
        {file.corrections.length === 0 ? <p>None so far.</p> : null}
        <ul>
          {correctionsNewestFirst(file).map(({ date, text }) => (
            <li key={date + text}>
              {dateInWords(date)}: {text}
            </li>
          ))}
        </ul>
      </details>
      <p>To report an error: {file.contact ?? "write to whoever published this page."}</p>
      <p class="record-here">
        The record itself:{" "}
        {kind.hasSite ? <a href={`${root}cases/${slug}.json`}>cases/{slug}.json</a> : "inside this file"}
        {digest === null ? "" : `, SHA-256 ${digest}`}
      </p>
      {shows(kind, "sources") ? <Sources /> : null}
      {explorer.state.value.view === "cases" && kind.under === "open" ? null : <OtherFiles />}
      <Live>
        <AddressOnPaper />
        <Appearance />
      </Live>
    </footer>
  );
}

function AddressOnPaper() {
  return <p class="on-paper">{citableAddress(useExplorer())}</p>;
}

function Sources() {
  const { model } = useExplorer();
  const { sources } = model.file;
  return (
    <details>
      <summary>{counted(sources.length, "source")}</summary>
      <ul class="sources">
        {sources.map(({ id, title, url, publisher }) => (
          <li key={id}>
            {url === undefined ? (
              title
            ) : (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            )}
            {publisher === undefined ? "" : ` · ${publisher}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Appearance() {
  const explorer = useExplorer();
  return (
    <div role="group" aria-label="Appearance" class="appearance">
      {THEMES.map((theme) => (
        <button
          key={theme}
          type="button"
          class="plain"
          aria-pressed={explorer.state.value.theme === theme}
          onClick={() => explorer.apply(set("theme", theme))}
        >
          {THEME_LABELS[theme]}
        </button>
      ))}
    </div>
  );
}
