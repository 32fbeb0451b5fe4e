import { expect, test } from "vitest";
import { oembedOf } from "./oembed.ts";

const frame = {
  url: "https://news.example/embed/v1/a-case/",
  site: "https://news.example/",
  poster: "https://news.example/embed/v1/a-case/poster.png",
  title: 'Seven "friends" backed Acme & nobody Bolt',
  height: 640,
};

test("an oEmbed answer has what WordPress and Ghost ask for", () => {
  expect(oembedOf(frame)).toMatchObject({
    version: "1.0",
    type: "rich",
    width: 600,
    height: 640,
    thumbnail_url: frame.poster,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test("its HTML is one bare frame with only the attributes that their filters let through", () => {
  expect(oembedOf(frame).html).toBe(
    '<iframe src="https://news.example/embed/v1/a-case/" title="Seven &quot;friends&quot; backed Acme &amp; nobody Bolt" width="600" height="640"></iframe>',
  );
});
