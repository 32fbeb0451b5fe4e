import { expect, test } from "vitest";
import { paramsIn } from "../../state/as-meant.ts";
import { parameterIn, unreadParameters } from "./parameters.ts";

test.each([
  "?stage=all&ui=none",
  "?stage=all&amp;ui=none",
  "?stage=all&amp;amp;ui=none",
  "?ui=none.",
  "?ui=none),",
])("%s has nothing around its picture", (search) => {
  expect(parameterIn(paramsIn(search), "ui")).toBe("none");
  expect(unreadParameters(paramsIn(search))).toEqual([]);
});

test("a value that is none of a parameter’s stands for the usual one, and is named", () => {
  const params = paramsIn("?ui=compat&start=tap&motion=&theme=pink&stage=nowhere&utm_source=mail");
  expect(parameterIn(params, "ui")).toBe("compact");
  expect(unreadParameters(params)).toEqual(["ui=compat"]);
});
