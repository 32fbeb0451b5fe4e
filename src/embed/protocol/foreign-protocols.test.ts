import { expect, test } from "vitest";
import { asksForHeight, heightInForeignProtocols } from "./foreign-protocols.ts";

const FRAME = "https://host.test/embed/v1/case/";

test("AMP, Medium and Embedly are always answered, pym.js and WordPress only where the address names them", () => {
  expect(heightInForeignProtocols(640, new URL(FRAME))).toEqual([
    { sentinel: "amp", type: "embed-size", height: 640 },
    JSON.stringify({ src: FRAME, context: "iframe.resize", height: 640 }),
  ]);
  const both = heightInForeignProtocols(640, new URL(`${FRAME}?childId=a-0&initialWidth=300#?secret=x1Y2`));
  expect(both).toContain("pymxPYMxa-0xPYMxheightxPYMx640");
  expect(wordPressHeight(both, "x1Y2")).toBe(640);
  expect(wordPressHeight(both, "another")).toBeNull();
});

test("WordPress asks with one word, and nothing else is a question", () => {
  expect(asksForHeight({ message: "ready", secret: "x1Y2" })).toBe(true);
  expect([{ message: "link" }, "ready", null, undefined].map(asksForHeight)).not.toContain(true);
});

test("a name that pym.js gives comes back as it was, and cannot be taken for anything else", () => {
  const [, , told] = heightInForeignProtocols(1, new URL(`${FRAME}?childId=${encodeURIComponent("<img>")}`));
  expect(told).toBe("pymxPYMx<img>xPYMxheightxPYMx1");
});

/** What WordPress makes of messages from a frame to which it gave this secret: it believes between 200 and 1000 px. */
function wordPressHeight(messages: readonly unknown[], given: string): number | null {
  for (const message of messages) {
    const { secret, message: type, value }: Partial<Record<string, unknown>> = Object(message);
    if (secret === given && type === "height") return Math.min(Math.max(Number(value), 200), 1000);
  }
  return null;
}
