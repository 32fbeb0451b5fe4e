import type { CommandType } from "../../embed/protocol/messages.ts";
import type { Message } from "../../embed/protocol/protocol.ts";
import { closeStory, goToStep } from "../../state/story-steps.ts";
import type { Transition } from "../../state/transitions.ts";
import { ADDRESS_KEYS, fromParams, toParams } from "../../state/codecs.ts";
import type { Explorer } from "../../explorer/explorer.ts";

type Run = (explorer: Explorer, words: Words) => void;
/** What came with a command; a stranger wrote it. */
type Words = Readonly<Record<string, unknown>>;

/** What the explorer does for each command; `hello` is answered before it. */
const COMMANDS: Readonly<Record<Exclude<CommandType, "hello">, Run>> = {
  set: (explorer, words) => explorer.apply(asSaid(explorer, words)),
  step: (explorer, { step }) => explorer.apply(toStep(explorer, step)),
  start: () => document.documentElement.removeAttribute("data-rests"),
  // The style sheet hides the canvas, and what is out of sight gives its memory back.
  stop: () => document.documentElement.setAttribute("data-rests", ""),
};

/** Does what the host says, as far as it means anything here. */
export function run(explorer: Explorer, { type, data }: Message): void {
  const words: Words = typeof data === "object" && data !== null ? { ...data } : {};
  const command = Object.entries(COMMANDS).find(([name]) => name === type)?.[1];
  command?.(explorer, words);
}

/** The view as an address would have it that said this as well; a step brings its view, and the rest goes on top. */
function asSaid(explorer: Explorer, words: Words): Transition {
  return (state) => {
    const params = toParams(toStep(explorer, words["step"])(state));
    for (const key of ADDRESS_KEYS) {
      const word = words[key];
      if (key !== "step" && (typeof word === "string" || Array.isArray(word))) params.set(key, String(word));
    }
    return fromParams(params, explorer.model);
  };
}

const TURNS: Readonly<Record<string, number>> = { next: 1, previous: -1 };

function toStep({ model }: Explorer, step: unknown): Transition {
  if (typeof step !== "string" && typeof step !== "number") return (state) => state;
  const word = String(step);
  // An empty text is a step taken away again.
  if (Number(word) === 0) return closeStory;
  return (state) =>
    goToStep(model, Object.hasOwn(TURNS, word) ? state.step + (TURNS[word] ?? 0) : Number(word))(state);
}
