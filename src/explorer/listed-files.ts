/** A case file of the site, as its list of files says. */
export interface ListedFile {
  readonly slug: string;
  readonly title: string;
  readonly cases: number;
  readonly briefs: number;
}

/** The entries of unknown JSON that say of a case file what a list has to say; others are passed over. */
export function filesListed(json: unknown): readonly ListedFile[] {
  return Array.isArray(json) ? json.filter(isListedFile) : [];
}

function isListedFile(value: unknown): value is ListedFile {
  if (typeof value !== "object" || value === null) return false;
  const { slug, title, cases, briefs }: Partial<Record<string, unknown>> = { ...value };
  return (
    typeof slug === "string" &&
    /^[a-z0-9][a-z0-9-]*$/.test(slug) &&
    typeof title === "string" &&
    Number.isInteger(cases) &&
    Number.isInteger(briefs)
  );
}
