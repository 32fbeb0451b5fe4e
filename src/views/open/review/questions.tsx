import type { Question } from "../../../input/importer.ts";
import type { Choices } from "../../../input/reading.ts";

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly choices: Choices;
  readonly onAnswer: (choices: Choices) => void;
}

/** What was guessed or only a person can know: each with a choice. What nobody has answered comes first. */
export function Questions({ questions, choices, onAnswer }: QuestionsProps) {
  const open = questions.filter(({ answer }) => answer === undefined);
  const guessed = questions.filter(({ answer }) => answer !== undefined);
  const answer = (id: string, value: string): void =>
    onAnswer({ ...choices, answers: { ...choices.answers, [id]: value } });
  return (
    <>
      {open.length > 0 ? (
        <fieldset class="questions open-questions">
          <legend>Only you can know</legend>
          {open.map((question) => (
            <Choose key={question.id} question={question} onAnswer={answer} />
          ))}
        </fieldset>
      ) : null}
      {guessed.length > 0 ? (
        <fieldset class="questions">
          <legend>How it was understood</legend>
          {guessed.map((question) => (
            <Choose key={question.id} question={question} onAnswer={answer} />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

interface ChooseProps {
  readonly question: Question;
  readonly onAnswer: (id: string, value: string) => void;
}

function Choose({ question: { id, words, options, answer }, onAnswer }: ChooseProps) {
  return (
    <label class="question">
      <span>{words}</span>
      <select value={answer ?? ""} onChange={({ currentTarget }) => onAnswer(id, currentTarget.value)}>
        {answer === undefined ? <option value="">Choose…</option> : null}
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === answer}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
