import * as z from "zod/mini";
import { dateWords, yearWords } from "./date-words.ts";
import { daySpan } from "./dates.ts";
import type { Named, Side } from "./facts.ts";

// What no text at all may hold is told before: this schema does not see keys.
const visible = z.refine<string>((value) => /^$|[^\s\p{Default_Ignorable_Code_Point}]/u.test(value), {
  error: "holds nothing that can be seen. Write a text, or leave the key out where it is optional.",
});
export const oneLine = z.refine<string>((value) => !/[\t\n\r]/.test(value), {
  error: "is text of one line, and holds a tab or a line break (U+0009, U+000A or U+000D). Write a space.",
});
export const name = z.string().check(z.minLength(1), z.maxLength(300), visible, oneLine);
export const prose = z.string().check(z.minLength(1), z.maxLength(5000), visible);
export const view = z.string().check(oneLine, z.maxLength(500));
export const id = z.string().check(
  z.maxLength(120),
  z.regex(/^[^\s,]+$/u, {
    error: "is not a usable id. An id has no space and no comma, for example “second-circuit”.",
  }),
);
/** The same for all sorts; which one is said to the compiler. */
export const idOf = <Sort extends string>(): z.ZodMiniType<Named<Sort>, Named<Sort>> => id;
export const side: z.ZodMiniType<Side, Side> = id;
export const date = z
  .string({ error: ({ input }) => (typeof input === "number" ? yearWords(input) : undefined) })
  .check(z.refine((value) => daySpan(value) !== null, { error: ({ input }) => dateWords(String(input)) }));
export const count = z.int().check(z.minimum(0));
export const list = <Item extends z.ZodMiniType>(item: Item) => z._default(z.array(item), []);
