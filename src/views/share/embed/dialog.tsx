import { useExplorer } from "../../../explorer/context.tsx";
import { useEffect, useRef, useState } from "preact/hooks";
import { headlineOf } from "../../../derive/headline.ts";
import { SNIPPETS, frameAddress } from "../../../embed/code/embed-code.ts";
import { type EmbedChoices, USUAL } from "./choices.ts";
import { EmbedCode } from "./code.tsx";
import { EmbedFields, Radios } from "./fields.tsx";
import { useHeights } from "./heights.ts";
import { embedOrder } from "./order.ts";
import { EmbedSample } from "./sample.tsx";
import type { Explorer } from "../../../explorer/explorer.ts";
import { keepEscape } from "../../../parts/keep-escape.ts";
import { siteFiles } from "../../../explorer/site-list.ts";
// Within its own part: the style sheet of the site stands in every frame, and no frame has this dialog.
export { default as style } from "./dialog.css?inline";

interface DialogProps {
  readonly onClose: () => void;
}

/** Writes the code that puts the present view into somebody's page, and shows what it will look like there. */
export function EmbedDialog({ onClose }: DialogProps) {
  const explorer = useExplorer();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState(USUAL);
  const [isSandboxed, setSandboxed] = useState(true);
  const folder = useFolder(explorer);
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (changed: Partial<EmbedChoices>): void =>
    setChoices((before) => ({ ...before, ...changed }));
  const known = { folder, isSandboxed };
  const address = frameAddress(embedOrder(explorer, choices, { ...known, heights: [] }));
  const { heights, areMeasured, measure } = useHeights(explorer, address, choices);
  const order = embedOrder(explorer, choices, { ...known, heights: heights ?? [] });
  const { kicker, finding } = headlineOf(explorer.model, explorer.state.value);
  const { shows, hint } = SNIPPETS[choices.snippet];
  return (
    <dialog
      ref={dialog}
      class="embed-dialog"
      aria-labelledby="embed-heading"
      onKeyDown={keepEscape}
      onClose={onClose}
    >
      <header>
        <h2 id="embed-heading">Embed this view</h2>
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <p>
          {kicker === "" ? "" : `${kicker}: `}
          <q>{finding}</q> With the filters and the selection that the page has now.
        </p>
      </header>
      <div class="embed-order">
        <Radios
          legend="Code for"
          options={SNIPPETS}
          chosen={choices.snippet}
          onChoose={(snippet) => choose({ snippet })}
        />
        <p class="embed-note">{hint}</p>
        {shows === "the page of the view" && !isAnnounced() ? (
          <p class="embed-note">
            This site was built without being told its address (SITE_URL), so it gives no such answer: a
            pasted address stays a link.
          </p>
        ) : null}
        {shows === "the view" ? <EmbedFields choices={choices} onChoose={choose} /> : null}
        {shows === "the view" && areMeasured && !order.isFixed ? (
          <p class="embed-note">
            Measured in columns of 320, 600 and 800 px; between two of them the room that the narrower one
            needs is kept. What is long, as a table, is better given a height of its own.
          </p>
        ) : null}
        {shows === "the view" && !isSandboxed ? (
          <p class="embed-note">
            This server does not say that others may read its files (Access-Control-Allow-Origin). So frames
            are written without a sandbox, and an element stays a page to read.
          </p>
        ) : null}
        <EmbedCode
          key={choices.snippet}
          code={
            heights === null && shows === "the view" && !order.isFixed
              ? null
              : SNIPPETS[choices.snippet].write(order)
          }
        />
      </div>
      <EmbedSample
        order={order}
        snippet={choices.snippet}
        areMeasured={areMeasured}
        onHeight={measure}
        onBlocked={() => setSandboxed(false)}
      />
    </dialog>
  );
}

/** Whether the page names an oEmbed answer, which it can only where the build knew its address. */
const isAnnounced = (): boolean => document.querySelector('link[type="application/json+oembed"]') !== null;

/** The folder that a case has on the site. One that came after the build is shown in that of the page. */
function useFolder({ slug, home, root }: Explorer): string {
  const [folder, setFolder] = useState(home);
  useEffect(() => {
    void siteFiles(root).then((files) => files.some((file) => file.slug === slug) && setFolder(slug));
  }, [slug, root]);
  return folder;
}
