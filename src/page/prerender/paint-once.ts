/** A picture as a page of one view says it: each way of painting once, by a class, and not with every mark and word. */
export interface PaintedOnce {
  readonly html: string;
  /** The rules of the classes. */
  readonly style: string;
}

const SHAPE = /<(path|text|tspan|g|line|rect|circle)((?: [\w-]+="[^"]*")*)>/g;
const PAINT =
  / (fill|stroke|stroke-width|stroke-linejoin|stroke-dasharray|paint-order|font-size|font-weight|text-anchor|opacity)="([^"]*)"/g;
const EMPTY = /><\/(?:path|line|rect|circle)>/g;

/**
 * Pictures in HTML without what they repeat: a third less. Attributes that paint are properties of style sheets, and an
 * empty element needs no end. Nothing that a file says stands in any of them.
 */
export function paintedOnce(html: string): PaintedOnce {
  const names = new Map<string, string>();
  const short = html
    .replaceAll(SHAPE, (whole, tag: string, attributes: string) => {
      const look = [...attributes.matchAll(PAINT)]
        .map(([, name = "", value = ""]) => ruleOf(name, value))
        .join(";");
      if (look === "") return whole;
      const name = names.get(look) ?? `p${names.size.toString(36)}`;
      names.set(look, name);
      return `<${tag}${attributes.replaceAll(PAINT, "")} class="${name}">`;
    })
    .replaceAll(EMPTY, "/>");
  return { html: short, style: [...names].map(([look, name]) => `.${name}{${look}}`).join("") };
}

const ruleOf = (name: string, value: string): string => `${name}:${value}${name === "font-size" ? "px" : ""}`;
