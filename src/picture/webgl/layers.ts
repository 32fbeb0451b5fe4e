interface Layered {
  getCanvases(): Readonly<Record<string, HTMLCanvasElement>>;
}

/** One of the canvases that sigma lays over each other. */
export function layerOf(sigma: Layered, name: string): HTMLCanvasElement {
  const layer = sigma.getCanvases()[name];
  if (!layer) throw new Error(`sigma has no layer "${name}"`);
  return layer;
}

/** Gives back the memory of layers that nothing is drawn on here; sigma hands it out again at every new size. */
export function emptyIdleLayers(sigma: Layered): void {
  for (const name of ["edgeLabels", "hovers", "hoverNodes", "mouse"]) {
    const layer = layerOf(sigma, name);
    [layer.width, layer.height] = [1, 1];
    // The mouse still needs something to be over.
    layer.style.display = name === "mouse" ? "block" : "none";
  }
}

/** Clears away what sigma leaves behind when it fails halfway: a browser has few WebGL contexts to give. */
export function releaseLayers(host: HTMLElement): void {
  for (const layer of host.querySelectorAll("canvas")) {
    layer.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  }
  host.replaceChildren();
}

/** sigma follows its element to another size, but not to a screen with other pixels. */
export function followScreen(sigma: {
  on(event: "beforeRender", listener: () => void): unknown;
  resize(force: boolean): unknown;
}): void {
  let pixelRatio = devicePixelRatio;
  sigma.on("beforeRender", () => {
    if (pixelRatio !== devicePixelRatio) sigma.resize(true);
    pixelRatio = devicePixelRatio;
  });
}

/** Says once that the graphics memory is gone, as when a laptop sleeps or another page takes it. */
export function whenLost(host: HTMLElement, lost: () => void, signal: AbortSignal): void {
  const lose = (event: Event): void => {
    event.preventDefault();
    lost();
  };
  // It does not bubble, but it can be caught on its way down.
  host.addEventListener("webglcontextlost", lose, { capture: true, once: true, signal });
}
