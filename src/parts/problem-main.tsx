import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { type Issue, issueLine } from "../schema/issues/issues.ts";
import "./problem-main.css";

interface ProblemMainProps {
  readonly headline: string;
  readonly advice: string;
  readonly children: ComponentChildren;
}

/** A page that has no case to show: what is the matter, and what to do. */
export function ProblemMain({ headline, advice, children }: ProblemMainProps) {
  useLayoutEffect(() => {
    document.title = headline;
    document.documentElement.dataset["ready"] = "true";
  });
  return (
    <main class="problem">
      <h1>{headline}</h1>
      <p role="status">{advice}</p>
      {children}
    </main>
  );
}

/** What is wrong with a file, each with its place. */
export const IssueList = ({ issues }: { readonly issues: readonly Issue[] }) =>
  issues.length === 0 ? null : (
    <ol>
      {issues.map((issue) => (
        <li key={issueLine(issue)} data-level={issue.level}>
          {issueLine(issue)}
        </li>
      ))}
    </ol>
  );
