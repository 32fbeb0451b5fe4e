import { useState } from "preact/hooks";
import { lazy } from "../../../explorer/lazy.tsx";

const EmbedDialog = lazy(() => import("./dialog.tsx"), "EmbedDialog");

/** Opens the dialog that writes code for other people's pages; what that is made of comes when it is asked for. */
export function EmbedButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="plain embed-here" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Embed
      </button>
      {isOpen ? <EmbedDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
