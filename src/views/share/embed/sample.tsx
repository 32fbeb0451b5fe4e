import { useState } from "preact/hooks";
import { heightAt } from "../../../embed/frame/height.ts";
import {
  COLUMN,
  type EmbedOrder,
  SNIPPETS,
  type SnippetName,
  frameAddress,
} from "../../../embed/code/embed-code.ts";
import { COLUMNS } from "./heights.ts";
import { EmbedPreview } from "./preview.tsx";

interface SampleProps {
  readonly order: EmbedOrder;
  readonly snippet: SnippetName;
  /** Whether the heights of all widths have to be told by frames. */
  readonly areMeasured: boolean;
  readonly onHeight: (column: number, height: number) => void;
  readonly onBlocked: () => void;
}

/** What the code will look like in a column, and how high it is in columns of three widths. */
export function EmbedSample({ order, snippet, areMeasured, onHeight, onBlocked }: SampleProps) {
  const [chosen, choose] = useState<number>(() => (matchMedia("(max-width: 900px)").matches ? 320 : COLUMN));
  const { shows, write } = SNIPPETS[snippet];
  const isView = shows === "the view";
  const width = shows === "the page of the view" ? COLUMN : chosen;
  const address = frameAddress(isView ? order : { ...order, view: [], chrome: [] });
  const columns = isView && areMeasured ? COLUMNS : [width];
  return (
    <section class="embed-sample" aria-labelledby="embed-sample-heading">
      <h3 id="embed-sample-heading">In a column of</h3>
      <div role="group" aria-labelledby="embed-sample-heading" class="embed-columns">
        {(shows === "the page of the view" ? [COLUMN] : COLUMNS).map((column) => (
          <button
            key={column}
            type="button"
            class="plain"
            aria-pressed={column === width}
            onClick={() => choose(column)}
          >
            {isView ? `${column} px: ${heightIn(order, column)}` : `${column} px`}
          </button>
        ))}
      </div>
      {/* A scroller that the keyboard has to reach. */}
      <div class="embed-paper" role="region" aria-label="Preview" tabIndex={0}>
        {shows === "a picture" ? (
          <iframe
            title="Preview of the newsletter"
            sandbox="allow-popups"
            srcdoc={`<base target="_blank" />${write(order)}`}
            style={{ width: `${width}px`, height: "460px" }}
          />
        ) : (
          columns.map((column) => (
            <EmbedPreview
              key={[address, order.isSandboxed, areMeasured ? column : ""].join()}
              address={address}
              title={`Preview: ${order.headline}`}
              isSandboxed={order.isSandboxed}
              width={column}
              fixedHeight={isView && order.isFixed ? (heightAt(order.heights, column) ?? null) : null}
              isShown={column === width}
              onHeight={(height) => onHeight(column, height)}
              onBlocked={onBlocked}
            />
          ))
        )}
      </div>
    </section>
  );
}

function heightIn({ heights }: EmbedOrder, column: number): string {
  const height = heightAt(heights, column);
  return height === undefined ? "…" : `${height.toLocaleString("en-GB")} px high`;
}
