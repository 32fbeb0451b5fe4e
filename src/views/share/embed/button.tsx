import type { ComponentType } from "preact";
import { useState } from "preact/hooks";

interface DialogProps {
  readonly onClose: () => void;
}

/** Opens the dialog that writes code for other people's pages; what that is made of comes when it is asked for. */
export function EmbedButton() {
  const [Dialog, setDialog] = useState<ComponentType<DialogProps> | null>(null);
  const open = async (): Promise<void> => {
    const { EmbedDialog } = await import("./dialog.tsx");
    setDialog(() => EmbedDialog);
  };
  return (
    <>
      <button type="button" class="plain" aria-haspopup="dialog" onClick={() => void open()}>
        Embed
      </button>
      {Dialog ? <Dialog onClose={() => setDialog(null)} /> : null}
    </>
  );
}
