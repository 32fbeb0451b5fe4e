import { useExplorer } from "../../explorer/context.tsx";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { set } from "../../state/transitions.ts";
import type { LayoutName } from "../../state/view-state.ts";
import { LAYOUTS, layoutsFor } from "../../picture/layout/index.ts";
import type { Network } from "../../explorer/network.ts";
import { useCanvas } from "./canvas-host.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { HowToRead } from "./how-to-read.tsx";
import { lazy } from "../../explorer/lazy.tsx";
import { shows } from "../../explorer/page-kind.ts";
import { PictureSvg } from "../../parts/picture-svg.tsx";
import { hoverOver, press, pressBackground } from "../../explorer/press.ts";
import "./picture-view.css";

// The keyboard’s way through the picture; the mouse’s does not wait for it.
const KeyboardCursor = lazy(() => import("./keyboard-cursor.tsx"), "KeyboardCursor");

/** The network: SVG at once, WebGL as soon as it has loaded, SVG again where WebGL is missing or lost. */
export function PictureView() {
  const network = useExplorer().network.value;
  return network ? <Picture network={network} /> : null;
}

function Picture({ network }: { network: Network }) {
  const explorer = useExplorer();
  const layout = network.layoutName.value;
  const section = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const scene = network.scene.value;
  useCanvas(explorer, network, host);
  const isCanvas = explorer.renderer.value === "webgl";

  const isOnLaw = network.isOnLaw.value;
  useEffect(() => void network.fetchLayout(layout), [network, layout, isOnLaw]);
  const { selection, path } = explorer.state.value;
  const isLookedInto = selection.length + path.length > 0;
  useEffect(() => {
    if (isLookedInto) void explorer.relationLines.load();
  }, [explorer, isLookedInto]);

  useLayoutEffect(() => {
    const element = section.current;
    if (!element) return;
    const measure = (): void => network.measure(widthOf(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [network]);

  return (
    <section
      ref={section}
      class="picture"
      aria-label="Network"
      data-picture
      data-renderer={explorer.renderer.value}
    >
      <div
        class="picture-frame"
        style={{ width: scene ? `${scene.width}px` : "100%", height: `${scene?.height ?? 320}px` }}
      >
        {scene ? (
          <PictureSvg
            scene={scene}
            words={explorer.summary.value}
            onClick={(event) => pressed(explorer, event)}
            onMouseOver={(event) => hoverOver(explorer, sceneIdAt(event.target))}
            onMouseLeave={() => network.hover(null)}
          />
        ) : null}
        <div ref={host} class="picture-canvas" aria-hidden="true" />
        <KeyboardCursor />
      </div>
      <HowToRead />
      <div class="picture-tools">
        {shows(explorer.kind, "arrangement") ? (
          <LayoutChoice names={layoutsFor(network.cast.value)} chosen={layout} />
        ) : null}
        {isCanvas ? (
          <div class="zoom" role="group" aria-label="Zoom">
            <button type="button" aria-label="Zoom in" onClick={() => network.canvas.current?.zoom("in")}>
              +
            </button>
            <button type="button" aria-label="Zoom out" onClick={() => network.canvas.current?.zoom("out")}>
              −
            </button>
            <button type="button" onClick={() => network.canvas.current?.zoom("fit")}>
              Fit
            </button>
          </div>
        ) : null}
      </div>
    </section>
  );
}

/** Makes the picture ready for the width of the written one, so that it takes its place without a jump. */
export async function preparePicture(explorer: Explorer): Promise<void> {
  const network = await explorer.network.load();
  await network.fetchLayout(network.layoutName.peek());
  const written = document.querySelector(".picture");
  if (written) network.measure(widthOf(written));
}

/** With its fraction of a pixel, as the style sheet measures it. */
const widthOf = (element: Element): number => element.getBoundingClientRect().width;

interface LayoutChoiceProps {
  readonly names: readonly LayoutName[];
  readonly chosen: LayoutName;
}

function LayoutChoice({ names, chosen }: LayoutChoiceProps) {
  const explorer = useExplorer();
  return (
    <div role="group" aria-label="Arrangement" class="arrangement">
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="plain"
          aria-pressed={chosen === name}
          onClick={() => explorer.apply(set("layout", name))}
        >
          {LAYOUTS[name].label}
        </button>
      ))}
    </div>
  );
}

function sceneIdAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest("[data-node],[data-label],[data-edge]") : null;
  return (
    element?.getAttribute("data-node") ??
    element?.getAttribute("data-label") ??
    element?.getAttribute("data-edge") ??
    null
  );
}

function pressed(explorer: Explorer, event: MouseEvent): void {
  const id = sceneIdAt(event.target);
  if (id === null) pressBackground(explorer);
  else press(explorer, id, { shift: event.shiftKey });
}
