import "./offer.css";
import { useEffect } from "preact/hooks";
import { useExplorer } from "../../explorer/context.tsx";
import { listen } from "./listen.ts";
import { want } from "./wanted.ts";

/** The way to a case of one’s own: a button, a drop anywhere, a paste. What it leads to comes when it is wanted. */
export function OpenOffer() {
  const { kind, hasHost } = useExplorer();
  // In somebody else’s page there is what its publisher has put there, and a page that is one file is that case.
  const isOffered = !kind.isFrame && !hasHost && kind.hasSite;
  useEffect(() => (isOffered ? listen() : undefined), [isOffered]);
  return isOffered ? (
    <button
      type="button"
      class="plain open-offer"
      aria-haspopup="dialog"
      onClick={() => want({ is: "nothing" })}
    >
      Open your own file
    </button>
  ) : null;
}
