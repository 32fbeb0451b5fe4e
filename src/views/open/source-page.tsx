import type { ComponentChildren } from "preact";
import { IssueList, ProblemMain } from "../../parts/problem-main.tsx";
import type { Issue } from "../../schema/issues/issues.ts";

interface SourcePageProps {
  readonly headline: string;
  readonly advice: string;
  readonly issues?: readonly Issue[];
  /** The way to a page that can be shown. */
  readonly home: string;
  readonly children?: ComponentChildren;
}

/** Of so many faults of a file the first are told: the rest follow from them as a rule. */
const MOST_ISSUES = 30;

/** A page that has no case to show: it comes from elsewhere, and is on its way or cannot be had. */
export const SourcePage = ({ headline, advice, issues = [], home, children }: SourcePageProps) => (
  <ProblemMain headline={headline} advice={advice}>
    <IssueList issues={issues.slice(0, MOST_ISSUES)} />
    {children}
    <p>
      <a href={home}>Open this site’s own case</a>
    </p>
  </ProblemMain>
);
