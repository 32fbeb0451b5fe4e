import PostalMime from "postal-mime";
import type { InputFile } from "../../importer.ts";
import type { Docket } from "../docket.ts";
import { isMail } from "../recognised.ts";
import { addressOf, caseNumber, plain, titleHalves } from "./fields.ts";
import { textOfHtml } from "./html.ts";

/** “A new docket entry, “…” has been added for A v. B. … for No. 25-250.” */
const NOTICE =
  /A new docket entry, ["“](?<text>.+?)["”] has been added for (?<title>.+?)\. You have been signed up .*?\bfor No\. (?<number>\S+?)\.? /u;

/** Reads the Court’s notice of one new entry, as the mail was saved (.eml) or as its text. The day is that of the mail. */
export async function readNotice({ name, text }: InputFile): Promise<Docket | undefined> {
  const mail = isMail(text) ? await PostalMime.parse(text) : { html: text, text: "", date: undefined };
  const words = `${mail.html === undefined ? plain(mail.text ?? "") : textOfHtml(mail.html)} `;
  const said = NOTICE.exec(words)?.groups;
  if (said === undefined) return undefined;
  const sent = mail.date === undefined ? undefined : new Date(mail.date);
  const number = caseNumber(said["number"] ?? "");
  const day = sent === undefined || Number.isNaN(sent.getTime()) ? undefined : courtDay(sent);
  const entry = plain(said["text"] ?? "");
  return {
    file: name,
    number,
    ...titleHalves(said["title"] ?? ""),
    made: day,
    lowerCourt: "",
    lowerCourtNumbers: "",
    related: [],
    address: addressOf(number),
    isWhole: false,
    entries:
      day === undefined ? [] : [{ date: day, written: "", text: entry, links: [], line: lineWith(text) }],
    counsel: [],
  };
}

/** The day in Washington, where mail of the evening is not yet of the next day. */
const courtDay = (sent: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York", dateStyle: "short" }).format(sent);

const lineWith = (text: string): number =>
  text.slice(0, text.search(/A new docket entry/u)).split("\n").length;
