import { render } from "preact";
import type { CaseTrouble } from "../explorer/load/problem.ts";
import type { Place } from "../explorer/page-kind.ts";
import { useLayoutEffect } from "preact/hooks";
import { issueLine } from "../schema/issues/issues.ts";
import "./problem-page.css";

/** Says on the page, and to a host, why a case cannot be shown. */
export async function showTrouble(
  trouble: CaseTrouble,
  { kind, home, hasHost, root: top }: Place,
  { slug, root }: { readonly slug: string; readonly root: HTMLElement },
): Promise<void> {
  const { code, headline } = trouble;
  if (hasHost) (await import("./host/host-link.ts")).tell("error", { code, message: headline });
  // In an article the page as it was built is worth more than a report for whoever can mend the file.
  if (kind.isFrame && slug === home) return;
  root.replaceChildren();
  // Where the page is all there is, its own case is.
  render(<Trouble trouble={trouble} wayOut={kind.hasSite ? top : "?"} />, root);
}

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
        {issues.map((issue) => (
          <li key={issueLine(issue)} data-level={issue.level}>
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
