import { render } from "preact";
import { OWN_FILE, SOURCE_KEY } from "../../state/address.ts";
import { NO_CHOICES } from "../../input/reading.ts";
import { fetchSource } from "../../views/open/reading/fetch-source.ts";
import { readerOf } from "../../views/open/reading/reader.ts";
import { SourcePage } from "../../views/open/source-page.tsx";
import { listen } from "./listen.ts";
import { want } from "./wanted.ts";
import { showOpened } from "./opening.tsx";

/** Shows the case that the address of the page names by an address of its own, or says why not. */
export async function openSource(params: URLSearchParams, root: HTMLElement): Promise<void> {
  const source = params.get(SOURCE_KEY) ?? "";
  const show = (page: Omit<Parameters<typeof SourcePage>[0], "home">): void => {
    if (root.querySelector("main.problem") === null) root.replaceChildren();
    render(<SourcePage {...page} home={location.pathname} />, root);
  };
  listen();
  if (source === OWN_FILE) return show({ ...FORGOTTEN, children: <OwnFileButton label="Open it again" /> });
  const stop = new AbortController();
  const tell = (step: string): void =>
    show({
      headline: "Loading a case from elsewhere",
      advice: `${step}…`,
      children: (
        <p>
          <button type="button" class="plain" onClick={() => stop.abort()}>
            Cancel
          </button>
        </p>
      ),
    });
  const fetched = await fetchSource(source, tell, stop.signal);
  if ("headline" in fetched) return show({ ...fetched, children: <OwnFileButton label="Open a file" /> });
  const reader = readerOf([fetched.file]);
  stop.signal.addEventListener("abort", reader.stop);
  const reading = await reader.read(NO_CHOICES, tell);
  if (reading === null) return show({ headline: "Stopped", advice: "Reload the page to load it after all." });
  if (!reading.ok)
    return show({
      headline: `What ${fetched.host} has there is no case`,
      advice: "Nothing is drawn from it. Mend the places below at the source, or open a file of your own.",
      issues: reading.issues,
      children: <OwnFileButton label="Open a file" />,
    });
  params.delete(SOURCE_KEY);
  await showOpened({ reader, choices: NO_CHOICES, reading }, { from: fetched.host, params, source });
}

const FORGOTTEN = {
  headline: "This case was a file on somebody’s computer",
  advice:
    "The page read it there, sent it nowhere and has kept nothing of it. Whoever has the file can open it again.",
} as const;

const OwnFileButton = ({ label }: { readonly label: string }) => (
  <p>
    <button type="button" class="plain" aria-haspopup="dialog" onClick={() => want({ is: "nothing" })}>
      {label}
    </button>
  </p>
);
