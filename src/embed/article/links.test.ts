import { expect, test } from "vitest";
import { wordsSaid } from "./links.ts";

test("words of an article say all that stands under a key, as an address does", () => {
  expect(wordsSaid(new URLSearchParams("stage=trial&role=amicus&role=party&select=a,b&q="))).toEqual({
    stage: "trial",
    role: "amicus,party",
    select: "a,b",
    q: "",
  });
});
