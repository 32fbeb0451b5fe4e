import { comparableWith } from "../derive/scope.ts";
import { useExplorer } from "../explorer/context.tsx";
import type { Explorer } from "../explorer/explorer.ts";
import { lazy } from "../explorer/lazy.tsx";
import { shows } from "../explorer/page-kind.ts";

export const CompareControl = lazy(() => import("../views/compare/compare-control.tsx"), "CompareControl");

/** Where the comparison is offered; its height is there before its code has come. */
export function CompareOffer() {
  const explorer = useExplorer();
  if (!isComparisonOffered(explorer)) return null;
  return (
    <div class="compare-offer">
      <CompareControl />
    </div>
  );
}

/** Where there is another stage; on a page without the offer, only what the address compares. */
export function isComparisonOffered({ kind, model, state }: Explorer): boolean {
  const { stage, vs } = state.value;
  return (shows(kind, "compare") || vs !== "") && comparableWith(model, stage).length > 0;
}
