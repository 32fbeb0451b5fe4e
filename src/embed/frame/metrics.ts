/** The type scale, in CSS pixels at the usual setting of a browser. */
export const TYPE = {
  small: 12,
  note: 13,
  text: 14,
  control: 15,
  headline: 20,
  "wide-headline": 24,
} as const;

/** What takes height in a frame beside its type, in CSS pixels. */
export const LENGTHS = {
  "frame-margin": 8,
  "frame-side": 12,
  "headline-over": 1.6,
  "headline-under": 4,
  "stages-margin": 4,
  "stage-row": 30,
  "stage-gap": 14.4,
  "stages-row": 44,
  "views-row": 28,
  "tools-row": 36,
  "keys-over": 4,
  "keys-under": 4,
  "keys-line": 20,
  "fold-row": 28,
  "credit-over": 6.4,
  "credit-line": 24,
  "credit-gap": 12,
} as const;

/** Lines as high as so many times their type. */
export const LEADING = { text: 1.45, headline: 1.15 } as const;

/**
 * All of these as variables for the style sheets, so that the height that is reckoned for a frame and the height that it
 * has come of the same numbers. Lengths are in rem: a reader who wants larger letters gets all of it larger.
 */
export function metricsCss(): string {
  const rules = [
    ...Object.entries(TYPE).map(([name, size]) => `--type-${name}:${rem(size)}`),
    ...Object.entries(LENGTHS).map(([name, length]) => `--${name}:${rem(length)}`),
    ...Object.entries(LEADING).map(([name, ratio]) => `--leading-${name}:${ratio}`),
  ];
  return `:root{${rules.join(";")}}`;
}

const rem = (pixels: number): string => `${pixels / 16}rem`;
