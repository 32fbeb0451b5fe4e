// What an article loads beside its graphics: https://HOST/embed/v1/embed.js
import { GraphicElement } from "./element.ts";
import { hearGraphics } from "./listen.ts";
import { runWords } from "./links.ts";

const NAME = "amicus-graph";

// An article may load it twice, with two of its graphics.
if (!customElements.get(NAME)) {
  hearGraphics();
  runWords();
  customElements.define(NAME, GraphicElement);
}
