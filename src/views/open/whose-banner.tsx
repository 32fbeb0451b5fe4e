import { saveCase } from "./save-case.ts";
import type { Opened } from "./steps.ts";

interface WhoseBannerProps {
  readonly opened: Opened;
  /** The host that the data came from; empty where they were on the reader’s computer. */
  readonly host: string;
  readonly onReview: () => void;
  /** The way back to what the page shows by itself. */
  readonly home: string;
}

/** Says over the page whose data it shows. There is nothing to hide it with. */
export function WhoseBanner({ opened, host, onReview, home }: WhoseBannerProps) {
  const names = opened.reader.files.map(({ name }) => name);
  const { open, next } = opened.reading.review;
  return (
    <aside class="whose" data-own={host === "" ? "" : undefined} aria-label="Whose data this is">
      <p>
        <strong>{host === "" ? "Your own file" : `Data from ${host}`}</strong>{" "}
        <span class="whose-names">
          {names.slice(0, 3).join(", ")}
          {names.length > 3 ? ` and ${names.length - 3} more` : ""}
        </span>
        . {host === "" ? "It stays on your computer." : "Not part of this site, and not checked by it."}{" "}
        {open > 0 ? "Something is left out until you answer a question. " : ""}
        {next}
      </p>
      <p class="whose-ways">
        <button type="button" class="plain" aria-haspopup="dialog" onClick={onReview}>
          What was read
        </button>
        <button type="button" class="plain" onClick={() => saveCase(opened.reading)}>
          Download as case file
        </button>
        <a href={home}>Back to this site’s case</a>
      </p>
    </aside>
  );
}
