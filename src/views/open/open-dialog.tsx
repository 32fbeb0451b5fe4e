import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Choices } from "../../input/reading.ts";
import { NO_CHOICES } from "../../input/reading.ts";
import { keepEscape } from "../../parts/keep-escape.ts";
import { ChooseStep } from "./choose-step.tsx";
import { FailedStep } from "./failed-step.tsx";
import { givenFiles, pastedFile } from "./reading/given-files.ts";
import { ReadingStep } from "./reading-step.tsx";
import { type Reader, readerOf } from "./reading/reader.ts";
import { ReviewStep } from "./review/review-step.tsx";
import type { Opened, Step, Wanted } from "./steps.ts";
import dialogStyle from "./open-view.css?inline";
import reviewStyle from "./review/review.css?inline";

export const style = reviewStyle + dialogStyle;

interface OpenDialogProps {
  readonly wanted: Wanted;
  /** Shows the case, with one of its briefs or stages selected. */
  readonly onShow: (opened: Opened, select?: string) => void;
  readonly onClose: () => void;
}

/** From files, or what was pasted, to a case that was looked at: choose, read, review. The page under it stays as it is. */
export function OpenDialog({ wanted, onShow, onClose }: OpenDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const reader = useRef<Reader | null>(null);
  const [step, setStep] = useState<Step>({ is: "choosing" });
  const isReviewing = step.is === "reviewing" || (step.is === "reading" && step.over !== null);

  const read = async (choices: Choices, then?: (opened: Opened) => void): Promise<void> => {
    const current = reader.current;
    if (!current) return;
    setStep((before) => ({
      is: "reading",
      words: "",
      over: before.is === "reviewing" ? before.opened : null,
    }));
    const reading = await current.read(choices, (words) =>
      setStep((before) => (before.is === "reading" ? { ...before, words } : before)),
    );
    if (reading === null || reader.current !== current) return;
    if (!reading.ok) return setStep({ is: "failed", ...reading, choices });
    const opened = { reader: current, choices, reading };
    if (then) then(opened);
    else setStep({ is: "reviewing", opened });
  };

  const take = async (next: Wanted): Promise<void> => {
    reader.current?.stop();
    reader.current = null;
    if (next.is === "nothing") return setStep({ is: "choosing" });
    if (next.is === "opened") {
      reader.current = next.opened.reader;
      return setStep({ is: "reviewing", opened: next.opened });
    }
    setStep({ is: "reading", words: "Opening", over: null });
    const given = next.is === "text" ? { given: [pastedFile(next.text)] } : await givenFiles(next.files);
    if ("issues" in given) return setStep({ is: "failed", ...given, questions: [], choices: NO_CHOICES });
    reader.current = readerOf(given.given);
    await read(NO_CHOICES);
  };

  const cancel = (): void => {
    const over = step.is === "reading" ? step.over : null;
    reader.current?.stop();
    if (over) setStep({ is: "reviewing", opened: over });
    else setStep({ is: "choosing" });
  };

  useEffect(() => {
    dialog.current?.showModal();
    void take(wanted);
    return () => {
      if (wanted.is !== "opened") reader.current?.stop();
    };
  }, []);

  // While a choice is read anew its review stays, so that nobody loses their place.
  const reviewed = step.is === "reviewing" ? step.opened : step.is === "reading" ? step.over : null;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever hears the page is told where they are; of a review that is only read anew, focus stays on what was changed.
  useLayoutEffect(() => {
    if (step.is === "failed" || isReviewing) heading.current?.focus({ preventScroll: true });
  }, [isReviewing, step.is === "failed"]);

  return (
    <dialog
      ref={dialog}
      class="open-own"
      aria-labelledby="open-heading"
      onKeyDown={keepEscape}
      onClose={() => {
        reader.current?.stop();
        onClose();
      }}
    >
      <h2 id="open-heading" ref={heading} tabIndex={-1}>
        {HEADINGS[isReviewing ? "reviewing" : step.is]}
      </h2>
      {step.is === "choosing" ? <ChooseStep onTake={(next) => void take(next)} /> : null}
      {step.is === "reading" ? <ReadingStep words={step.words} onCancel={cancel} /> : null}
      {step.is === "failed" ? (
        <FailedStep
          {...step}
          onAnswer={(choices) => void read(choices)}
          onAgain={() => void take({ is: "nothing" })}
        />
      ) : null}
      {reviewed ? (
        <ReviewStep
          opened={reviewed}
          onChange={(choices) => void read(choices)}
          onShow={(choices, select) => {
            if (choices === reviewed.choices) onShow(reviewed, select);
            else void read(choices, (opened) => onShow(opened, select));
          }}
          onAgain={() => void take({ is: "nothing" })}
        />
      ) : null}
      <button type="button" class="plain close-own" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}

const HEADINGS: Readonly<Record<Step["is"], string>> = {
  choosing: "Open your own file",
  reading: "Reading",
  failed: "This could not be read",
  reviewing: "What was read",
};
