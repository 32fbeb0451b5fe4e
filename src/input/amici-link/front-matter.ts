import type { ListLabel } from "./list-labels.ts";
import type { TermList } from "./term-list.ts";

const digits = new Intl.NumberFormat("en-GB");

/** What the page says of the record as a whole. Every number is counted from the list. */
export function frontMatter(all: readonly ListLabel[], briefs: number, { list, cases }: TermList) {
  const labels = digits.format(all.length);
  const more = all.filter(({ hasMore }) => hasMore).length;
  const neither = all.filter(({ plain }) => plain.isNeither).length;
  const groups = all.filter(({ filers }) => filers.names.length === 0).length;
  return {
    title: "October Term 2022: who backed whom at the Supreme Court",
    description: `Who filed in ${cases.length} Supreme Court cases of October Term 2022, side by side: the lead filers of ${digits.format(briefs)} briefs as SCOTUSblog’s case pages list them.`,
    updated: "2026-11-25",
    credits: `Amicus Graph; from the list ${list.name} by ${list.maker} (${list.address}), made for a newspaper article, which reads SCOTUSblog’s case pages`,
    licence: "The list states no licence. Only facts were taken from it: cases, labels, sides and addresses.",
    howMade: [
      `A list of ${labels} labels in ${cases.length} cases was turned into briefs by written rules and a table checked by hand.`,
      "A label is one entry of a docket as a case page shortens it; each label is quoted. Neither the briefs nor, but for the parties of a few cases, the dockets were read, so a side is the list’s claim.",
      `The list has two sides, petitioner and respondent; a brief for neither side stands, as a rule, under the petitioner. ${neither} labels say that they support neither party and are shown so; more of those listed under the petitioner may have done so too.`,
      `Only filers that a label names are here, mostly the first: ${more} labels say “et al.”, and who else signed is not known. ${groups} labels describe filers and name none, such as “Law Professors”; each is a group of its own brief and never the same as a group of like words elsewhere.`,
      `Two spellings of a name were taken for one actor only where a rule or the table is certain; a public table lists every such case. Names that may be one and are not surely so are kept apart.`,
      `In two pairs of companion cases, on admissions and on student loans, labels that name the same filers on the same side are one brief with a position in each case: ${all.length - briefs} briefs.`,
      "What an actor is was taken from its name or is generally known; where neither is certain, or no kind fits, such as a university or a church, it is an “organisation”.",
      "The list has no brief of the United States as amicus. A name that is missing here is not shown to have stayed away.",
    ].join(" "),
    caveat:
      "Whom a brief backs is what the list says. It files briefs for neither side under the petitioner, and here they stand there too unless their label says otherwise.",
    corrections: [],
    opening: "view=cases",
  };
}
