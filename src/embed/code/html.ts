/** A text as it stands in an attribute or between tags. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Attributes by name, as they stand in a tag; `true` is one without a value, `null` is left out. */
export function attributes(values: Readonly<Record<string, string | number | true | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === true ? name : `${name.toLowerCase()}="${escaped(String(value))}"`))
    .join(" ");
}
