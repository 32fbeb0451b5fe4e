import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright/test";
import { expect } from "./test.ts";

/** A file as a reader has it: one of the fixtures by its path in `src/input`, or a text under a name. */
export type OwnFile = string | { readonly name: string; readonly text: string | Buffer };

/** The dialog that leads from a file to a case, in the words of someone who uses it. */
export interface Opening {
  readonly dialog: Locator;
  /** Says over the page whose data it shows. */
  readonly banner: Locator;
  readonly open: () => Promise<void>;
  readonly choose: (...files: readonly OwnFile[]) => Promise<void>;
  readonly drop: (...files: readonly OwnFile[]) => Promise<void>;
  readonly reviewed: () => Promise<void>;
  readonly show: () => Promise<void>;
}

const fixture = (path: string): string => fileURLToPath(new URL(`../../src/input/${path}`, import.meta.url));

export function openingOn(page: Page): Opening {
  const dialog = page.getByRole("dialog");
  const banner = page.getByRole("complementary", { name: "Whose data this is" });
  return {
    dialog,
    banner,
    open: async () => {
      await page
        .getByRole("button", { name: "Open your own file" })
        .filter({ visible: true })
        .first()
        .click();
      await expect(dialog).toBeVisible();
    },
    choose: async (...files) => {
      const paths = files.filter((each) => typeof each === "string").map(fixture);
      const texts = files.filter((each) => typeof each !== "string").map(asPayload);
      await dialog.locator("input[type=file]").setInputFiles(paths.length > 0 ? paths : texts);
    },
    drop: async (...files) => {
      const payloads = await Promise.all(
        files.map(async (each) => (typeof each === "string" ? payloadOf(fixture(each)) : asPayload(each))),
      );
      const transfer = await page.evaluateHandle(
        (all) => {
          const data = new DataTransfer();
          for (const { name, bytes } of all) data.items.add(new File([Uint8Array.from(bytes)], name));
          return data;
        },
        payloads.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
      );
      await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
      await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    },
    reviewed: () => expect(dialog.getByRole("heading", { name: "What was read" })).toBeVisible(),
    show: async () => {
      await dialog.getByRole("button", { name: "Show the case" }).click();
      await expect(banner).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    },
  };
}

const asPayload = ({ name, text }: Exclude<OwnFile, string>) => ({
  name,
  mimeType: "",
  buffer: typeof text === "string" ? Buffer.from(text) : text,
});

async function payloadOf(path: string) {
  const { readFile } = await import("node:fs/promises");
  return { name: path.split("/").at(-1) ?? "", buffer: await readFile(path) };
}
