import type { Plugin } from "vite";
import type { ListedFile } from "../schema/listed-files.ts";
import { caseFiles } from "./case-files.ts";

/** At the top of the site, by the name that the page asks for. */
const LIST = "cases.json";

/** Writes what a page lists the other case files of the site by: beside the pages, and not in the first load. */
export function listedFiles(): Plugin {
  return {
    name: "listed-files",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: LIST, source: JSON.stringify(listOfFiles()) });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${LIST}`, (_, response) => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(listOfFiles()));
      });
    },
  };
}

/** Every case file of the site, with its size. */
function listOfFiles(): readonly ListedFile[] {
  return caseFiles().map(({ slug, file: { title, cases, briefs } }) => ({
    slug,
    title,
    cases: cases.length,
    briefs: briefs.length,
  }));
}
