// npm test: everything CI runs, in one go. Stops at the first step that fails, with its exit code.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter } from "node:path";
import { chromium } from "./browser/browser.mjs";
import { ROOT, install } from "./install.mjs";

const STEPS = [
  { name: "Types", run: () => run("tsc --noEmit") },
  { name: "Lint", run: () => run("oxlint --type-aware --deny-warnings") },
  { name: "Format", run: () => run("oxfmt --check") },
  { name: "Build", run: () => run("node src/tools/build.mjs") },
  { name: "Unit tests", run: () => vitest("unit") },
  { name: "Tests of the build", run: () => vitest("build") },
  { name: "Browser", run: findBrowser },
  { name: "End-to-end tests", run: () => run("playwright test -c e2e") },
];
// Where the test runners leave what they counted.
const REPORTS = {
  unit: `${ROOT}node_modules/.reports/unit.json`,
  build: `${ROOT}node_modules/.reports/build.json`,
  e2e: `${ROOT}e2e/results/report.json`,
};

install();
for (const report of Object.values(REPORTS)) rmSync(report, { force: true });
const failure = await firstFailure();
console.log(failure ? `\nStopped: the step “${failure.name}” failed.` : "\nEvery step went through.");
console.log(`\n${countedTests()}`);
process.exitCode = failure?.status ?? 0;

async function firstFailure() {
  for (const { name, run: step } of STEPS) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const status = await step();
    console.log(`   ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    if (status !== 0) return { name, status };
  }
  return null;
}

function run(command) {
  const path = `${ROOT}node_modules/.bin${delimiter}${process.env.PATH}`;
  const { status } = spawnSync(command, {
    cwd: ROOT,
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: path },
  });
  return status ?? 1;
}

function vitest(project) {
  const reporters = `--reporter=default --reporter=json --outputFile.json=${REPORTS[project]}`;
  return run(`vitest run --project ${project} ${reporters}`);
}

/** Told to the end-to-end tests through the environment, so that they need not look again. */
async function findBrowser() {
  try {
    const path = await chromium();
    if (path !== null) process.env.CHROMIUM_PATH = path;
    console.log(path ?? "Playwright's own Chromium");
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

/** `N passed, N failed`, alone on a line, for whoever reads the log by machine. */
function countedTests() {
  const counts = Object.values(REPORTS).filter(existsSync).map(countsIn);
  const total = (word) => counts.reduce((sum, count) => sum + count[word], 0);
  const skipped = total("skipped");
  return `${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function countsIn(path) {
  const { stats, ...vitests } = JSON.parse(readFileSync(path, "utf8"));
  return stats
    ? { passed: stats.expected, failed: stats.unexpected, skipped: stats.skipped }
    : { passed: vitests.numPassedTests, failed: vitests.numFailedTests, skipped: vitests.numPendingTests };
}
