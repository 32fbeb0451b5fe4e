import { MOST_BYTES, tooLarge } from "../../../input/opened.ts";
import type { GivenFile } from "../../../input/reading.ts";

/** A file from an address, or why it could not be had: what happened, and what to do. */
export type Fetched =
  | { readonly file: GivenFile; /** The host that answered in the end. */ readonly host: string }
  | { readonly headline: string; readonly advice: string };

/** In milliseconds without a byte. */
const PATIENCE = 30_000;

/** Fetches a file that an address of the page names. Nothing of the reader goes with the question. */
export async function fetchSource(
  address: string,
  tell: (step: string) => void,
  stop: AbortSignal,
): Promise<Fetched> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:") return fault("The address of the data is no https address", NO_HTTPS);
  const late = new AbortController();
  let waiting = setTimeout(() => late.abort(), PATIENCE);
  const anew = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => late.abort(), PATIENCE);
  };
  try {
    tell(`Waiting for ${url.host}`);
    const response = await fetch(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.any([stop, late.signal]),
    });
    const from = response.url === "" ? url : new URL(response.url);
    if (from.protocol !== "https:")
      return fault(
        `${url.host} led on to an address without https`,
        `Ask for the file at its last address: ${from.href}`,
      );
    if (!response.ok)
      return fault(`${from.host} answered ${response.status}`, STATUS(response.status, from.host));
    const bytes = await bytesOf(response, (count) => {
      anew();
      tell(`${from.host}: ${(count / 1_000_000).toFixed(1)} MB`);
    });
    if (typeof bytes === "string") return fault(`The file at ${from.host} is too large`, `It ${bytes}`);
    return { file: { name: nameIn(from), bytes }, host: from.host };
  } catch {
    if (stop.aborted) return fault("Stopped", "Reload the page to load it after all.");
    if (late.signal.aborted) return fault(`${url.host} did not answer in time`, LATE);
    return fault(`The file at ${url.host} could not be loaded`, await whyNot(url));
  } finally {
    clearTimeout(waiting);
  }
}

const fault = (headline: string, advice: string): Fetched => ({ headline, advice });

const NO_HTTPS =
  "After “src=” there has to stand an address that begins with https://. A file of your own is opened by dropping it on the page.";
const LATE =
  "Nothing came for half a minute. Reload the page to try again, or download the file there and open it here.";
const STATUS = (status: number, host: string): string => {
  if (status === 404 || status === 410)
    return "There is no such file. Was it moved, or is a letter of the address missing?";
  if (status === 401 || status === 403)
    return `${host} gives it only to those who are signed in, or to no program. Open the address in a browser, save the file, and open it here.`;
  return "Reload the page to try again, or download the file there and open it here.";
};

/** A browser does not tell a page why; whether anybody answers at all can be asked. */
async function whyNot(url: URL): Promise<string> {
  if (!navigator.onLine) return "This computer is offline. Reload the page when it is not.";
  try {
    await fetch(url, { mode: "no-cors", method: "HEAD", credentials: "omit", referrerPolicy: "no-referrer" });
    return `${url.host} answers, and does not let other sites read its files (CORS), or it led on to one that does not. Open the address in a browser, save the file, and open it here; or ask its publisher to send “Access-Control-Allow-Origin: *”.`;
  } catch {
    return `Nobody answered at ${url.host}. Is the address right? Reload the page to try again.`;
  }
}

/** The bytes; where there are more than can be read, the words for that. */
async function bytesOf(response: Response, tell: (count: number) => void): Promise<Uint8Array | string> {
  const said = Number(response.headers.get("content-length"));
  if (said > MOST_BYTES) return tooLarge(said);
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let count = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one part comes after the other
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    count += value.length;
    tell(count);
    if (count <= MOST_BYTES) continue;
    void reader.cancel();
    return tooLarge(count);
  }
  return joined(parts, count);
}

function joined(parts: readonly Uint8Array[], count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const nameIn = ({ pathname, host }: URL): string => {
  const last = pathname.split("/").findLast((part) => part !== "") ?? host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
};
