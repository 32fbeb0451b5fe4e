/** Escape closes a dialog, and must not clear the selection of the page under it. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}
