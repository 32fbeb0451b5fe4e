import type { CommandType } from "../../embed/protocol/messages.ts";
import type { Message } from "../../embed/protocol/protocol.ts";
import { closeStory, goToStep } from "../../state/story-steps.ts";
import { ADDRESS_KEYS, keyMeant, toParams, unreadIn } from "../../state/codecs.ts";
import type { ViewState } from "../../state/view-state.ts";
import type { CaseModel } from "../../model/model.ts";
import { quoted } from "../../schema/issues/issues.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { tell } from "./tell.ts";

type Run = (explorer: Explorer, words: Words) => void;
/** What came with a command; a stranger wrote it. */
type Words = Readonly<Record<string, unknown>>;

/** What the explorer does for each command; `hello` is answered before it. */
const COMMANDS: Readonly<Record<Exclude<CommandType, "hello">, Run>> = {
  set: showAsSaid,
  step: (explorer, { step }) => showAsSaid(explorer, { step }),
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

function showAsSaid(explorer: Explorer, words: Words): void {
  explorer.ask(asSaid(explorer.model, explorer.state.peek(), words));
  const strange = Object.keys(words).filter((key) => !ADDRESS_KEYS.includes(keyMeant(key)));
  if (strange.length === 0) return;
  const message = `There is no key ${strange.map(quoted).join(", ")} to set.`;
  tell("error", { code: "not-understood", message });
}

/**
 * The address of a view that said this as well; a step brings its view, and the rest goes on top. A word that means
 * nothing comes after what holds, where it changes nothing and can be named.
 */
export function asSaid(model: CaseModel, before: ViewState, words: Words): URLSearchParams {
  const step = words["step"] === undefined ? undefined : textOf(words["step"]);
  const after = step === undefined ? before : atStep(model, before, step);
  const params = toParams(after ?? before);
  if (step !== undefined && !after) params.append("step", step);
  for (const [key, word] of Object.entries(words)) {
    if (key === "step" || word === undefined) continue;
    const text = textOf(word);
    const parts = text.split(",");
    if (!isVain(model, key, text)) params.set(key, text);
    else if (parts.every((part) => isVain(model, key, part))) params.append(key, text);
    else {
      // One word was wanted, and several came: the first that means something holds, as in an address.
      params.delete(key);
      for (const part of parts) params.append(key, part);
    }
  }
  return params;
}

/** Whether nothing of what is said of a key means anything. */
function isVain(model: CaseModel, key: string, text: string): boolean {
  const vain = unreadIn(new URLSearchParams([[key, text]]), model);
  return vain.length > 0 && vain.map((each) => each.text).join(",") === text;
}

/** A list has commas; what is no text at all will mean nothing. */
function textOf(word: unknown): string {
  if (typeof word === "string" || typeof word === "number" || Array.isArray(word)) return String(word);
  return JSON.stringify(word) ?? "";
}

const TURNS: Readonly<Record<string, number>> = { next: 1, previous: -1 };

/** The view of a step; `null` where the story has no such step. Beyond its ends a turn changes nothing. */
function atStep(model: CaseModel, before: ViewState, word: string): ViewState | null {
  if (Object.hasOwn(TURNS, word)) return goToStep(model, before.step + (TURNS[word] ?? 0))(before);
  // An empty text is a step taken away again.
  if (Number(word) === 0) return closeStory(before);
  return model.file.story[Number(word) - 1] ? goToStep(model, Number(word))(before) : null;
}
