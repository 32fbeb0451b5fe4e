import { answering, command, frames } from "./frames.ts";

/**
 * Lets words of the article drive a graphic, without any script of the article's:
 * `<a href="…" data-amicus-set="stage=second-circuit&select=apple">`, `<button data-amicus-step="3">`, and
 * `data-amicus-for="id"` where there are several. A link whose graphic does not answer leads where it says.
 */
export function runWords(): void {
  document.addEventListener("click", (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    // To open a link elsewhere is the reader's choice.
    if (defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
    if (!(target instanceof Element)) return;
    const word = target.closest<HTMLElement>("[data-amicus-set],[data-amicus-step]");
    if (!word) return;
    const { amicusSet, amicusStep, amicusFor } = word.dataset;
    const frame = frames().find(
      (each) => answering.has(each) && (amicusFor === undefined || each.id === amicusFor),
    );
    if (!frame) return;
    // A link to a place of the article goes there as well: to the graphic, if the writer wants.
    if (!word.getAttribute("href")?.startsWith("#")) event.preventDefault();
    if (amicusStep) command(frame, "step", { step: amicusStep });
    if (amicusSet) command(frame, "set", wordsSaid(new URLSearchParams(amicusSet)));
  });
}

/** What words like those of an address say by key; what stands under a key twice, with a comma between. */
export const wordsSaid = (words: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(words, ([key]) => [key, String(words.getAll(key))]));
