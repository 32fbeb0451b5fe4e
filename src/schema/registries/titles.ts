/**
 * The one table of titles that oppose each other: who brings a matter before a court, and who answers in it. The rules of
 * court that lay a pair down: for a petitioner Rule 12.6, for an applicant Rules 22 and 23 of the Supreme Court of the
 * United States; for an appellant Rule 28.1(b) of the Federal Rules of Appellate Procedure; for a plaintiff Rules 3, 4 and
 * 12, for a movant Rule 56 of the Federal Rules of Civil Procedure. A pursuer is Scotland’s; the others are usage.
 */
export const OPPOSING_TITLES: Readonly<Record<string, readonly string[]>> = {
  petitioner: ["respondent", "real party in interest"],
  appellant: ["appellee", "respondent"],
  plaintiff: ["defendant"],
  applicant: ["respondent"],
  movant: ["respondent", "nonmovant", "government"],
  claimant: ["respondent", "defendant"],
  complainant: ["respondent", "defendant"],
  relator: ["respondent", "defendant"],
  pursuer: ["defender"],
  prosecution: ["defendant", "accused"],
};

/** The titles said plainly; the courts’ own word stands after them where there is room. */
export const PLAIN_TITLES: Readonly<Record<string, string>> = {
  petitioner: "asked for review",
  appellant: "appealed",
  plaintiff: "sued",
  applicant: "asked the court",
  movant: "asked the court",
  claimant: "brought the claim",
  complainant: "brought the complaint",
  pursuer: "sued",
  respondent: "responded",
  appellee: "responded",
  nonmovant: "responded",
  defendant: "was sued",
  defender: "was sued",
};

/** The titles of whoever brings a matter. */
export const BRINGING: readonly string[] = Object.keys(OPPOSING_TITLES);
/** The titles of whoever answers in it. */
export const ANSWERING: readonly string[] = [...new Set(Object.values(OPPOSING_TITLES).flat())];

/** The title that first comes to mind against another; nothing where the table does not have it. */
export const opponentOf = (title: string): string | undefined =>
  Object.hasOwn(OPPOSING_TITLES, title)
    ? OPPOSING_TITLES[title]?.[0]
    : BRINGING.find((bringing) => OPPOSING_TITLES[bringing]?.includes(title));
