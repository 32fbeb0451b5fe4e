import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import type { Plugin } from "vite";
import { issueLine } from "../schema/issues.ts";
import { type ParseResult, parseCase } from "../schema/parse.ts";
import { BUNDLED_CASE } from "../state/address.ts";

const FOLDER = new URL("../../data/cases/", import.meta.url);

/**
 * Puts the bundled case's words into the page, for readers and search engines that come before the script, and
 * tells the script the hash of every case file that this build has validated. A broken case file stops the build.
 */
export function casePages(): Plugin {
  return {
    name: "case-pages",
    config: (_, { command }) => ({
      // A page under development validates whatever is in the folder, so that an edit shows on reload.
      define: { KNOWN_CASES: JSON.stringify(command === "build" ? hashes() : {}) },
    }),
    transformIndexHtml: (html) =>
      html.replaceAll(/%([a-z-]+)%/g, (whole, key: string) => words()[key] ?? whole),
  };
}

function hashes(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith(".json"))
      .map((name) => {
        const text = readFileSync(new URL(name, FOLDER), "utf8");
        validated(name, parseCase(JSON.parse(text)));
        return [name.replace(".json", ""), createHash("sha256").update(text).digest("hex")];
      }),
  );
}

function validated(name: string, result: ParseResult) {
  if (result.ok) return result.file;
  throw new Error(`data/cases/${name} has errors:\n${result.issues.map(issueLine).join("\n")}`);
}

function words(): Record<string, string> {
  const name = `${BUNDLED_CASE}.json`;
  const file = validated(name, parseCase(JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"))));
  return {
    "case-slug": BUNDLED_CASE,
    "case-title": escaped(file.title),
    "case-description": escaped(file.description ?? file.title),
    "case-finding": escaped(file.cases[0]?.finding ?? file.title),
  };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
