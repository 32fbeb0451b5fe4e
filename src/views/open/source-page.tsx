import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { issueLine } from "../../schema/issues/issues.ts";
import type { Issue } from "../../schema/issues/issues.ts";

interface SourcePageProps {
  readonly headline: string;
  readonly advice: string;
  readonly issues?: readonly Issue[];
  /** The way to a page that can be shown. */
  readonly home: string;
  readonly children?: ComponentChildren;
}

/** A page that has no case to show: it comes from elsewhere, and is on its way or cannot be had. */
export function SourcePage({ headline, advice, issues = [], home, children }: SourcePageProps) {
  useLayoutEffect(() => {
    document.title = headline;
    document.documentElement.dataset["ready"] = "true";
  });
  return (
    <main class="problem">
      <h1>{headline}</h1>
      <p role="status">{advice}</p>
      {issues.length > 0 ? (
        <ol>
          {issues.slice(0, 30).map((issue) => (
            <li key={issueLine(issue)}>{issueLine(issue)}</li>
          ))}
        </ol>
      ) : null}
      {children}
      <p>
        <a href={home}>Open this site’s own case</a>
      </p>
    </main>
  );
}
