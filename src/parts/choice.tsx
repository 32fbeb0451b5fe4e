import { useExplorer } from "../explorer/context.tsx";
import type { ComponentChildren } from "preact";

interface ChoiceProps {
  readonly class: string;
  readonly isChosen: boolean;
  /** `null` where there is nothing else to choose. */
  readonly onChoose: (() => void) | null;
  readonly children: ComponentChildren;
}

/** Something to choose; where no script runs or nothing is left to choose, the same words in the same place, with nothing to press. */
export function Choice({ class: name, isChosen, onChoose, children }: ChoiceProps) {
  const { kind } = useExplorer();
  return !kind.isInteractive || onChoose === null ? (
    <span class={name} data-chosen={isChosen}>
      {children}
    </span>
  ) : (
    <button type="button" class={name} data-chosen={isChosen} aria-pressed={isChosen} onClick={onChoose}>
      {children}
    </button>
  );
}
