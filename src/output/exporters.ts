import type { Scene } from "../derive/scene.ts";
import type { Table } from "../derive/rows.ts";
import type { Theme } from "../draw/tones.ts";
import { namesOf } from "../schema/names-of.ts";

/** What is shown, to be taken away as a file. */
export interface Snapshot {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly credit: string;
  readonly address: string;
  readonly scene: Scene | null;
  readonly table: Table;
  readonly theme: Theme;
}

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
    write: async (snapshot) => (await import("./svg.tsx")).writeSvg(snapshot),
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
