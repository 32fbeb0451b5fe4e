import { afterEach, expect, test, vi } from "vitest";
import { throttled } from "./throttle.ts";

afterEach(() => void vi.useRealTimers());

test("the first is sent at once, then the last of each tenth of a second, and nothing twice", () => {
  vi.useFakeTimers();
  const sent: number[] = [];
  const send = throttled((value: number) => sent.push(value));
  send(1);
  send(2);
  send(3);
  expect(sent).toEqual([1]);
  vi.advanceTimersByTime(100);
  expect(sent).toEqual([1, 3]);
  vi.advanceTimersByTime(1000);
  expect(sent).toEqual([1, 3]);
  send(4);
  expect(sent).toEqual([1, 3, 4]);
});
