/**
 * The keys of an address, by whatever way it came: a link that was copied out of HTML may still say `&amp;`, and one that
 * was put together by hand two question marks.
 */
export const paramsIn = (search: string): URLSearchParams =>
  new URLSearchParams(search.replace(/^\?+/, "").replace(/&(amp;)+/g, "&"));

/** A word without what a mail program or a sentence leaves at the end of a link. */
export const withoutTail = (text: string): string => text.replace(/[.,)\]]+$/, "");
