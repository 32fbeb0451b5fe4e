import type { Locator } from "playwright/test";

/** A label or caption of the picture: the words of its lines and the box around them, CSS pixels of the picture. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The size of its smallest line as it is on screen. */
  readonly size: number;
}

export interface Labelled {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
}

/** The labels and captions of the picture as the browser has set them, one box around all lines of each. */
export function labelsOf(picture: Locator): Promise<Labelled> {
  return picture.locator("svg.picture-svg").evaluate((svg: SVGSVGElement): Labelled => {
    const sheet = svg.getBoundingClientRect();
    const scale = svg.getScreenCTM()?.a ?? 1;
    const labels = [...svg.querySelectorAll<SVGElement>("[data-label], [data-caption]")].map(
      (element): Label => {
        const texts = element.matches("text, tspan") ? [element] : [...element.querySelectorAll("text")];
        const boxes = texts.map((text) => text.getBoundingClientRect());
        return {
          id: element.dataset["label"] ?? `caption ${element.dataset["caption"]}`,
          text: texts.map(({ textContent }) => textContent).join(" / "),
          left: Math.min(...boxes.map(({ left }) => left)) - sheet.left,
          right: Math.max(...boxes.map(({ right }) => right)) - sheet.left,
          top: Math.min(...boxes.map(({ top }) => top)) - sheet.top,
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)) - sheet.top,
          size: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))) * scale,
        };
      },
    );
    return { width: sheet.width, height: sheet.height, labels };
  });
}

/** What is wrong with the labels, in words; empty when every one can be read. */
export function faultsOf({ width, height, labels }: Labelled): readonly string[] {
  const small = labels.filter(({ size }) => size < 12).map((label) => `${named(label)} is ${label.size} px`);
  const cut = labels
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map((label) => `${named(label)} is cut off by the ${width} × ${height} picture`);
  const crossed = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${named(a)} overlaps ${named(b)}`),
  );
  return [...small, ...cut, ...crossed];
}

const named = ({ text, left, right, top, bottom }: Label): string =>
  `“${text}” (${[left, top, right, bottom].map(Math.round).join(" ")})`;
