export function chromium(): Promise<string | null>;
