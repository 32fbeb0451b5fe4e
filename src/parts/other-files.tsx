import { useExplorer } from "../explorer/context.tsx";
import { useEffect, useState } from "preact/hooks";
import { type ListedFile, siteFiles } from "../explorer/site-list.ts";
import { counted } from "../derive/words/series.ts";
import "./other-files.css";

/** The other case files of the site. A site without a list of them, and a page without a site, has none to show. */
export function OtherFiles() {
  const explorer = useExplorer();
  const [files, setFiles] = useState<readonly ListedFile[]>([]);
  useEffect(() => {
    if (explorer.kind.hasSite) void siteFiles(explorer.root).then(setFiles);
  }, [explorer]);
  const others = files.filter(({ slug }) => slug !== explorer.slug);
  if (others.length === 0) return null;
  return (
    <nav class="other-files" aria-label="Other files">
      <h2>Also on this site</h2>
      <ul>
        {others.map(({ slug, title, cases, briefs }) => (
          <li key={slug}>
            <a href={`${explorer.root}${slug}/`}>{title}</a>{" "}
            <span class="other-size">{`${counted(cases, "case")}, ${counted(briefs, "brief")}`}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
