import { useState } from "preact/hooks";
import type { Explorer } from "../../explorer/explorer.ts";
import { later } from "../../explorer/lazy.tsx";
import { LOOKS } from "../../explorer/page-kind.ts";

/** The picture, which takes the place of the still one without a jump. */
export const PictureView = later(async (explorer) => {
  const module = await import("./picture-view.tsx");
  await module.preparePicture(explorer);
  return module;
}, "PictureView");

/** Whether the picture stands there at once. On the page of a phone the list comes first and the picture is one tap away. */
export const isPictureFirst = ({ look }: Explorer): boolean =>
  LOOKS[look].first === "picture" || !matchMedia("(max-width: 700px)").matches;

/** Where the picture goes. */
export function PictureRoom({ explorer }: { explorer: Explorer }) {
  const [isPictureWanted, wantPicture] = useState(isPictureFirst(explorer));
  return isPictureWanted ? (
    <PictureView explorer={explorer} />
  ) : (
    <p class="picture-offer">
      <button type="button" onClick={() => wantPicture(true)}>
        Show the picture
      </button>
    </p>
  );
}
