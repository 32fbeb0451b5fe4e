import { useState } from "preact/hooks";
import type { Explorer } from "./explorer.ts";
import { later } from "./later.tsx";

const PictureView = later(() => import("./picture-view.tsx"), "PictureView");

/** Where the picture goes. On a phone the list comes first and the picture is one tap away. */
export function PictureRoom({ explorer }: { explorer: Explorer }) {
  const [isPictureWanted, wantPicture] = useState(!matchMedia("(max-width: 700px)").matches);
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
