import type { ComponentChildren } from "preact";
import { useExplorer } from "../explorer/context.tsx";

/** What only a script can answer: it is not there on a page as the build writes it. */
export function Live({ children }: { children: ComponentChildren }) {
  return useExplorer().kind.isInteractive ? <>{children}</> : null;
}
