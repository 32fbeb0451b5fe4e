import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { EventEmitter } from "./events.ts";

test("listeners hear what is emitted in the order in which they came, until they are taken away", () => {
  const heard: unknown[] = [];
  const emitter = new EventEmitter();
  const first = (...details: readonly unknown[]): void => void heard.push("first", ...details);
  emitter.on("move", first).on("move", () => heard.push("second"));
  expect(emitter.emit("move", 1, 2)).toBe(true);
  emitter.removeListener("move", first).emit("move");
  expect(heard).toEqual(["first", 1, 2, "second", "second"]);
  emitter.on("up", () => heard.push("up")).removeAllListeners("move");
  expect([emitter.emit("move"), emitter.emit("up")]).toEqual([false, true]);
  emitter.removeAllListeners();
  expect(emitter.emit("up")).toBe(false);
});

test("a listener may take itself away while an event is told", () => {
  const heard: string[] = [];
  const emitter = new EventEmitter();
  const once = (): void => {
    heard.push("once");
    emitter.removeListener("up", once);
  };
  emitter.on("up", once).on("up", () => heard.push("always"));
  emitter.emit("up");
  emitter.emit("up");
  expect(heard).toEqual(["once", "always", "always"]);
});

test("sigma and graphology ask an emitter for nothing else", () => {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve("sigma"));
  const texts = [
    readFileSync(`${folder}/sigma.esm.js`, "utf8"),
    readFileSync(`${dirname(resolve("graphology"))}/graphology.esm.js`, "utf8"),
  ];
  const others = /\.(?:once|off|addListener|prependListener|listenerCount|listeners|eventNames)\(/g;
  expect(texts.flatMap((text) => text.match(others) ?? [])).toEqual([]);
});
