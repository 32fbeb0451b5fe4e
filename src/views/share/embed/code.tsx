import { useRef, useState } from "preact/hooks";
import { copied } from "../../../parts/copied.ts";

/** Code to copy; `null` while its heights are being measured. */
export function EmbedCode({ code }: { code: string | null }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [notice, setNotice] = useState("");
  const copy = async (): Promise<void> => {
    // Whoever may not copy has it selected.
    field.current?.select();
    setNotice(await copied(code ?? "", WORDS));
  };
  return (
    <div class="embed-code">
      <textarea
        ref={field}
        readOnly
        rows={9}
        spellcheck={false}
        aria-label="Code to copy"
        value={code ?? "Measuring the frame …"}
      />
      <p>
        <button type="button" class="embed-copy" disabled={code === null} onClick={() => void copy()}>
          Copy the code
        </button>
        <span aria-live="polite">{notice}</span>
      </p>
    </div>
  );
}

const WORDS = {
  done: "Copied.",
  refused: "The browser does not let this page copy. The code is selected: copy it with the keyboard.",
};
