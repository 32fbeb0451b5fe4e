// What an article loads beside its graphics: https://HOST/embed/v1/embed.js
import { GraphicElement } from "./graphic-element.ts";
import { hearGraphics } from "./hearing.ts";
import { obeyWords } from "./article-words.ts";

const NAME = "amicus-graph";

// An article may load it twice, with two of its graphics.
if (!customElements.get(NAME)) {
  hearGraphics();
  obeyWords();
  customElements.define(NAME, GraphicElement);
}
