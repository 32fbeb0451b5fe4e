import type { Page } from "playwright/test";

/** A line of words as the canvas was told to write it, CSS pixels of the picture. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
  readonly width: number;
}

declare global {
  interface Window {
    /** What each canvas has written since it was last wiped. */
    writtenWords?: Map<HTMLCanvasElement, Words[]>;
    /** Everything that any canvas has written, frame after frame. */
    everWritten?: Words[];
  }
}

/** Listens to every canvas of the page from its start; WebGL cannot be asked afterwards what it shows. */
export async function listenToCanvases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const written = new Map<HTMLCanvasElement, Words[]>();
    const ever: Words[] = [];
    Object.assign(window, { writtenWords: written, everWritten: ever });
    const { prototype } = CanvasRenderingContext2D;
    const fillText = Reflect.get(prototype, "fillText");
    const clearRect = Reflect.get(prototype, "clearRect");
    prototype.clearRect = function wipe(...area) {
      written.delete(this.canvas);
      clearRect.apply(this, area);
    };
    prototype.fillText = function write(text, x, y, ...rest) {
      const anchor = { left: "start", center: "middle", right: "end" }[this.textAlign as string] ?? "";
      const size = Number(/([\d.]+)px/.exec(this.font)?.[1]);
      const { width } = this.measureText(text);
      const words = written.get(this.canvas) ?? [];
      written.set(this.canvas, [...words, { text, x, y, size, anchor, width }]);
      ever.push({ text, x, y, size, anchor, width });
      fillText.call(this, text, x, y, ...rest);
    };
  });
}

/** The words that stand on the canvases of the page now. */
export const wordsOnCanvas = (page: Page): Promise<Words[]> =>
  page.evaluate(() => [...(window.writtenWords ?? [])].flatMap(([, words]) => words));

/** The words of the SVG that stands under the canvas, in the same terms. */
export const wordsInSvg = (page: Page): Promise<Words[]> =>
  page.locator("svg.picture-svg text").evaluateAll((texts: SVGTextElement[]) =>
    texts.flatMap((element) => {
      const shared = { x: Number(element.getAttribute("x")), y: Number(element.getAttribute("y")) };
      const size = (part: Element) =>
        Number(part.getAttribute("font-size") ?? element.getAttribute("font-size"));
      const parts = [...element.querySelectorAll("tspan")];
      if (parts.length === 0) {
        const anchor = element.getAttribute("text-anchor") ?? "";
        const { width } = element.getBBox();
        return [{ text: element.textContent, ...shared, size: size(element), anchor, width }];
      }
      // Names run on in one line; the canvas writes each by itself.
      let { x } = shared;
      return parts.map((part) => {
        const width = part.getComputedTextLength();
        const words = { text: part.textContent, x, y: shared.y, size: size(part), anchor: "start", width };
        x += width;
        return words;
      });
    }),
  );
