import { FRAME_ATTRIBUTES } from "../frame/attributes.ts";
import { ATTRIBUTES, LIVE_ATTRIBUTES } from "./attributes.ts";
import { command, ownFrames } from "./frames.ts";

/**
 * `<amicus-graph src height label>`: an iframe with what an iframe needs. Its own content, words and a link, is shown
 * until the graphic can be read, and stays in the page for those who have no script.
 */
export class GraphicElement extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  readonly #frame = document.createElement("iframe");

  constructor() {
    super();
    const frame = this.#frame;
    const words = document.createElement("slot");
    // By way of the style object: a page may forbid style attributes.
    frame.style.cssText =
      "display:block;width:100%;min-height:inherit;max-height:inherit;border:0;visibility:hidden";
    words.style.cssText = "display:block;position:absolute";
    Object.assign(frame, FRAME_ATTRIBUTES);
    this.attachShadow({ mode: "open" }).append(words, frame);
    this.addEventListener("amicus:ready", () => {
      words.remove();
      frame.style.visibility = "";
    });
  }

  connectedCallback(): void {
    ownFrames.add(this.#frame);
    // Ours is a name apart, within the element.
    this.#frame.id = this.id;
    this.#load();
  }

  disconnectedCallback(): void {
    ownFrames.delete(this.#frame);
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    const frame = this.#frame;
    if (name === "height") frame.height = value ?? "";
    else if (name === "label") frame.title = value ?? "";
    // Until it loads, its address says it.
    else if (!frame.src) return;
    else if (name === "src") this.#load();
    else command(frame, "set", { [name]: value ?? "" });
  }

  /** Sends the graphic a message: `element.command("step", { step: 3 })`. */
  command(type: string, data?: unknown): void {
    command(this.#frame, type, data);
  }

  #load(): void {
    const address = new URL(this.getAttribute("src") ?? "", document.baseURI);
    for (const name of LIVE_ATTRIBUTES) {
      const value = this.getAttribute(name);
      if (value !== null) address.searchParams.set(name, value);
    }
    this.#frame.src = address.href;
  }
}
