/** Whether the page says that it is ready. Runs in the page. */
export function isReady() {
  return document.documentElement.dataset.ready === "true";
}

/**
 * What stands on a page, in CSS pixels, as plain data. Runs in the page, so it may use nothing from outside itself.
 * A box is that of one text node as it is set; two words that share one are read together and are no fault.
 */
export function measure() {
  const SLACK = 1.5;
  const root = document.documentElement;
  const picture = document.querySelector("[data-picture]")?.getBoundingClientRect();
  const SHOWN = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  const setIn = (host) => {
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    const boxes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.data.trim();
      if (
        words === "" ||
        !node.parentElement.checkVisibility(SHOWN) ||
        node.parentElement.closest("script, style, option")
      )
        continue;
      const rimmed = getComputedStyle(node.parentElement).paintOrder.startsWith("stroke");
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects())
        if (right - left > SLACK && bottom - top > SLACK)
          boxes.push({ words, rimmed, left, right, top, bottom });
    }
    return boxes;
  };
  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2 * SLACK;
  const svg = document.querySelector("svg.picture-svg");
  const names = svg ? setIn(svg) : [];
  const sheet = svg?.getBoundingClientRect();
  const faults = [];
  names.forEach((a, index) => {
    for (const b of names.slice(index + 1))
      if (a.words !== b.words && overlap(a, b)) faults.push(`“${a.words}” over “${b.words}”`);
    if (a.left < sheet.left - SLACK || a.right > sheet.right + SLACK || a.bottom > sheet.bottom + SLACK)
      faults.push(`“${a.words}” is cut by the edge`);
  });
  // Letters with a rim of paper cover the line behind them.
  const uncovered = names.filter(({ rimmed }) => !rimmed);
  const lines = svg
    ? [...svg.querySelectorAll("path[fill=none], line")].filter((line) => line.checkVisibility(SHOWN))
    : [];
  for (const line of lines) {
    const [matrix, length] = [line.getScreenCTM(), line.getTotalLength()];
    const crossed = new Set();
    for (let at = 0; at <= length; at += 2) {
      const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
      const inside = ({ left, right, top, bottom }) =>
        x > left + SLACK && x < right - SLACK && y > top + 2 * SLACK && y < bottom - 2 * SLACK;
      for (const name of uncovered) if (inside(name)) crossed.add(name.words);
    }
    for (const words of crossed)
      faults.push(`a line through “${words}” (${line.closest("[data-edge]")?.dataset.edge ?? "frame"})`);
  }
  return {
    top: picture && Math.round(picture.top + scrollY),
    height: root.scrollHeight,
    wide: root.scrollWidth - root.clientWidth,
    faults,
    heard: window.heard ?? ["the page was not listening"],
  };
}
