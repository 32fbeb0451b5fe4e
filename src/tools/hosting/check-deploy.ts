import { CHECKS, type Check } from "./checks.ts";
import { type SiteAnswers, askSite } from "./site-answers.ts";

/**
 * Prints what a deployed site lacks: `npm run check-deploy -- https://graphs.example.org/`. Exit code 1 when readers
 * would see nothing, or the wrong thing; what is only slower or poorer is told, and passes.
 */
export async function run([address = ""]: readonly string[]): Promise<number> {
  if (!URL.canParse(address)) {
    console.error("Which site? npm run check-deploy -- https://graphs.example.org/");
    return 1;
  }
  const { lines, isBroken } = verdictOn(await askSite(address));
  console.log(lines.join("\n"));
  return isBroken ? 1 : 0;
}

/** A line for each check, with remedies, and whether anything that is lacking breaks the site. */
export function verdictOn(site: SiteAnswers): {
  readonly lines: readonly string[];
  readonly isBroken: boolean;
} {
  const verdicts = CHECKS.map((check) => ({ check, lacking: check.lacks(site) }));
  return {
    lines: verdicts.flatMap(({ check, lacking }) => linesOn(check, lacking)),
    isBroken: verdicts.some(({ check, lacking }) => check.breaks && lacking.length > 0),
  };
}

function linesOn({ what, breaks, remedy, without }: Check, lacking: readonly string[]): readonly string[] {
  if (lacking.length === 0) return [`pass    ${what}`];
  return [
    `${breaks ? "BROKEN" : "lacks "}  ${what}`,
    ...lacking.map((path) => `          ${path === "" ? "(the front page)" : path}`),
    `        Remedy: ${remedy}`,
    `        Without it: ${without}`,
  ];
}
