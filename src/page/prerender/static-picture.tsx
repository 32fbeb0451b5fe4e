import { useExplorer } from "../../explorer/context.tsx";
import type { Scene } from "../../picture/scene/scene.ts";
import { WIDTHS } from "../../picture/layout/widths.ts";
import { HowToRead } from "../../views/network/how-to-read.tsx";
import { PictureSvg } from "../../parts/picture-svg.tsx";

/** The picture for every width; the style sheet shows the one that fits. */
export function StaticPicture({ scenes }: { scenes: readonly Scene[] }) {
  const explorer = useExplorer();
  if (scenes.length === 0) return null;
  return (
    <section class="picture" aria-label="Network" data-picture>
      {scenes.map((scene) => (
        <div key={scene.width} class="picture-frame" data-width={scene.width}>
          <PictureSvg scene={scene} words={explorer.summary.value} />
        </div>
      ))}
      <HowToRead />
      <div class="picture-tools" />
    </section>
  );
}

/** Shows, of the pictures of some widths, the widest that fits. */
export function widthsCss(widths = WIDTHS): string {
  const rules = widths.map((width, index) => {
    const next = widths[index + 1];
    const limits = [
      index === 0 ? "" : `(min-width:${width}px)`,
      next === undefined ? "" : `(width < ${next}px)`,
    ].filter(String);
    return `@container ${limits.join(" and ")}{[data-width="${width}"]{display:block}}`;
  });
  return `[data-width]{display:none}${rules.join("")}`;
}

/** Gives a picture the height that it will have at every width; a narrower one that stands in its place is fitted in. */
export const heightsOfPicturesCss = (scenes: readonly Scene[]): string =>
  ".static .picture-svg{max-height:100%}" +
  scenes
    .map(
      ({ width, height }) => `@container (min-width:${width}px){.static .picture-frame{height:${height}px}}`,
    )
    .join("");
