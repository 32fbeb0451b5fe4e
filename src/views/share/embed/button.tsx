import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { Explorer } from "../../../explorer/explorer.ts";

interface DialogProps {
  readonly explorer: Explorer;
  readonly onClose: () => void;
}

/** Opens the dialog that writes code for other people's pages; what that is made of comes when it is asked for. */
export function EmbedButton({ explorer }: { explorer: Explorer }) {
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
      {Dialog ? <Dialog explorer={explorer} onClose={() => setDialog(null)} /> : null}
    </>
  );
}
