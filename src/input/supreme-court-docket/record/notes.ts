import type { Note } from "../../importer.ts";
import { type Entry, rowOf } from "../docket.ts";
import type { Brief, Place } from "./briefs.ts";
import type { DocketReading } from "./docket-reading.ts";
import { stageId } from "./stages.ts";

/** What became of each entry, docket by docket, in the order of the docket. */
export function notesOf(readings: readonly DocketReading[], briefs: readonly Brief[]): readonly Note[] {
  return readings.flatMap((reading) => {
    const notes = new Map<Entry, Omit<Note, "file" | "line" | "quote">>();
    for (const { places, written } of briefs)
      for (const place of places) if (place.reading === reading) noteFiling(notes, place, written.id);
    for (const { entry, why } of reading.skipped) notes.set(entry, { outcome: "skipped", words: why });
    for (const { entry } of reading.course.steps)
      if (!notes.has(entry))
        notes.set(entry, {
          outcome: "read",
          words: "A step of the case.",
          about: [stageId(reading, reading.stageOf(entry))],
        });
    return reading.docket.entries.map((entry) => ({
      ...(notes.get(entry) ?? OTHERWISE),
      file: reading.docket.file,
      line: entry.line,
      quote: rowOf(entry),
    }));
  });
}

const OTHERWISE = {
  outcome: "skipped",
  words: "It tells of no amicus and of no step that a side follows from.",
} as const;

function noteFiling(
  notes: Map<Entry, Omit<Note, "file" | "line" | "quote">>,
  { reading, filing }: Place,
  id: string,
): void {
  const { basis, reason, backs } = reading.sideOf(filing);
  const side =
    typeof backs === "string"
      ? backs.replace("-", " ")
      : backs.map((each) => reading.parties.called[each]).join(" and ");
  const words = {
    said: `A brief; the docket says whom it backs: ${side}.`,
    inferred: `A brief; that it backs ${side} is inferred.`,
    unknown: "A brief; its side is not stated.",
  }[basis];
  notes.set(filing.entry, {
    outcome: basis === "inferred" ? "inferred" : "read",
    words: [words, reason].filter((each) => each !== "").join(" "),
    about: [id],
  });
  for (const entry of filing.others)
    notes.set(entry, {
      outcome: "read",
      words: "Of a brief that another entry has; counted once.",
      about: [id],
    });
}
