import { useLayoutEffect } from "preact/hooks";
import { type Issue, issueLine } from "../schema/issues.ts";
import "./trouble.css";

/** Why a case cannot be shown, for the person who can mend it. */
export interface CaseTrouble {
  readonly headline: string;
  readonly advice: string;
  /** Every issue, with the line of the file it stands on. */
  readonly issues: readonly { readonly line: number | null; readonly issue: Issue }[];
}

/** A case that cannot be shown: why, where, and what to do. */
export function Trouble({ trouble: { headline, advice, issues } }: { trouble: CaseTrouble }) {
  useLayoutEffect(() => {
    document.title = headline;
    document.documentElement.dataset["ready"] = "true";
  });
  return (
    <main class="trouble">
      <h1>{headline}</h1>
      <p role="status">{advice}</p>
      <ol>
        {issues.map(({ line, issue }) => (
          <li key={issueLine(issue)} data-level={issue.level}>
            {line === null ? "" : `Line ${line}. `}
            {issueLine(issue)}
          </li>
        ))}
      </ol>
      <p>
        <a href="?">Open the bundled case</a>
      </p>
    </main>
  );
}
