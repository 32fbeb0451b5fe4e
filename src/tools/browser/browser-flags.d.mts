export const QUIET: readonly string[];
export const SOFTWARE_WEBGL: readonly string[];
