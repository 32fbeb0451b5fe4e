import { useExplorer } from "../../explorer/context.tsx";
import { useState } from "preact/hooks";
import type { Explorer } from "../../explorer/explorer.ts";
import { lazy } from "../../explorer/lazy.tsx";

/** The picture, which takes the place of the written one without a jump. */
export const PictureView = lazy<"PictureView">(async (explorer) => {
  const module = await import("./picture-view.tsx");
  await module.preparePicture(explorer);
  return module;
}, "PictureView");

/** Whether the picture stands there at once. On the page of a phone the list comes first and the picture is one tap away. */
export const isPictureFirst = ({ kind }: Explorer): boolean =>
  kind.first === "picture" || !matchMedia("(max-width: 700px)").matches;

/** The picture, or on the page of a phone the offer to show it. */
export function PictureOffer() {
  const explorer = useExplorer();
  const [isPictureWanted, wantPicture] = useState(isPictureFirst(explorer));
  return isPictureWanted ? (
    <PictureView />
  ) : (
    <p class="picture-offer">
      <button type="button" onClick={() => wantPicture(true)}>
        Show the picture
      </button>
    </p>
  );
}
