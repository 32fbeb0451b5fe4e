/** Copies a text, and answers with what the reader is told: that it is done, or what to do where browsers refuse. */
export async function copied(
  text: string,
  { done, refused }: { readonly done: string; readonly refused: string },
): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return refused;
  }
}
