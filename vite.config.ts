import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { casePages } from "./src/build/case-pages.ts";
import { TERSER, plainErrors, plainImports, plainShaders, plainSigma } from "./src/build/vite-plain.ts";
import { singleFile } from "./src/build/single-file.ts";
import { writeSiteFiles } from "./src/build/site-files.ts";
import { classicScripts } from "./src/build/classic-scripts.ts";

export default defineConfig({
  // Relative addresses: the built page runs from any sub-folder of any static host.
  base: "./",
  // What is not there is answered with 404, as a static host does, and not with the front page.
  appType: "mpa",
  // Case files are served as they are, so a desk can correct one without a build.
  publicDir: "data",
  plugins: [
    plainImports(),
    plainShaders(),
    plainErrors(),
    plainSigma(),
    classicScripts(),
    casePages(),
    writeSiteFiles(),
    singleFile(),
  ],
  // graphology and sigma want Node’s emitter of events, and sax Node’s streams.
  resolve: {
    alias: {
      events: fileURLToPath(new URL("./src/picture/webgl/events.ts", import.meta.url)),
      stream: fileURLToPath(new URL("./src/input/graph/xml/no-streams.ts", import.meta.url)),
    },
  },
  // Files of a reader’s own are read in it; its readers come one by one, as on the page.
  worker: { format: "es" },
  build: {
    target: "es2022",
    minify: "terser",
    terserOptions: { ...TERSER, module: true },
    // Lists of what each part will import cost the first view 0.4 kB; parts come after it and can ask in turn.
    modulePreload: false,
    // One style sheet for everything, 5 kB gzipped: the picture and the list stand in the page before any script.
    cssCodeSplit: false,
    license: { fileName: "THIRD-PARTY-NOTICES.txt" },
    // What the first view needs comes as one file, and what the picture adds as another: fewer requests, and less
    // in all, because what is alike is packed together.
    rolldownOptions: {
      output: {
        // The first load names every part; seven letters of a hash tell its versions apart as well as eight.
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
        codeSplitting: {
          groups: [
            { name: "index", tags: ["$initial"] },
            // What a page has around its view, and a frame not at once. The sentence of the filters waits for one that is on.
            {
              name: "around",
              test: /src\/views\/(filters\/(?!said-line)|list\/|headline\/glossary)/,
            },
            {
              name: "host-parts",
              test: /src\/(page\/host\/|views\/footer\/(credit-line|newer-data)|derive\/words\/credit\.ts)/,
            },
            {
              name: "picture",
              test: /src\/(views\/network\/picture-view\.tsx|explorer\/network\.ts|picture\/layout\/sides\/sides\.ts)$/,
            },
          ],
        },
      },
    },
  },
  test: {
    // In milliseconds; it ends what hangs, and says nothing of how quick anything is. One test builds the whole site.
    testTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Nothing in src keeps anything between two tests, so that files can share what they import: a quarter of
          // the work. What a test gives to the machine for itself, a global or a clock, it takes back.
          pool: "threads",
          isolate: false,
          include: ["src/**/*.test.{ts,tsx}"],
          // A command under src/tools may have packages of its own, with their tests.
          exclude: ["src/build/*.build.test.ts", "**/node_modules/**"],
        },
      },
      // What is asserted of dist/, so it wants a build first.
      { extends: true, test: { name: "build", include: ["src/build/*.build.test.ts"] } },
    ],
  },
});
