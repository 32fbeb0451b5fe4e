import type { Wanted } from "../../views/open/steps.ts";

let answer: (wanted: Wanted) => void = () => {};

/** Asks for something to be opened. */
export const want = (wanted: Wanted): void => answer(wanted);

/** Says what happens then; apart from whoever asks, for what is opened takes the place of their page. */
export const whenWanted = (open: (wanted: Wanted) => void): void => void (answer = open);
