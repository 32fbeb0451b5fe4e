import type { Page } from "playwright/test";
import { expect } from "./test.ts";

/** Reports when the page stays wider than its window; the test goes on, for other views may be so as well. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const excess = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.configure({ soft: true }).poll(excess, `pixels too wide at ${where}`).toBe(0);
}

/** Where names stand in a page: cells, lines of lists, headings. */
const BOXES = "td, th, li, h1, h2, h3, caption, .stage-choice";

/** Reports text that leaves the cell, line or heading in which it stands, sideways, and is not cut with an ellipsis. */
export async function expectTextInItsBox(page: Page, where: string): Promise<void> {
  const outside = () =>
    page.locator(BOXES).evaluateAll((boxes, selector) => {
      const isClipped = (element: Element): boolean =>
        getComputedStyle(element).overflowX !== "visible" || element.matches(".visually-hidden");
      // The heads of a table that a phone shows as cards are for who hears it.
      const isUnseen = (element: Element): boolean =>
        getComputedStyle(element).clipPath !== "none" ||
        (element.parentElement !== null && isUnseen(element.parentElement));
      const within = (node: Node, box: Element): Element[] => {
        const chain: Element[] = [];
        for (let at = node.parentElement; at; at = at === box ? null : at.parentElement) chain.push(at);
        return chain;
      };
      return boxes.flatMap((box) => {
        const { left, right, width } = box.getBoundingClientRect();
        if (width === 0 || isUnseen(box)) return [];
        const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if (node.parentElement?.closest(selector) !== box || within(node, box).some(isClipped)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
          if (rects.some((rect) => rect.left < left - 1 || rect.right > right + 1))
            found.push(`${box.tagName}: ${(node.textContent ?? "").slice(0, 40)}`);
        }
        return found;
      });
    }, BOXES);
  await expect.configure({ soft: true }).poll(outside, `text outside its box at ${where}`).toEqual([]);
}
