import type { ComponentChildren } from "preact";
import { namesOf } from "../../../schema/registries/names-of.ts";
import { HEIGHT_CHOICES, type EmbedChoices, HIGHEST, LOWEST, fixedHeightIn } from "./choices.ts";

interface FieldsProps {
  readonly choices: EmbedChoices;
  readonly onChoose: (changed: Partial<EmbedChoices>) => void;
}

interface Option {
  readonly label: string;
}

const AROUND = {
  compact: { label: "Stages and list" },
  full: { label: "All controls" },
  none: { label: "Nothing" },
} as const satisfies Record<EmbedChoices["around"], Option>;
const THEMES = {
  auto: { label: "As the reader’s device" },
  light: { label: "Light" },
  dark: { label: "Dark" },
} as const satisfies Record<EmbedChoices["theme"], Option>;

/** What an author may decide about a frame. */
export function EmbedFields({ choices, onChoose }: FieldsProps) {
  const { around, theme, headline, ground, height, fixedHeight } = choices;
  return (
    <>
      <Radios
        legend="Around the picture"
        options={AROUND}
        chosen={around}
        onChoose={(around) => onChoose({ around })}
      />
      <Radios legend="Colours" options={THEMES} chosen={theme} onChoose={(theme) => onChoose({ theme })} />
      <fieldset>
        <legend>The article has its own</legend>
        <label>
          <input
            type="checkbox"
            checked={headline === "hidden"}
            onChange={() => onChoose({ headline: headline === "hidden" ? "shown" : "hidden" })}
          />
          headline
        </label>
        <label>
          <input
            type="checkbox"
            checked={ground === "transparent"}
            onChange={() => onChoose({ ground: ground === "transparent" ? "its own" : "transparent" })}
          />
          background
        </label>
      </fieldset>
      <Radios
        legend="Height"
        options={HEIGHT_CHOICES}
        chosen={height}
        onChoose={(height) => onChoose({ height })}
      >
        <label class="fixed-height">
          <input
            type="number"
            aria-label="Height in pixels"
            aria-describedby="fixed-height-note"
            min={LOWEST}
            max={HIGHEST}
            step={10}
            value={fixedHeight}
            onInput={({ currentTarget }) => onChoose({ height: "fixed", fixedHeight: currentTarget.value })}
            onBlur={() => onChoose({ fixedHeight: String(fixedHeightIn(choices)) })}
          />
          px
        </label>
      </Radios>
      <p id="fixed-height-note" class="embed-note" hidden={height === "automatic"}>
        {`${LOWEST} to ${HIGHEST.toLocaleString("en-GB")} px. What needs more room scrolls within.`}
      </p>
    </>
  );
}

interface RadiosProps<Name extends string> {
  readonly legend: string;
  readonly options: Readonly<Record<Name, Option>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children?: ComponentChildren;
}

/** One of a few. */
export function Radios<Name extends string>({
  legend,
  options,
  chosen,
  onChoose,
  children,
}: RadiosProps<Name>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {namesOf(options).map((name) => (
        <label key={name}>
          <input type="radio" name={legend} checked={name === chosen} onChange={() => onChoose(name)} />
          {options[name].label}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
