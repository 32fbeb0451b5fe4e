import { useExplorer } from "../explorer/context.tsx";
import type { ComponentChildren } from "preact";

interface ChoiceProps {
  readonly class: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** Something to choose; where no script runs, the same words in the same place, with nothing to press. */
export function Choice({ class: name, isChosen, onChoose, children }: ChoiceProps) {
  const explorer = useExplorer();
  return !explorer.kind.isInteractive ? (
    <span class={name} data-chosen={isChosen}>
      {children}
    </span>
  ) : (
    <button type="button" class={name} data-chosen={isChosen} aria-pressed={isChosen} onClick={onChoose}>
      {children}
    </button>
  );
}
