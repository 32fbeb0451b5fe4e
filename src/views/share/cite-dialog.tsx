import { useExplorer } from "../../explorer/context.tsx";
import { useRef, useState } from "preact/hooks";
import { citationOf } from "./citation.ts";
import { correctionsSince } from "../../derive/words/corrections.ts";
import { dateInWords } from "../../derive/words/dates.ts";
import { citableAddress } from "../../explorer/citable-address.ts";
import { copied } from "../../parts/copied.ts";
import { keepEscape } from "../../parts/keep-escape.ts";
export { default as style } from "./cite-dialog.css?inline";

/** A reference to the present view, to copy: what it says, of which data, and where it is found again. */
export function Cite() {
  const explorer = useExplorer();
  const dialog = useRef<HTMLDialogElement>(null);
  const [notice, setNotice] = useState("");
  const { model, state, digest } = explorer;
  const address = citableAddress(explorer);
  const citation = citationOf({ model, state: state.value, address, digest });
  const corrections = correctionsSince(model.file);
  const open = (): void => {
    setNotice("");
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" class="plain link-here" aria-haspopup="dialog" onClick={open}>
        Cite
      </button>
      <dialog ref={dialog} class="cite" aria-labelledby="cite-heading" onKeyDown={keepEscape}>
        <h2 id="cite-heading">Cite this view</h2>
        <p class="citation-text">{citation}</p>
        {corrections.length === 0 ? null : (
          <>
            <h3>Corrected since</h3>
            <ul>
              {corrections.map(({ date, text }) => (
                <li key={date + text}>
                  {dateInWords(date)}: {text}
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="cite-ways">
          <button type="button" class="plain" onClick={() => void copied(citation, COPIED).then(setNotice)}>
            Copy the citation
          </button>
          <button type="button" class="plain" onClick={() => dialog.current?.close()}>
            Close
          </button>
          <span aria-live="polite">{notice}</span>
        </p>
      </dialog>
    </>
  );
}

const COPIED = {
  done: "Copied.",
  refused: "The browser does not let this page copy. Select the text and copy it.",
};
