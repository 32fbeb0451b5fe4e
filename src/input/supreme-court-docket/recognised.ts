/** The forms in which a docket of this Court comes. */
export type Form = "json" | "normalised" | "page" | "notice" | "rows";

/** What tells a form, from marks that can be seen without reading the text: a broken or cut text is recognised too. */
const MARKS: Readonly<Record<Form, (text: string) => boolean>> = {
  json: (text) =>
    /^\s*\{/u.test(text) && /"(?:ProceedingsandOrder|PetitionerTitle|sJsonCaseNumber)"\s*:/u.test(text),
  normalised: (text) =>
    /^\s*\{/u.test(text) &&
    /"docket_entries"\s*:/u.test(text) &&
    /"lower_court_case_numbers"\s*:/u.test(text),
  page: (text) => /^\s*</u.test(text) && PAGE.test(text),
  notice: (text) =>
    /A new docket entry,/u.test(text) || (isMail(text) && /^From:.*\bsc-us\.gov/imu.test(text)),
  rows: (text) => !/^\s*[<{[]/u.test(text) && BEGINS_WITH_DAY.test(text) && COURT.test(text),
};

const PAGE =
  /ProceedingItem|id=["']?(?:proceedings|docketinfo)\b|Proceedings(?:&nbsp;|\s)+(?:and|&amp;)(?:&nbsp;|\s)+Orders/iu;
const BEGINS_WITH_DAY = /^\W{0,3}(?:[A-Z][a-z]{2,8}\.? {1,2}\d{1,2},? \d{4}|\d{4}-\d\d-\d\d)\b/mu;
/** Words that only this Court’s dockets have. */
const COURT =
  /\bwrit of certiorari\b|\bPetition (?:GRANTED|DENIED)\b|\bBrief amic(?:us|i) curiae of\b|\bApplication \(\d\dA\d+\)|DISTRIBUTED for Conference|\bleave to file a bill of complaint\b/u;

/** Whether a text is a mail as it was saved: headers first. */
export const isMail = (text: string): boolean =>
  /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/u.test(text.slice(0, 5000).replaceAll("\r\n", "\n"));

/** In which form a text is a docket of this Court; nothing where it is none. */
export const formOf = (text: string): Form | undefined =>
  (["json", "normalised", "page", "notice", "rows"] as const).find((form) => MARKS[form](text));
