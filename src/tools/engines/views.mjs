import { readFile } from "node:fs/promises";
import { ROOT } from "../install.mjs";

const WHOLE = "all";

/**
 * Every kind of view of both records, by its address below the site: each stage with nothing chosen, with its
 * largest brief open, with a filer chosen and compared with the stage before; and what stands beside the network.
 */
export async function views() {
  const ireland = await record("microsoft-ireland");
  const stages = ireland.stages.map(({ id }) => id);
  return [
    "",
    ...stages.flatMap((stage, index) => ofStage(ireland, stage, stages[index - 1])),
    `?stage=${WHOLE}`,
    `?stage=${WHOLE}&select=${mostBriefs(ireland)}`,
    `?stage=${WHOLE}&layout=organic`,
    "?view=stages",
    `?view=table&stage=${WHOLE}`,
    ...ireland.story.map((_, index) => `?step=${index + 1}`),
    "october-term-2022/",
    "october-term-2022/?view=cases",
    `october-term-2022/?stage=${WHOLE}`,
    "october-term-2022/?view=table",
    ...stages.map((stage) => `embed/v1/microsoft-ireland/?stage=${stage}`),
  ];
}

async function record(slug) {
  return JSON.parse(await readFile(`${ROOT}data/cases/${slug}.json`, "utf8"));
}

function ofStage({ briefs }, stage, before) {
  const here = briefs
    .filter(({ positions }) => positions.some((position) => position.stage === stage))
    .sort((a, b) => signers(b) - signers(a));
  const [largest] = here;
  const [filer] = here.flatMap(filersOf);
  return [
    `?stage=${stage}`,
    ...(largest ? [`?stage=${stage}&open=${largest.id}`] : []),
    ...(filer ? [`?stage=${stage}&select=${filer}`] : []),
    ...(before ? [`?stage=${stage}&vs=${before}`] : []),
  ];
}

/** A filer is named by its id, or with the id and what else is known of its signing. */
function filersOf({ filers = [] }) {
  return filers.map((filer) => filer.actor ?? filer);
}

function signers({ filers = [], groups = [] }) {
  return filers.length + groups.length;
}

function mostBriefs({ briefs }) {
  const counts = new Map();
  for (const filer of briefs.flatMap(filersOf)) counts.set(filer, (counts.get(filer) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0][0];
}
