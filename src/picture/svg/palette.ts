import type { Tone } from "../../model/tone.ts";

/** What the page and the picture are painted with, in words. */
export type Ink = Tone | "paper" | "text" | "quiet" | "rule" | "link" | "mark";
export type Theme = "light" | "dark";

/**
 * The one palette: the page's CSS, the SVG and the canvas all read it. Tones of sides stay
 * apart under the common forms of colour blindness, by the measure of the test beside it; every tone has 3:1 against its paper, every text ink 4.5:1.
 */
export const PALETTE: Readonly<Record<Theme, Readonly<Record<Ink, string>>>> = {
  light: {
    first: "#1b5faa",
    second: "#b4531b",
    third: "#8a20f0",
    fourth: "#045840",
    fifth: "#a20817",
    further: "#1a1d21",
    both: "#49215d",
    neither: "#5d6470",
    unstated: "#817f85",
    sideless: "#363c47",
    paper: "#ffffff",
    text: "#1a1d21",
    quiet: "#565d68",
    rule: "#d5d9df",
    link: "#174f8d",
    mark: "#fff3c4",
  },
  dark: {
    first: "#6cb0f5",
    second: "#f0935a",
    third: "#b04dfd",
    fourth: "#8de891",
    fifth: "#ff2e68",
    further: "#eceef1",
    both: "#fbc40a",
    neither: "#a5adba",
    unstated: "#8b929a",
    sideless: "#c9ced6",
    paper: "#14171c",
    text: "#eceef1",
    quiet: "#a9b0bb",
    rule: "#363c46",
    link: "#8cc1f7",
    mark: "#4a4012",
  },
};

/** How much ink is left of a faint mark, from 0 to 1. */
export const FAINT = 0.18;

/** The same of a faint plate, whose words stay to be read. */
export const FAINT_PLATE = 0.6;
