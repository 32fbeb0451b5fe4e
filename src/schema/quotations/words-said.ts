import type { Actor } from "../facts.ts";
import { KINDS } from "../registries/kinds.ts";

/** Words in lower case without accents, one blank around each, so that words are found only whole. */
export const wordsOf = (text: string): string =>
  ` ${
    text
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;

/** Whether a quotation has these words one after the other. */
export function says(quote: string, words: string): boolean {
  const wanted = wordsOf(words);
  return wanted.trim() !== "" && wordsOf(quote).includes(wanted);
}

/** Whether a quotation names an actor as a page may call it. */
export const names = (quote: string, actor: Actor): boolean =>
  calledSo(actor).some((name) => says(quote, name));

/** Whether a quotation has a person’s name, or the last part of it: “Marc J. Zwillinger”, “Zwillinger”. */
export const namesPerson = (quote: string, name: string): boolean =>
  says(quote, name) || says(quote, surnameOf(name));

/** The names without what stands in brackets or after them; of a person also the surname alone. */
function calledSo({ name, short = name, aliases, kind }: Actor): readonly string[] {
  const called = [name, short, ...aliases].flatMap((each) => [
    each,
    each.replace(/ \(.*\)/u, ""),
    each.replace(/,? (?:Inc\.?|LLC|LLP|L\.P\.|Corp\.|P\.C\.|clg)$/u, ""),
    each.replace(/^(?:State|Commonwealth) of /u, ""),
  ]);
  return KINDS[kind].family === "people" ? [...called, surnameOf(name)] : called;
}

const surnameOf = (name: string): string =>
  name
    .replace(/ \(.*\)/u, "")
    .replace(/,? (?:Jr|Sr|I{1,3}|IV)\.?$/u, "")
    .replace(/^.* /u, "")
    .replace(/^(?:\p{Lu}\.)+/u, "");
