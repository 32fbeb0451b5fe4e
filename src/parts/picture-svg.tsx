import type { ComponentProps } from "preact";
import type { Scene } from "../picture/scene/scene.ts";
import { pagePaint } from "../picture/svg/palette-css.ts";
import { Picture } from "../picture/svg/picture.tsx";

interface PictureSvgProps extends ComponentProps<"svg"> {
  readonly scene: Scene;
  /** The picture in words. */
  readonly words: string;
}

/** The picture as a part of the page, painted with the colours of the page. */
export function PictureSvg({ scene, words, ...rest }: PictureSvgProps) {
  const { width, height } = scene;
  return (
    <svg
      class="picture-svg"
      role="img"
      aria-label={words}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...rest}
    >
      <Picture scene={scene} paint={pagePaint} />
    </svg>
  );
}
