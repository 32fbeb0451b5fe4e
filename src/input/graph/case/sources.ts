import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import { plainName } from "../../names/plain-text.ts";
import { slug } from "../../names/slug.ts";

type WrittenSource = NonNullable<WrittenCaseFile["sources"]>[number];

/** The sources of a case that is being made: each under the words or the address by which a file names it. */
export interface Sources {
  /** The id of what some words name, which may be several addresses. */
  readonly named: (words: string) => readonly string[];
  /** The id of a file itself. */
  readonly file: (name: string) => string;
  readonly all: () => readonly WrittenSource[];
}

export function sourcesOf(unique: (wish: string) => string): Sources {
  const known = new Map<string, WrittenSource>();
  const add = (key: string, wish: string, source: Omit<WrittenSource, "id">): string => {
    const found = known.get(key);
    if (found !== undefined) return found.id;
    const id = unique(`source-${slug(wish, 50)}`);
    known.set(key, { id, ...source });
    return id;
  };
  return {
    named: (words) => {
      const addresses = (words.match(/https?:\/\/[^\s"<>|]+/gu) ?? []).map((each) =>
        each.replace(/[;,.)]+$/u, ""),
      );
      const whole = addresses.filter((each) => URL.canParse(each));
      if (whole.length > 0) return whole.map((url) => add(url, titleOf(url), { title: titleOf(url), url }));
      const title = plainName(words);
      return title === "" ? [] : [add(title, title, { title })];
    },
    file: (name) =>
      add(`file ${name}`, name, { title: plainName(name) || "file", note: "The file that was imported." }),
    all: () => [...known.values()],
  };
}

/** “nytimes.com: jared-kushner-trump-business”: whose it is and what the end of the path says. */
function titleOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const page = pathname.split("/").findLast((part) => part !== "") ?? "";
  const host = hostname.replace(/^www\./u, "");
  return plainName(page === "" ? host : `${host}: ${page.replace(/\.\w{2,5}$/u, "")}`);
}
