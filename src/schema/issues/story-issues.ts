import type { CaseFile, Step } from "../facts.ts";
import type { Issue } from "./issues.ts";
import { didYouMean } from "./did-you-mean.ts";

type Path = Issue["path"];

/** What the steps of a story get wrong: backing that points nowhere, or that carries words the text does not have. */
export function storyIssues(file: CaseFile): Issue[] {
  const carriers = [...file.briefs, ...file.relations, ...file.stages].map(({ id }) => id);
  return file.story.flatMap(({ text, backing }, index) =>
    backing.flatMap((piece, n) => {
      const path = ["story", index, "backing", n];
      return [...wordIssues(piece, text, path), ...carrierIssues(piece, carriers, path)];
    }),
  );
}

type Backing = Step["backing"][number];

function wordIssues({ words }: Backing, text: string, path: Path): Issue[] {
  if (text.includes(words)) return [];
  const remedy = "are not in the text of this step. Repeat words of the text exactly.";
  return [{ level: "error", path: [...path, "words"], words: remedy }];
}

function carrierIssues({ about }: Backing, carriers: readonly string[], path: Path): Issue[] {
  return about.flatMap((id, n): Issue[] => {
    if (carriers.includes(id)) return [];
    const remedy = didYouMean(id, carriers) || " Add it, or give the evidence itself under “evidence”.";
    const words = `no brief, relation or stage “${id}”.${remedy}`;
    return [{ level: "error", path: [...path, "about", n], words }];
  });
}
