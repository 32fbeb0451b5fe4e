/** A docket of a federal court of appeals as one plain value, whatever it came as. Of counsel it holds name and firm only. */
export interface AppealsDocket {
  /** The name of the file. */
  readonly file: string;
  readonly number: string;
  /** “USA v. Ricardo Alvarado”. */
  readonly title: string;
  readonly court: string;
  readonly appealFrom: string;
  readonly parties: readonly AppealsParty[];
  readonly entries: readonly AppealsEntry[];
  readonly address?: string | undefined;
}

export interface AppealsParty {
  readonly name: string;
  /** As the court has it: “Defendant - Appellant”, “Amicus Curiae”. */
  readonly type: string;
  readonly counsel: readonly { readonly name: string; readonly firm?: string | undefined }[];
}

export interface AppealsEntry {
  /** ISO. */
  readonly date: string;
  /** The number of the document, where it has one. */
  readonly number: string;
  readonly text: string;
  readonly line: number;
}

const COURTS: Readonly<Record<string, string>> = {
  ca1: "First Circuit",
  ca2: "Second Circuit",
  ca3: "Third Circuit",
  ca4: "Fourth Circuit",
  ca5: "Fifth Circuit",
  ca6: "Sixth Circuit",
  ca7: "Seventh Circuit",
  ca8: "Eighth Circuit",
  ca9: "Ninth Circuit",
  ca10: "Tenth Circuit",
  ca11: "Eleventh Circuit",
  cadc: "District of Columbia Circuit",
  cafc: "Federal Circuit",
};

/** “ca6” as the court is called; other ids stay what they are. */
export function courtNamed(id: string): string {
  const circuit = Object.hasOwn(COURTS, id) ? COURTS[id] : undefined;
  return circuit === undefined ? id : `United States Court of Appeals for the ${circuit}`;
}

/** A name without what a docket puts behind it: the number of a prisoner, an agency’s number. */
export const bareName = (name: string): string =>
  name
    .replaceAll(/\s*\((?:#|No\.|ID)[^()]*\)/giu, "")
    .replaceAll(/\s*(?:#|No\. ?)?\b\d{4,}(?:-\d+)?\b/gu, "")
    .replace(/[\s,]+$/u, "");

/** An entry without the numbers of prisoners, phones and mail of lawyers, which some clerks write into it. */
export const withoutNumbers = (words: string): string =>
  words
    .replaceAll(/\s*\(#[\d-]+\)|\s*#\d{4,}-\d{3}\b/gu, "")
    .replaceAll(/\(?\b\d{3}\)?[ .-]\d{3}[.-]\d{4}\b/gu, "")
    .replaceAll(/\S+@\S+\.\w+/gu, "");

const SMALL = new Set("and of the for in on at to by a an".split(" "));

/** “FIREARMS POLICY COALITION” as it is read elsewhere; names in small letters stay. Short words of capitals are initials. */
export function inMixedCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word, index) => {
      const small = word.toLowerCase();
      if (index > 0 && SMALL.has(small)) return small;
      if (/^\p{Lu}{2,4}$/u.test(word) && !/[AEIOUY]/u.test(word)) return word;
      return small.replaceAll(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(" ");
}
