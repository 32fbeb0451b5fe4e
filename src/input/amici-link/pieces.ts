/** “A, B and C” → A, B, C. Only for words that are known to be a list: names have commas too. */
export function pieces(list: string): readonly string[] {
  return list.split(/, and |, | and /u);
}
