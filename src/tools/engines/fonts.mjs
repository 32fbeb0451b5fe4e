import { mkdirSync, writeFileSync } from "node:fs";
import { ROOT } from "../install.mjs";

const FOLDER = `${ROOT}node_modules/.cache/`;

/** A configuration of fontconfig in which a family stands for every sans and for Arial; its path. */
export function fontsPreferring(family) {
  const alias = (name) =>
    `<match target="pattern"><test name="family"><string>${name}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`;
  const names = ["Arial", "Liberation Sans", "Roboto", "Helvetica", "sans-serif", "system-ui"];
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}fonts-${family.replaceAll(/\W+/g, "-")}.conf`;
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${names.map(alias).join("")}</fontconfig>
`,
  );
  return file;
}
