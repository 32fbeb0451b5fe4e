import { want } from "./wanted.ts";

let isListening = false;

/** Hears files that are dropped and files or texts that are pasted anywhere on the page. */
export function listen(): void {
  if (isListening) return;
  isListening = true;
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    document.documentElement.dataset["drag"] = "";
  });
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) delete document.documentElement.dataset["drag"];
  });
  addEventListener("drop", (event) => {
    delete document.documentElement.dataset["drag"];
    if (take(event.dataTransfer)) event.preventDefault();
  });
  addEventListener("paste", (event) => {
    const { target, clipboardData } = event;
    if (target instanceof Element && target.closest("input, textarea")) return;
    if (take(clipboardData)) return event.preventDefault();
    const text = clipboardData?.getData("text/plain") ?? "";
    // A word is more likely pasted by mistake.
    if (text.length > 60 || text.includes("\n")) want({ is: "text", text });
  });
}

/** Whether there were files. They can be taken only while the event lasts. */
function take(from: DataTransfer | null): boolean {
  const files = [...(from?.files ?? [])];
  if (files.length > 0) want({ is: "files", files });
  return files.length > 0;
}
