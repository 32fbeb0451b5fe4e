import type { SheetWords } from "../../picture/svg/sheet.tsx";
import type { Scene } from "../../picture/scene/scene.ts";
import type { Table } from "../../derive/table/table.ts";
import type { Theme } from "../../picture/svg/palette.ts";

/** What is shown, to be taken away as a file. */
export interface Snapshot extends SheetWords {
  /** File name without its ending. */
  readonly name: string;
  readonly scene: Scene | null;
  readonly table: Table;
  readonly theme: Theme;
}
