/** Something about a case file that the person who edits it should know. */
export interface Issue {
  /** An error keeps the file from being shown; a warning does not. */
  readonly level: "error" | "warning";
  /** Keys and list positions from the root of the file to the place. */
  readonly path: readonly (string | number)[];
  /** What is wrong and what to do, continuing the path: `no actor “ftcc”. Did you mean “ftc”?` */
  readonly words: string;
}

/** `relations.12.to: no actor “ftcc”. Did you mean “ftc”?` */
export function issueLine(issue: Issue): string {
  return `${issue.path.length > 0 ? issue.path.join(".") : "file"}: ${issue.words}`;
}
