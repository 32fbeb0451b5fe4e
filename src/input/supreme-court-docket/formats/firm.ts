import { plain } from "./fields.ts";

const STREETS =
  "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Suite|Ste|Floor|Fl|Drive|Dr|Lane|Ln|Plaza|Way|Square|Highway|Hwy|Parkway|Pkwy|Unit|Room|Rm|Apt|Circle|Place|Pl|Terrace|Building|Bldg";

/** Lines that say where somebody is, or are the number of a prisoner, and not for which firm somebody works. */
const NO_FIRM: readonly RegExp[] = [
  /^\W*\d/u,
  /[#@]|\b\d{4,}\b/u,
  /\bP\.? ?O\.? (?:Box|Drawer)\b|^(?:Box|Post Office|General Delivery)\b/iu,
  new RegExp(String.raw`\b(?:${STREETS})\b\.?,?.*\d|\d.*\b(?:${STREETS})\b`, "iu"),
  new RegExp(
    String.raw`^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b.*\b(?:${STREETS}|Center|Centre|Tower)\b`,
    "iu",
  ),
  /,\s*[A-Z]{2}\s*(?:\d{5}(?:-\d{4})?)?$/u,
  /\d{3}\W{0,2}\d{3}\W\d{4}/u,
  /\b(?:Inmate|Prisoner|Reg(?:ister)?\.? No)\b/iu,
  /\b(?:Correctional|Penitentiary|Prison|Detention|Jail)\b|\bC\.I\.$|^(?:FCI|USP|FMC)\b/iu,
];

/** Words under a lawyer’s name that name an office or nothing, and no firm. */
const NO_NAME =
  /^(?:Attorneys? at Law|Law Offices?|Pro se|Esq\.?|Counsel(?: of Record)?|(?:(?:Deputy|Assistant|Acting|Principal|Chief|First|Senior) )*(?:Solicitor|Attorney) General(?: Counsel)?)$/iu;

/** The firm of a lawyer: the first line under the name, where that is no address. No other line is kept. */
export function firmOf(lines: readonly string[]): string | undefined {
  const first = lines.map(plain).find((line) => line !== "");
  if (first === undefined || NO_NAME.test(first) || NO_FIRM.some((rule) => rule.test(first)))
    return undefined;
  return first;
}

/** The name of a lawyer, where the line is one. */
export function counselName(line: string): string | undefined {
  const name = plain(line);
  return name === "" || /[@#\d]/u.test(name) ? undefined : name;
}
