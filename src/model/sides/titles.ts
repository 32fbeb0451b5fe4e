import { ANSWERING, BRINGING, OPPOSING_TITLES } from "../../schema/registries/titles.ts";

const ROLE = `(?:(?:cross|counter|third[- ]party)[- ]?)?(?:${[...BRINGING, ...ANSWERING].join("|")})`;
const ROLES = new RegExp(`\\b${ROLE}`, "gu");

/** Such a title says whom its bearer stands with in what follows, or right beside it: “intervenor-defendant”. */
const SUPPORT = /\b(?:for|with|support(?:s|ing)?|support of|behalf of|aligned with|defend(?:s|ing)?) (.+)$/u;
const INTERVENOR = new RegExp(`interven(?:ors?|ers?|ing)[- ](${ROLE})|(${ROLE})s?[- ]interven(?:or|er)`, "u");
const NO_SIDE = /\bnominal\b|\b(?:neither|no) (?:party|side)\b/u;

/** A title as it is compared: “Petitioners” is “petitioner”. */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/(?:\(s\)|(?<!s)s)$/u, "");

/** The roles of the table that a title names: “plaintiff-appellant” has two. */
export const rolesIn = (title: string): readonly string[] => plainTitle(title).match(ROLES) ?? [];

/** Whether a title says that its bearer stands on no side: a nominal party, one that supports neither. */
export const isOfNoSide = (title: string): boolean => NO_SIDE.test(title.toLowerCase());

/**
 * Whom a title says that its bearer stands with, as one of the roles that it may be; empty where it says nothing of it.
 * “Respondent supporting petitioner” (Rule 12.6) says petitioner, who asks that the judgment below be undone; an amicus
 * appointed to defend that judgment stands with whoever answers.
 */
export function companyIn(title: string): readonly string[] {
  const words = plainTitle(title);
  const beside = INTERVENOR.exec(words);
  const whom = beside?.[1] ?? beside?.[2] ?? SUPPORT.exec(words)?.[1] ?? "";
  const roles = rolesIn(whom);
  if (roles.length > 0) return roles.slice(0, 1);
  if (/judge?ment|affirm|below/u.test(whom)) return ANSWERING;
  return /revers|vacat/u.test(whom) ? BRINGING : [];
}

/** Whether two bearers of roles oppose each other by the table. */
export const opposeEachOther = (theirs: readonly string[], others: readonly string[]): boolean =>
  theirs.some((one) => others.some((other) => isPair(one, other) || isPair(other, one)));

function isPair(one: string, other: string): boolean {
  const [bringing, answering] = [one.replace(PREFIX, ""), other.replace(PREFIX, "")];
  const isCrossed = one !== bringing;
  // A cross-petitioner opposes the petitioner as it opposes the cross-respondent.
  if (bringing === answering) return isCrossed !== (other !== answering);
  if (isCrossed !== (other !== answering)) return false;
  return Object.hasOwn(OPPOSING_TITLES, bringing) && OPPOSING_TITLES[bringing]?.includes(answering) === true;
}

const PREFIX = /^(?:cross|counter|third[- ]party)[- ]?/u;

/** Whether a title leaves open against whom its bearer stands: an intervenor, a stakeholder. */
export const leavesOpen = (title: string): boolean =>
  rolesIn(title).length === 0 && /interven|amic|in interest|stakeholder/u.test(plainTitle(title));
