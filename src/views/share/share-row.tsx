import { useExplorer } from "../../explorer/context.tsx";
import { useState } from "preact/hooks";
import { creditOf } from "../../derive/words/credit.ts";
import { headlineOf } from "../../derive/headline.ts";
import { tableOf } from "../../derive/table/table.ts";
import { EXPORTERS, EXPORTER_NAMES } from "./exporters.ts";
import type { Snapshot } from "./snapshot.ts";
import { citableAddress, isAsBuilt } from "../../explorer/citable-address.ts";
import { Cite } from "./cite-dialog.tsx";
import { copied } from "../../parts/copied.ts";
import { EmbedButton } from "./embed/button.tsx";
import type { Explorer } from "../../explorer/explorer.ts";

export { style } from "./cite-dialog.tsx";

/** What a reader can take away: the link to this view, the picture, the table. */
export function ShareRow() {
  const explorer = useExplorer();
  const [notice, setNotice] = useState("");
  const take = async (name: keyof typeof EXPORTERS): Promise<void> => {
    const { extension, mime, write } = EXPORTERS[name];
    const snapshot = snapshotOf(explorer);
    save(new Blob([await write(snapshot)], { type: mime }), `${snapshot.name}.${extension}`);
    setNotice(`${EXPORTERS[name].label} saved.`);
  };
  const copyLink = async (): Promise<void> => {
    const address = addressHere(explorer);
    setNotice(await copied(address, { done: "Link copied.", refused: `Copy this address: ${address}` }));
  };
  return (
    <div class="take-away" role="group" aria-label="Take away">
      <button type="button" class="plain link-here" onClick={() => void copyLink()}>
        Copy link
      </button>
      <Cite />
      {canBeEmbedded(explorer) ? <EmbedButton /> : null}
      {EXPORTER_NAMES.filter(
        (name) => EXPORTERS[name].needs === "table" || explorer.network.value?.scene.value,
      ).map((name) => (
        <button key={name} type="button" class="plain" onClick={() => void take(name)}>
          {EXPORTERS[name].label}
        </button>
      ))}
      <span aria-live="polite" class="notice">
        {notice}
      </span>
    </div>
  );
}

/** A page that is one file stands on no site that has frames, and a frame is embedded already. */
const canBeEmbedded = ({ kind }: Explorer): boolean => !kind.isFrame && kind.hasSite;

/** A bare address is passed on as it was sent to the reader, and so is one with words that nobody understands here. */
function addressHere(explorer: Explorer): string {
  const isViewed = location.search !== "" && explorer.unread.peek().length === 0 && isAsBuilt(explorer);
  return explorer.kind.isFrame || isViewed ? citableAddress(explorer) : location.href;
}

function snapshotOf(explorer: Explorer): Snapshot {
  const { model, slug, state, scope, network, summary, theme, visible } = explorer;
  const { licence } = model.file;
  return {
    name: [slug, state.peek().stage].join("-"),
    title: headlineOf(model, state.peek()).finding,
    summary: summary.peek(),
    credit: [...creditOf(model.file), ...(licence === undefined ? [] : [licence])].join(" · "),
    address: addressHere(explorer),
    scene: network.peek()?.scene.peek() ?? null,
    table: tableOf(scope.peek().model, { ...state.peek(), stage: scope.peek().stage }, visible.peek()),
    theme: theme.peek(),
  };
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Revoking at once would cancel the download in some browsers; the page keeps the address until the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
