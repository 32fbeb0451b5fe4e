import { useLayoutEffect } from "preact/hooks";
import { issueLine } from "../schema/issues/issues.ts";
import type { CaseTrouble } from "../explorer/load/fetched.ts";
import "./problem-page.css";

interface TroubleProps {
  readonly trouble: CaseTrouble;
  /** The way to a page that can be shown. */
  readonly wayOut: string;
}

/** A case that cannot be shown: why, where, and what to do. */
export function Trouble({ trouble: { headline, advice, issues }, wayOut }: TroubleProps) {
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
        <a href={wayOut}>Open the bundled case</a>
      </p>
    </main>
  );
}
