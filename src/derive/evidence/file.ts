import type { CaseModel } from "../../model/model.ts";
import { type Profile, section } from "./citation.ts";
import { counted } from "../words/series.ts";

/** What a file of several cases is: how much is in it and how it was made. */
export function fileProfile({ file, cases, actors, briefs }: CaseModel): Profile {
  const size = [counted(cases.size, "case"), counted(briefs.size, "brief"), counted(actors.size, "name")];
  return {
    id: "",
    title: file.title,
    subtitle: [size.join(" · ")],
    notes: [],
    sections: section(
      "How this record was made, and what is uncertain",
      file.howMade === undefined ? [] : [{ words: [], details: [file.howMade], evidence: null }],
    ),
  };
}
