/** What the build writes pages with. */
export { stillHtml } from "./still-html.tsx";
export { roomsCss } from "./still-picture.tsx";
