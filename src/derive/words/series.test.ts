import { expect, it } from "vitest";
import { inSeries, kindsInWords } from "./series.ts";

it("joins words as a newspaper does", () => {
  expect(inSeries(["Apple"])).toBe("Apple");
  expect(inSeries(["Apple", "Cisco", "Verizon"])).toBe("Apple, Cisco and Verizon");
});

it("counts kinds, the most frequent first", () => {
  expect(kindsInWords(["ngo", "media", "media"])).toBe("2 news organisations, 1 non-profit group");
});
