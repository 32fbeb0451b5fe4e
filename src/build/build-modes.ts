import type { Plugin } from "vite";

// npm run build is two builds of the same sources, told apart by their mode.
const SINGLE = "single";

/** For a plugin of the build that writes the site. */
export const inSite: NonNullable<Plugin["apply"]> = (_, { mode }) => mode !== SINGLE;

/** For a plugin of the build that writes each case as one file. */
export const inSingle: NonNullable<Plugin["apply"]> = (_, { mode }) => mode === SINGLE;
