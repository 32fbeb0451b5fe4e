import type { Scene } from "../derive/scene.ts";
import type { Table } from "../derive/rows.ts";
import type { Theme } from "../draw/tones.ts";

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
