/** What programs write for a value that is missing, where a format has no word for it. */
const MISSING = /^(?:nan|inf|-inf|infinity|-infinity)$/iu;
const NUMBERS = /^(?:int|integer|long|short|byte|float|double|bigdecimal|biginteger)$/u;
const LISTS = /^list|^array/u;

/** A text as the type that the file declares for it; nothing where it is missing or none of that type. */
export function typed(text: string, type = "string"): unknown {
  const words = text.trim();
  const name = type.toLowerCase();
  if (words === "") return undefined;
  if (name === "boolean") return booleanOf(words);
  if (NUMBERS.test(name))
    return MISSING.test(words) || Number.isNaN(Number(words)) ? undefined : Number(words);
  return LISTS.test(name) ? listOf(words) : words;
}

/** Programs write “1” and “True” as well. */
function booleanOf(words: string): boolean | undefined {
  if (/^(?:true|1|yes)$/iu.test(words)) return true;
  return /^(?:false|0|no)$/iu.test(words) ? false : undefined;
}

/** “a|b”, or “[a, b]” as GEXF 1.3 has it. */
function listOf(words: string): readonly string[] {
  const inside = /^\[(.*)\]$/su.exec(words)?.[1];
  return (inside === undefined ? words.split(/[|;]/u) : inside.split(","))
    .map((item) => item.trim().replace(/^"(.*)"$/u, "$1"))
    .filter((item) => item !== "");
}
