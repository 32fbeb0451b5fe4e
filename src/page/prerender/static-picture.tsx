import { useExplorer } from "../../explorer/context.tsx";
import type { Scene } from "../../picture/scene/scene.ts";
import { ROOMS } from "../../picture/layout/widths.ts";
import { HowToRead } from "../../views/network/how-to-read.tsx";
import { PictureSvg } from "../../parts/picture-svg.tsx";

/** The picture for every room; the style sheet shows the one that fits. */
export function StaticPicture({ scenes }: { scenes: readonly Scene[] }) {
  const explorer = useExplorer();
  if (scenes.length === 0) return null;
  return (
    <section class="picture" aria-label="Network">
      <div class="picture-tools" />
      {scenes.map((scene) => (
        <div key={scene.width} class="picture-room" data-room={scene.width}>
          <PictureSvg scene={scene} words={explorer.summary.value} />
        </div>
      ))}
      <HowToRead />
    </section>
  );
}

/** Shows, of the pictures for all rooms, the widest that fits. */
export function roomsCss(): string {
  const rules = ROOMS.map((width, index) => {
    const next = ROOMS[index + 1];
    const limits = [
      index === 0 ? "" : `(min-width:${width}px)`,
      next === undefined ? "" : `(width < ${next}px)`,
    ].filter(String);
    return `@container ${limits.join(" and ")}{[data-room="${width}"]{display:block}}`;
  });
  return `[data-room]{display:none}${rules.join("")}`;
}
