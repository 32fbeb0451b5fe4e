import { expect, test } from "vitest";
import { docketFixture } from "../../testing/docket-fixtures.ts";
import { importCase } from "../importers.ts";

interface CourtFile {
  readonly CaseNumber: string;
  readonly PetitionerTitle: string;
  readonly RespondentTitle?: string;
  readonly LowerCourt?: string;
  readonly DocketedDate: string;
  readonly ProceedingsandOrder: readonly { readonly Date: string; readonly Text: string }[];
}

const PARTIES = { Petitioner: "Petitioner", Respondent: "Respondent", Other: "Other" } as const;

/** A docket of the Court in the keys of the Free Law Project. */
function normalised(text: string): string {
  const court = JSON.parse(text) as CourtFile & Record<string, readonly Readonly<Record<string, string>>[]>;
  const day = (written: string): string =>
    new Date(`${written} 12:00 UTC`).toISOString().slice(0, "2024-01-01".length);
  return JSON.stringify(
    {
      docket_number: court.CaseNumber.trim(),
      case_name: [court.PetitionerTitle, court.RespondentTitle ?? []].flat().join(" v. "),
      date_filed: day(court.DocketedDate),
      lower_court: court.LowerCourt ?? "",
      lower_court_case_numbers: [],
      docket_entries: court.ProceedingsandOrder.map(({ Date: date, Text }) => ({
        date_filed: day(date),
        description: Text,
        document_number: null,
        attachments: [],
      })),
      parties: Object.keys(PARTIES).flatMap((key) =>
        (court[key] ?? []).map((row) => ({
          name: row["PartyName"],
          type: key,
          attorneys: [
            { name: row["Attorney"], title: row["Title"], address: row["Address"], phone: row["Phone"] },
          ],
        })),
      ),
    },
    null,
    1,
  );
}

async function briefsOf(name: string, text: string) {
  const result = await importCase([{ name, text }]);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const names = new Map(result.file.actors.map((actor) => [actor.id, actor.name]));
  return result.file.briefs?.map(({ filed, title, positions, filers = [] }) => ({
    filed,
    title,
    backs: positions.map(({ backs }) => names.get(backs) ?? backs),
    filers: filers.map((filer) => names.get(typeof filer === "string" ? filer : filer.actor)),
  }));
}

test.each(["16-1362.json", "22O156.json", "23-175.json", "23-7483.json", "24-966.json"])(
  "%s in the Free Law Project’s keys gives the briefs that the Court’s own file gives",
  async (name) => {
    const { text } = docketFixture(name);
    const own = await briefsOf(name, text);
    expect(own).not.toHaveLength(0);
    expect(await briefsOf(name, normalised(text))).toEqual(own);
  },
);
