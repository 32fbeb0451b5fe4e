import { expect, test } from "vitest";
import { oembedOf } from "./oembed.ts";

const frame = {
  url: "https://news.example/embed/v1/a-case/",
  page: "https://news.example/a-case/",
  site: "https://news.example/",
  poster: "https://news.example/embed/v1/a-case/poster.png",
  title: 'Seven "friends" backed Acme & nobody Bolt · Acme v. Bolt',
  headline: 'Seven "friends" backed Acme & nobody Bolt',
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

// What WordPress’s own pattern finds; it drops everything before and between.
const WORDPRESS = /^(<blockquote>.*?<\/blockquote>)(<iframe.*?><\/iframe>)$/s;

test("its HTML is words with a link, then an empty frame with only the attributes that others let through", () => {
  const [, words, empty] = WORDPRESS.exec(oembedOf(frame).html) ?? [];
  expect(words).toBe(
    '<blockquote><a href="https://news.example/a-case/">Seven &quot;friends&quot; backed Acme &amp; nobody Bolt</a></blockquote>',
  );
  expect(empty).toBe(
    '<iframe src="https://news.example/embed/v1/a-case/" title="Seven &quot;friends&quot; backed Acme &amp; nobody Bolt · Acme v. Bolt" width="100%" height="640" frameborder="0"></iframe>',
  );
});
