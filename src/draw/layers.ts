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
  for (const name of ["edgeLabels", "hovers", "hoverNodes"]) {
    const layer = layerOf(sigma, name);
    [layer.width, layer.height] = [1, 1];
    layer.style.display = "none";
  }
}

/** Clears away what sigma leaves behind when it fails halfway: a browser has few WebGL contexts to give. */
export function releaseLayers(host: HTMLElement): void {
  for (const layer of host.querySelectorAll("canvas")) {
    layer.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  }
  host.replaceChildren();
}
