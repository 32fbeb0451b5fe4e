import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heightAt } from "../frame/height.ts";
import { type EmbedOrder, SNIPPETS, SNIPPET_NAMES, type SnippetName } from "./embed-code.ts";

// The seed is fixed, so that a red test stays red.
fc.configureGlobal({ seed: 11 });

/** The order that the snippets of the guide are written for. */
const ORDER: EmbedOrder = {
  site: "https://graphs.example.org/",
  folder: "microsoft-ireland/second-circuit",
  view: [],
  chrome: [],
  headline: "Eleven briefs backed Microsoft",
  poster: {
    address: "https://graphs.example.org/embed/v1/microsoft-ireland/8b964bdad3c7/second-circuit/poster.png",
    alternative:
      "Network of who backed whom in the Ireland warrant. Eleven briefs backed Microsoft, none backed the United States.",
  },
  heights: [
    { from: 0, height: 1180 },
    { from: 390, height: 1020 },
    { from: 600, height: 780 },
    { from: 900, height: 700 },
  ],
  isFixed: false,
  isSandboxed: true,
};

/** What is not only an address. */
const CODES = SNIPPET_NAMES.filter((name) => name !== "address");

describe.each(CODES)("the code for “%s”", (name) => {
  test("says the same whatever a headline, an alternative text or a view is made of", () => {
    const plain = tagsIn(SNIPPETS[name].write(ORDER)).map((tag) => tag.name);
    const trap = fc.constantFrom(
      '"><script>alert(1)</script>',
      "</a>&quot;<!--",
      "' onload=x '",
      "${x} $& `",
    );
    fc.assert(
      fc.property(fc.oneof(trap, fc.string()), fc.oneof(trap, fc.string()), (headline, query) => {
        const order = {
          ...ORDER,
          headline,
          view: [["q", query] as const],
          poster: { ...ORDER.poster, alternative: headline },
        };
        const tags = tagsIn(SNIPPETS[name].write(order));
        expect(tags.map((tag) => tag.name)).toEqual(plain);
        for (const { attributes } of tags) {
          for (const key of ["title", "label", "alt"])
            if (key in attributes) expect(attributes[key]).toBe(headline);
          for (const key of ["src", "href"]) {
            const address = new URL(attributes[key] ?? ORDER.site);
            expect(address.origin).toBe("https://graphs.example.org");
            if (address.search !== "") expect(address.searchParams.get("q")).toBe(query);
          }
        }
      }),
    );
  });
});

test("every frame is named by the finding, sends no referrer, and asks for no more than it needs", () => {
  for (const name of ["frame", "bare"] as const) {
    const frame = tagsIn(SNIPPETS[name].write(ORDER)).find((tag) => tag.name === "iframe");
    expect(frame?.attributes).toMatchObject({
      src: "https://graphs.example.org/embed/v1/microsoft-ireland/second-circuit/",
      title: ORDER.headline,
      width: "100%",
      height: "780",
      referrerpolicy: "no-referrer",
      allow: "fullscreen; clipboard-write",
    });
    expect(frame?.attributes["sandbox"]).not.toContain("allow-same-origin");
  }
});

test("where a server cannot be framed in a sandbox there is none", () => {
  expect(SNIPPETS.frame.write({ ...ORDER, isSandboxed: false })).not.toContain("sandbox");
});

test("the frame is dressed, and what leads to the page is not", () => {
  const [, graphic, link] = tagsIn(
    SNIPPETS.element.write({ ...ORDER, view: [["select", "apple"]], chrome: [["theme", "dark"]] }),
  ).slice(1);
  expect(graphic?.attributes["src"]).toMatch(/second-circuit\/\?select=apple&theme=dark$/);
  expect(link?.attributes["href"]).toBe(
    "https://graphs.example.org/microsoft-ireland/second-circuit/?select=apple",
  );
});

test("an address is that of the page, without a view that nobody would be given", () => {
  expect(SNIPPETS.address.write({ ...ORDER, view: [["select", "apple"]] })).toBe(
    "https://graphs.example.org/microsoft-ireland/second-circuit/",
  );
});

test("a letter has a picture with its size, in words, and a link in words", () => {
  const [, , picture] = tagsIn(SNIPPETS.mail.write(ORDER));
  expect(picture?.attributes).toMatchObject({ width: "600", height: "315", src: ORDER.poster.address });
  expect(picture?.attributes["alt"]?.length).toBeGreaterThanOrEqual(80);
  expect(SNIPPETS.mail.write(ORDER)).toContain(`>${ORDER.headline}</a>`);
});

describe("the height that is reserved", () => {
  test("is that of the column, without a script", () => {
    for (const name of ["element", "frame"] as const)
      for (const width of [280, 320, 390, 599, 600, 899, 900, 1200])
        expect(reservedAt(SNIPPETS[name].write(ORDER), width)).toBe(heightAt(ORDER.heights, width));
  });

  test("may become more, unless its height is fixed", () => {
    expect(SNIPPETS.element.write(ORDER)).not.toContain("max-height");
    const fixed = SNIPPETS.element.write({ ...ORDER, heights: [{ from: 0, height: 500 }], isFixed: true });
    expect(fixed).toContain("min-height: 500px; max-height: 500px");
  });

  test("has a name of its own for each set of heights", () => {
    const name = (order: EmbedOrder) => /class="(amicus-\w+)"/.exec(SNIPPETS.frame.write(order))?.[1];
    expect(name(ORDER)).toBe(name({ ...ORDER, headline: "Another" }));
    expect(name(ORDER)).not.toBe(name({ ...ORDER, heights: [{ from: 0, height: 500 }] }));
  });
});

describe("the guides show what the dialog writes:", () => {
  const shown: readonly (readonly [file: string, name: SnippetName])[] = [
    ["README.md", "element"],
    ...CODES.map((name) => ["guides.md", name] as const),
  ];
  test.each(shown)("%s, “%s”", (file, name) => {
    const guide = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
    expect(withoutLayout(guide).includes(withoutLayout(SNIPPETS[name].write(ORDER)))).toBe(true);
  });
});

/** Code as it is, however its lines are broken. */
const withoutLayout = (code: string): string => code.replaceAll(/;?\s+/g, "");

/** The height that the style sheet of a snippet reserves in a column: of the rules that hold, the last. */
function reservedAt(code: string, width: number): number {
  const rules = [...code.matchAll(/(?:\(min-width: (\d+)px\) \{ )?\.[\w-]+ > \* \{ min-height: (\d+)px/g)];
  return Number(rules.findLast(([, from = 0]) => Number(from) <= width)?.[2]);
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The opening tags of HTML, by the rules for values in double quotes; a comment would be found as a tag “!”. */
function tagsIn(html: string): readonly Tag[] {
  return [...html.matchAll(/<([a-z!][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>?/g)].map(
    ([, name = "", rest = ""]) => ({
      name,
      attributes: Object.fromEntries(
        [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [key, plain(value)]),
      ),
    }),
  );
}

const plain = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
