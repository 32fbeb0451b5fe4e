import { foldedIssues } from "../../schema/reading/folded-issues.ts";
import { type Issue, issueLine } from "../../schema/issues/issues.ts";
import type { Choices } from "../../input/reading.ts";
import type { Question } from "../../input/importer.ts";
import { Questions } from "./review/questions.tsx";

interface FailedStepProps {
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  readonly choices: Choices;
  readonly onAnswer: (choices: Choices) => void;
  readonly onAgain: () => void;
}

/** Why nothing came of it, each reason with its place and what to do; where an answer would mend it, the question. */
export function FailedStep({ issues, questions, choices, onAnswer, onAgain }: FailedStepProps) {
  return (
    <>
      <div role="alert">
        <p>The page still shows what it showed before. Nothing was changed, and nothing was sent anywhere.</p>
        <ul class="open-issues">
          {foldedIssues(issues)
            .slice(0, MOST_ISSUES)
            .map((issue) => (
              <li key={issueLine(issue)}>{withoutPlace(issue)}</li>
            ))}
        </ul>
        {issues.length > MOST_ISSUES ? <p>And {issues.length - MOST_ISSUES} more.</p> : null}
      </div>
      {questions.length > 0 ? (
        <Questions questions={questions} choices={choices} onAnswer={onAnswer} />
      ) : null}
      <p class="open-ways">
        <button type="button" class="chief" onClick={onAgain}>
          Try another file
        </button>
      </p>
    </>
  );
}

const MOST_ISSUES = 20;

/** “file: ” says nothing where the words name the file. */
function withoutPlace(issue: Issue): string {
  const line = issueLine(issue);
  const words = line.replace(/^file: /u, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
