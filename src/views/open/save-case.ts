import type { ReadCase } from "./reading/read-case.ts";
import { nearestSlug } from "../../schema/slug.ts";

/** Gives the case file to the reader, under a name that an address can say. */
export function saveCase({ title, text }: ReadCase): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${nearestSlug(title).slice(0, 60).replace(/-$/, "") || "case"}.json`;
  link.click();
  // Revoking at once would cancel the download in some browsers.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
