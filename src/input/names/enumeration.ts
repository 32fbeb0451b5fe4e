/** “A, B and C” → A, B, C. Only for words that are known to enumerate: names have commas too. */
export function enumerated(words: string): readonly string[] {
  return words.split(/, and |, | and /u);
}
