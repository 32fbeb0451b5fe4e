interface Entry {
  readonly term: string;
  readonly found: RegExp;
  readonly meaning: string;
}

/** Words of the courts that a newcomer may not know. The page says each plainly first; here stands the courts’ own. */
const GLOSSARY: readonly Entry[] = [
  {
    term: "Amicus brief",
    found: /\bamic/i,
    meaning:
      "a “friend of the court” (amicus curiae), not a party to the case, tells the judges how to decide.",
  },
  {
    term: "Certiorari",
    found: /certiorari|\bcert\./i,
    meaning: "the Supreme Court’s order to hear a case.",
  },
  {
    term: "Petitioner, respondent",
    found: /\bpetitioner/i,
    meaning: "who asks the Supreme Court to review a ruling, and the other side.",
  },
  { term: "Appellant, appellee", found: /\bappellant/i, meaning: "who appeals, and the other side." },
  { term: "Movant", found: /\bmovant/i, meaning: "who asks a court for an order." },
  { term: "Affirmed, reversed", found: /affirmed|reversed/i, meaning: "a ruling is upheld, or overturned." },
  { term: "Vacated", found: /\bvacat/i, meaning: "a ruling is set aside and no longer counts." },
  { term: "Moot", found: /\bmoot/i, meaning: "nothing is left for the court to decide." },
  { term: "Stayed", found: /\bstayed\b/i, meaning: "put on hold." },
  {
    term: "Per curiam",
    found: /\bper curiam\b/i,
    meaning: "by the whole court, no judge named as its author.",
  },
  { term: "En banc", found: /\ben banc\b/i, meaning: "all judges of an appeals court sitting together." },
];

/** The entries for words that a text uses. */
export function glossaryFor(text: string): readonly { readonly term: string; readonly meaning: string }[] {
  return GLOSSARY.filter(({ found }) => found.test(text));
}
