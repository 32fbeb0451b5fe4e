import { namesOf } from "../../schema/registries/names-of.ts";
import type { Snapshot } from "./snapshot.ts";

interface Exporter {
  readonly label: string;
  readonly extension: string;
  readonly mime: string;
  /** What of the snapshot has to be there. */
  readonly needs: "scene" | "table";
  /** Fetches the writer and writes. */
  readonly write: (snapshot: Snapshot) => Promise<string>;
}

/** The files that a view can be taken away as. */
export const EXPORTERS = {
  svg: {
    label: "Picture (SVG)",
    extension: "svg",
    mime: "image/svg+xml",
    needs: "scene",
    write: async (snapshot) => (await import("../../picture/svg/file.tsx")).writeSvg(snapshot),
  },
  csv: {
    label: "Table (CSV)",
    extension: "csv",
    mime: "text/csv",
    needs: "table",
    write: async (snapshot) => (await import("./csv.ts")).writeCsv(snapshot),
  },
} as const satisfies Record<string, Exporter>;

export const EXPORTER_NAMES = namesOf(EXPORTERS);
