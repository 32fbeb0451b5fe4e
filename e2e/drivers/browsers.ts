import { QUIET, SOFTWARE_WEBGL } from "../../src/tools/browser/browser-flags.mjs";

/** How to start a browser that draws the picture in one way only; without a path it is the one that Playwright has. */
export function browserWith(renderer: keyof typeof GRAPHICS, path: string | null) {
  return {
    ...(path === null ? {} : { executablePath: path }),
    args: [...QUIET, LEAN, ...GRAPHICS[renderer]],
  };
}

const GRAPHICS = {
  // No WebGL, and pages painted without a graphics card that is not there either: half the work for the processor.
  svg: ["--disable-gpu", "--disable-3d-apis"],
  webgl: SOFTWARE_WEBGL,
} as const;

/**
 * Without the two pages that Chromium holds ready in every window for what its address bar may drop down, which cost as
 * much as the page under test. It hears the last such list only, so here is Playwright's once more.
 */
const FEATURES_LEFT_OUT = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];
const LEAN = `--disable-features=${FEATURES_LEFT_OUT.join(",")}`;
