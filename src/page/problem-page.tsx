import { render } from "preact";
import type { CaseProblem } from "../explorer/load/problem.ts";
import type { Place } from "../explorer/page-kind.ts";
import { paramsIn } from "../state/as-meant.ts";
import { quoted } from "../schema/issues/issues.ts";
import { IssueList, ProblemMain } from "../parts/problem-main.tsx";

/** Says on the page, and to a host, why a case cannot be shown. */
export async function showProblem(
  problem: CaseProblem,
  { kind, hasHost, root: top }: Place,
  root: HTMLElement,
): Promise<void> {
  const { code, headline, meant } = problem;
  const message = meant ? `${headline}. Did you mean ${quoted(meant.slug)}?` : headline;
  const error = { code, message };
  // In an article the page as it was built is worth more than a report for whoever can mend the file.
  if (kind.isFrame) return (await import("./host/tell.ts")).warn(error);
  if (hasHost) (await import("./host/tell.ts")).tell("error", error);
  root.replaceChildren();
  // Where the page is all there is, its own case is.
  render(<Problem problem={problem} top={top} wayOut={kind.hasSite ? top : "?"} />, root);
}

interface ProblemProps {
  readonly problem: CaseProblem;
  /** The way to the top of the site. */
  readonly top: string;
  /** The way to a page that can be shown. */
  readonly wayOut: string;
}

/** A case that cannot be shown: why, where, and what to do. */
export function Problem({
  problem: { headline, advice, issues, meant, others = [] },
  top,
  wayOut,
}: ProblemProps) {
  return (
    <ProblemMain headline={headline} advice={advice}>
      {meant ? (
        <p>
          Did you mean <a href={`${top}${meant.slug}/${viewAsked()}`}>{meant.title}</a>?
        </p>
      ) : null}
      <IssueList issues={issues} />
      {others.length > 0 ? (
        <nav aria-labelledby="cases-here">
          <h2 id="cases-here">The cases of this site</h2>
          <ul>
            {others.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`${top}${slug}/`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <p>
        <a href={wayOut}>Open the bundled case</a>
      </p>
    </ProblemMain>
  );
}

/** What the address says beside the name of its case. */
function viewAsked(): string {
  const params = paramsIn(location.search);
  params.delete("case");
  return params.size === 0 ? "" : `?${params.toString()}`;
}
