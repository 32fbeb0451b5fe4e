import { useEffect } from "preact/hooks";
import type { Explorer } from "../../explorer/explorer.ts";

/**
 * Tells the style sheet of a frame how far down it was last pressed. A frame may be higher than the screen, so a sheet
 * at its foot might not be seen by whoever pressed; one at the press is.
 */
export function usePressedPlace({ kind }: Explorer): void {
  useEffect(() => {
    if (!kind.isFrame) return;
    const note = ({ clientY }: PointerEvent): void =>
      document.documentElement.style.setProperty("--pressed", `${Math.round(clientY)}px`);
    addEventListener("pointerdown", note, { capture: true, passive: true });
    return () => removeEventListener("pointerdown", note, { capture: true });
  }, [kind]);
}
