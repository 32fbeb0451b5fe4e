import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, textWidth, wrap } from "./text.ts";

// The seed is fixed, so that a red test stays red.
fc.configureGlobal({ seed: 11 });

const SIZE = 12;
const ROOM = 150;

/** Ems that Chromium measured in the widest fonts of each script: DejaVu Sans, for what that lacks Noto Sans. */
const MEASURED: Readonly<Record<string, number>> = {
  "Chamber of Commerce": 11.61,
  "UNITED STATES OF AMERICA": 14.31,
  "HUNDRED DUNES & SONS": 13.15,
  "Ассоциация европейского бизнеса": 18.41,
  "ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ": 12.14,
  "محكمة الاستئناف": 7.1,
  "האגודה לזכויות האזרח במרחב המקוון": 16.14,
  สมาคมผู้ประกอบการเทคโนโลยีสารสนเทศแห่งประเทศไทย: 25.15,
  "भारतीय सूचना प्रौद्योगिकी उपभोक्ता संरक्षण परिषद": 18.4,
  សមាគមអ្នកប្រើប្រាស់អ៊ីនធឺណិតកម្ពុជា: 16.65,
  "இந்திய தகவல் தொழில்நுட்ப": 15.34,
  中华全国电子商务: 8,
  "日本通信（株）": 7,
  한국인터넷기업협회: 8.28,
  "👍🏽😀": 2.5,
};

it("the width of a text is no less than the widest font of its script makes it, and not twice that", () => {
  for (const [text, ems] of Object.entries(MEASURED)) {
    expect(textWidth(text, 1), text).toBeGreaterThanOrEqual(ems);
    expect(textWidth(text, 1), text).toBeLessThan(2 * ems);
  }
});

it("combining marks, joiners and marks of direction take no width", () => {
  expect(textWidth("e\u0301\u200d\u200f", SIZE)).toBe(textWidth("e", SIZE));
});

describe("a text that is wider than its room", () => {
  it("breaks between words while these fit", () => {
    expect(wrap("National Association of Manufacturers", ROOM, SIZE)).toEqual([
      "National Association",
      "of Manufacturers",
    ]);
  });

  it("breaks a long word between syllables, with a hyphen", () => {
    expect(wrap("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", ROOM, SIZE)).toEqual([
      "Donaudampfschiff-",
      "fahrtselektrizitä-",
      "tenhauptbetriebswerk",
    ]);
    expect(wrap("Благотворительность", 90, SIZE)).toEqual(["Благотвор-", "ительность"]);
    expect(wrap("Massachusetts", 70, SIZE)).toEqual(["Massachu-", "setts"]);
    expect(wrap("Wertpapierprospekt-/Anlegerschutzbehörde", ROOM, SIZE)[0]).toBe("Wertpapierprospekt-/");
  });

  it("breaks Chinese, Japanese and Thai between words, without a hyphen, and never before a closing mark", () => {
    expect(wrap("中华全国电子商务与数据保护法律实务研究促进会联合委员会", ROOM, SIZE)).toEqual([
      "中华全国电子商务与",
      "数据保护法律实务研究",
      "促进会联合委员会",
    ]);
    const thai = wrap("สมาคมผู้ประกอบการเทคโนโลยีสารสนเทศแห่งประเทศไทย", ROOM, SIZE);
    expect(thai.length).toBeGreaterThan(2);
    expect(thai.join("")).toBe("สมาคมผู้ประกอบการเทคโนโลยีสารสนเทศแห่งประเทศไทย");
    for (const line of wrap("日本通信（株）、".repeat(9), ROOM, SIZE)) {
      expect(line).not.toMatch(/^[）、]/);
      expect(line).not.toMatch(/（$/);
    }
  });

  it("is cut with an ellipsis", () => {
    expect(cut("National Association of Manufacturers", ROOM, SIZE)).toBe("National Association…");
    expect(cut("Donaudampfschifffahrtselektrizität", ROOM, SIZE)).toBe("Donaudampfschiff…");
    expect(cut("Acme", ROOM, SIZE)).toBe("Acme");
  });
});

/** What a reader takes for one letter. */
const clustersOf = (text: string): string[] =>
  [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);

const LETTERS = clustersOf(
  "abcdefghijklmnopqrstuvwxyzßäöüéñ ABCDEFGHIJKLMNOPQRSTUVWXYZ =<>\"'“”„«»()[]-–/&.,:;!?0123456789  "
    .concat("жшщюбвгдл中华全国电子商务日本通信（）、カタカナひらがな한국인터넷สมาคมผู้กรุงเทพខ្មែរ")
    .concat("محكمةالاستئنافהאגודהלזכויותभारतीयसूचना👨‍👩‍👧‍👦🏳️‍🌈🇺🇸👍🏽e\u0301\u0323"),
);
const names = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 120 })
  .map((letters) => letters.join("").trim())
  .filter((name) => name !== "");
// A family of four, drawn one by one where the font has no sign for it, is six letters wide.
const rooms = fc.integer({ min: 7 * SIZE, max: 40 * SIZE });

const solid = (text: string): string => text.replaceAll(/\s/g, "");

it("no line of any name leaves its room, nothing of the name is lost, and no letter is cut in two", () => {
  fc.assert(
    fc.property(names, rooms, (name, room) => {
      const lines = wrap(name, room, SIZE);
      for (const line of lines) expect(textWidth(line, SIZE), line).toBeLessThanOrEqual(room);
      const left = clustersOf(solid(name));
      for (const line of lines) {
        for (const cluster of clustersOf(solid(line))) {
          // A hyphen that the name does not have stands at the end of a line only, and not of the last.
          if (cluster === left[0]) left.shift();
          else expect([cluster, line.at(-1), left.length > 0]).toEqual(["-", "-", true]);
        }
      }
      expect(left).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("any name that is cut keeps to its room, begins as the name does, and ends in an ellipsis", () => {
  fc.assert(
    fc.property(names, rooms, (name, room) => {
      const short = cut(name, room, SIZE);
      expect(textWidth(short, SIZE)).toBeLessThanOrEqual(room);
      if (short === name) return;
      expect(short.at(-1)).toBe("…");
      const kept = solid(short.slice(0, -1));
      expect(solid(name).startsWith(kept)).toBe(true);
      expect(clustersOf(solid(name)).slice(0, clustersOf(kept).length).join("")).toBe(kept);
    }),
    { numRuns: 300 },
  );
});
