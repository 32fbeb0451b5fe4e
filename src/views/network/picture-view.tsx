import { useLayoutEffect, useRef } from "preact/hooks";
import { set } from "../../state/transitions.ts";
import { layoutsFor, LAYOUTS, type LayoutName } from "../../picture/layout/index.ts";
import { type Network, createNetwork } from "../../explorer/network.ts";
import { useCanvas } from "./canvas-host.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { HowToRead } from "./how-to-read.tsx";
import { later } from "../../explorer/lazy.tsx";
import { shows } from "../../explorer/page-kind.ts";
import { PictureSvg } from "../../parts/picture-svg.tsx";
import { hoverOver, press, pressBackground } from "../../explorer/press.ts";
import "./picture-view.css";

// The keyboard’s way through the picture; the mouse’s does not wait for it.
const Rover = later(() => import("./keyboard-cursor.tsx"), "Rover");

/** The network: SVG at once, WebGL as soon as it has loaded, SVG again where WebGL is missing or lost. */
export function PictureView({ explorer }: { explorer: Explorer }) {
  const network = useNetwork(explorer);
  const room = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const scene = network.scene.value;
  useCanvas(explorer, network, host);
  const isCanvas = explorer.renderer.value === "webgl";

  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = (): void => network.measure(roomIn(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [network]);

  return (
    <section ref={room} class="picture" aria-label="Network" data-renderer={explorer.renderer.value}>
      <div class="picture-tools">
        {shows(explorer.look, "arrangement") ? (
          <LayoutChoice
            explorer={explorer}
            names={layoutsFor(network.cast.value)}
            chosen={network.layoutName.value}
          />
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
      <div
        class="picture-room"
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
        <Rover explorer={explorer} />
      </div>
      <HowToRead explorer={explorer} />
    </section>
  );
}

/** Makes the picture ready for the room of the still one, so that it takes its place without a jump. */
export async function preparePicture(explorer: Explorer): Promise<void> {
  const network = explorer.network.peek() ?? createNetwork(explorer);
  await network.fetchLayout(network.layoutName.peek());
  const still = document.querySelector(".picture");
  if (still) network.measure(roomIn(still));
  explorer.bringNetwork(network);
}

/** With its fraction of a pixel, as the style sheet measures it. */
const roomIn = (element: Element): number => element.getBoundingClientRect().width;

/** The explorer's one network, made when the picture is first shown. */
function useNetwork(explorer: Explorer): Network {
  const network = explorer.network.peek() ?? createNetwork(explorer);
  const name = network.layoutName.value;
  useLayoutEffect(() => {
    if (explorer.network.peek() !== network) explorer.bringNetwork(network);
    void network.fetchLayout(name);
  }, [explorer, network, name]);
  return network;
}

interface LayoutChoiceProps {
  readonly explorer: Explorer;
  readonly names: readonly LayoutName[];
  readonly chosen: LayoutName;
}

function LayoutChoice({ explorer, names, chosen }: LayoutChoiceProps) {
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
