/** What a label of the list says, apart from whom it names. */
export interface PlainLabel {
  /** Whom it names, without the leftovers of the docket’s sentence and without “et al.”. */
  readonly words: string;
  /** The label says that there are filers whom it does not name. */
  readonly hasMore: boolean;
  /** The label itself says that the brief supports neither party. */
  readonly isNeither: boolean;
  /** The entry was a motion for leave to file, and not yet a brief on file. */
  readonly isMotion: boolean;
  /** Whom the label says the brief supports, where it names somebody. */
  readonly supports: string | undefined;
}

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*";
const MOTION = /^Motion for leave to file amic(?:us|i) brief (?:out of time )?filed by (.+?)\.?$/u;
const NEITHER = / in sup\w+ of (?:neither party|no party|none of the parties)$/iu;
const SUPPORT = / (?:as amici curiae )?in support of (.+)$/iu;
const MORE = /(?:[,;] ?| )et\.? al\.?$/iu;

/** What the docket’s sentence leaves at the end of a label, under what it is. */
const LEFTOVERS: readonly RegExp[] = [
  // Filed in every case that the docket names.
  / ?VIDED\.?$/u,
  // The number of another case of the same brief.
  / ?\((?:also )?in (?:\d\d-)?\d+\)\.?$/u,
  // A day, with what happened on it.
  new RegExp(String.raw` ?\([^()]*(?:\b${MONTH}\.? ?\d|\d/\d)[^()]*\)\.?$`, "u"),
  / ?\(Distributed\)\.?$/u,
  / ?\(File Date Corrected\.\)$/u,
  // The verb of the sentence.
  / ?\bfiled\.?$/u,
];

/** Reads a label. What is not known as a leftover stays in the words. */
export function plainLabel(label: string): PlainLabel {
  const sentence = label.replace(/\s+/gu, " ").trim().replaceAll("'", "’");
  const motion = MOTION.exec(sentence)?.[1];
  const cleared = withoutLeftovers(motion ?? sentence);
  const isNeither = NEITHER.test(cleared);
  const supports = isNeither ? undefined : SUPPORT.exec(cleared)?.[1];
  const named = cleared.replace(NEITHER, "").replace(SUPPORT, "");
  return {
    words: named.replace(MORE, ""),
    hasMore: MORE.test(named),
    isNeither,
    isMotion: motion !== undefined,
    supports,
  };
}

function withoutLeftovers(sentence: string): string {
  const shorter = LEFTOVERS.reduce((rest, leftover) => rest.replace(leftover, ""), sentence);
  return shorter === sentence ? shorter : withoutLeftovers(shorter);
}
