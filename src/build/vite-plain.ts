import type { Plugin } from "vite";

/** How every script of the build is made small: a few per cent smaller than by the minifier that Vite brings. */
export const TERSER = {
  ecma: 2020,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
} as const;

const HELPER = "\0vite/preload-helper.js";

/**
 * Leaves imports of later parts to the browser. Vite would load the sheets of a part before it, but here is one sheet for
 * everything, so its helper would weigh half a kilobyte in the first load and do nothing.
 */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    enforce: "pre",
    apply: "build",
    load: (id) => (id === HELPER ? "export const __vitePreload = (load) => load();" : null),
  };
}

/** Ships shaders without their comments and indents, which stand in texts that no minifier looks into. */
export function plainShaders(): Plugin {
  return {
    name: "plain-shaders",
    enforce: "pre",
    apply: "build",
    transform(code, id) {
      if (id.endsWith("-shader.ts"))
        return code
          .replaceAll(/\/\/.*$/gm, "")
          .replaceAll(/^\s+/gm, "")
          .replaceAll(SPACED, "$1");
      return id.includes("/sigma/dist/") ? code.replaceAll(SHADER_OF_SIGMA, plainLines) : null;
    },
  };
}

const SPACED = / *([=+*/,;{}<>?:&|]) */g;

/** In one text each, whose lines are parted by a backslash and an n. */
const SHADER_OF_SIGMA = /(?<=\/\*glsl\*\/)"(?:[^"\\]|\\.)*"/g;

/** What is left of a line stays on a line of its own, as one that begins with “#” has to. */
const plainLines = (shader: string): string =>
  shader
    .replaceAll(/\/\/.*?(?=\\n|"$)/g, "")
    .replaceAll(/(?:\\n\s*)+/g, "\\n")
    .replaceAll(SPACED, "$1");

/**
 * Ships sigma and graphology without the texts of their errors, which tell a programmer how they were misused and weigh a
 * fifth of the latter. What is wrong is still thrown, under the same name.
 */
export function plainErrors(): Plugin {
  return {
    name: "plain-errors",
    enforce: "pre",
    apply: "build",
    transform: (code, id) => (GRAPH_LIBRARY.test(id) ? code.replaceAll(ERROR, "new $<name>()") : null),
  };
}

const GRAPH_LIBRARY = /\/node_modules\/(?:graphology|sigma)/;

/** Its arguments hold calls, and these hold calls again. */
const ERROR = /new (?<name>(?:\w+Graph)?Error)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

/**
 * Ships sigma without what it would draw and follow by itself. Our programs stand under the names of its own, which are then never
 * compiled, and labels.ts writes the words; but its settings name them all, and what makes them is not marked as free of
 * side effects, so they came along.
 */
export function plainSigma(): Plugin {
  return {
    name: "plain-sigma",
    enforce: "pre",
    apply: "build",
    transform(code, id) {
      if (!id.includes("/node_modules/sigma/")) return null;
      return code
        .replaceAll(OWN_PENS, "() => {}")
        .replaceAll(NAMES_OF_COLOURS, "{}")
        .replaceAll(OWN_PROGRAMS, "{}")
        .replaceAll(IDLE_METHODS, "$1 return this; }")
        .replaceAll(CAN_CONSTRUCT, "")
        .replaceAll(PROGRAM_MADE, "$1/*#__PURE__*/");
    },
  };
}

/** Ours are written in digits. */
const NAMES_OF_COLOURS = /(?<=\bvar HTML_COLORS = )\{[^}]*\}/g;
const OWN_PENS = /(?<=\bdefaultDraw\w+: )draw\w+/g;
/** They write words, draw what is hovered, and follow a graph that changes; the graph of a scene never does. */
const IDLE_METHODS =
  /(key: "(?:(?:un)?bindGraphHandlers|render(?:Edge)?Labels|renderHighlightedNodes)",\n\s+value: function \w+\(\) \{)[^]*?\n {4}\}(?=\n)/g;
const OWN_PROGRAMS = /(?<=\bDEFAULT_\w+_PROGRAM_CLASSES = )\{[^}]*\}/g;
/**
 * What WebGL 2 runs in constructs classes. sigma tries it with a function that the minifier makes an arrow, finds that it
 * cannot, and then could extend no class.
 */
const CAN_CONSTRUCT =
  /\b_isNativeReflectConstruct\(\) \? (?=Reflect\.construct)|(?<=\.constructor\)) : o\.apply\(t, e\)/g;
const PROGRAM_MADE = /^(var \w+ = )(?=create\w+Program\(\);)/gm;
