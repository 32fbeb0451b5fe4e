import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Explorer } from "./explorer.ts";

const Context = createContext<Explorer | null>(null);

/** Gives the parts within it their explorer, which stays the same for as long as they are shown. */
export const ExplorerProvider = Context.Provider;

/** The explorer that this part of the page is about. */
export function useExplorer(): Explorer {
  const explorer = useContext(Context);
  if (!explorer) throw new Error("A part of the page stands outside an ExplorerProvider.");
  return explorer;
}
