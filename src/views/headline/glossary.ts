interface Entry {
  readonly term: string;
  readonly found: RegExp;
  readonly meaning: string;
}

/** Words of the courts that a newcomer may not know. */
const GLOSSARY: readonly Entry[] = [
  {
    term: "Amicus brief",
    found: /\bamic/i,
    meaning: "a “friend of the court”, not a party to the case, tells the judges how to decide.",
  },
  {
    term: "Certiorari",
    found: /certiorari|\bcert\./i,
    meaning: "the Supreme Court’s order to hear a case.",
  },
  { term: "Moot", found: /\bmoot/i, meaning: "nothing is left for the court to decide." },
  { term: "En banc", found: /\ben banc\b/i, meaning: "all judges of an appeals court sitting together." },
];

/** The entries for words that a text uses. */
export function glossaryFor(text: string): readonly { readonly term: string; readonly meaning: string }[] {
  return GLOSSARY.filter(({ found }) => found.test(text));
}
