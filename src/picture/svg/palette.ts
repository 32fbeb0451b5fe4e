import type { Tone } from "../../model/tone.ts";

/** What the page and the picture are painted with, in words. */
export type Ink = Tone | "paper" | "text" | "quiet" | "rule" | "link" | "mark";
export type Theme = "light" | "dark";

/**
 * The one palette: the page's CSS, the SVG and the canvas all read it. Sides stay apart under every
 * common form of colour blindness, blue and vermilion the most; every tone has 3:1 against its paper, every text ink 4.5:1.
 */
export const PALETTE: Readonly<Record<Theme, Readonly<Record<Ink, string>>>> = {
  light: {
    first: "#1b5faa",
    second: "#b4531b",
    third: "#8c1cf0",
    fourth: "#0b4a1c",
    fifth: "#c91d42",
    further: "#1a1d21",
    both: "#4a2060",
    neither: "#5d6470",
    unstated: "#76767f",
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
    third: "#af4dff",
    fourth: "#8fe88a",
    fifth: "#ff3b92",
    further: "#eceef1",
    both: "#f5dbbc",
    neither: "#a5adba",
    unstated: "#8f96a3",
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
