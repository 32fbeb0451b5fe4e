import { expect, test } from "vitest";
import { tableOf } from "../../derive/table/table.ts";
import { buildModel } from "../../model/build-model.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf } from "../../testing/rendered.tsx";
import { writeCsv } from "./csv.ts";

test("a name that a spreadsheet would run as a formula is written as text", async () => {
  const names = ["=1+1", "+1", "-1", "@SUM(A1)", 'a "quoted", name'];
  const plain = modelOf(...names.map((_, index) => `a${index}: party`));
  const actors = plain.file.actors.map((actor, index) => ({ ...actor, name: names[index] ?? "" }));
  const { model, visible, state } = explorerOf(buildModel({ ...plain.file, actors }), { stage: "trial" });
  const csv = await writeCsv({ table: tableOf(model, state.value, visible.value) });
  const rows = csv.trim().split("\r\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(["a0", "a1", "a2", "a3", "a4"]);
  for (const row of rows) expect(row).not.toMatch(/(?:^|,)"?[=+\-@\t\r]/);
  for (const name of names) expect(csv).toContain(name.replaceAll('"', '""'));
});
