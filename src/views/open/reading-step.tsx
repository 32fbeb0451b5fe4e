interface ReadingStepProps {
  readonly words: string;
  readonly onCancel: () => void;
}

/** What is waited for, and the way out. It appears after half a second, so that what is quick does not flicker. */
export function ReadingStep({ words, onCancel }: ReadingStepProps) {
  return (
    <div class="reading">
      <p role="status">{words === "" ? "Reading" : words}…</p>
      <progress aria-label="Reading" />
      <button type="button" class="plain" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
