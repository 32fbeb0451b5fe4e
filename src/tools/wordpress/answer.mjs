/** What can be claimed of what WordPress made of the page's address, each with whether it holds and what was seen. */
export function claimsOfWordPress({ requests, oembed, embedded, editor }) {
  const frame = /<iframe[^>]*>/.exec(embedded)?.[0] ?? "";
  const secret = /data-secret="(\w+)"/.exec(frame)?.[1] ?? "none";
  const answers = requests.map((request) => request.split(" → ").at(-1));
  return [
    {
      text: "from the address alone it finds the page and its oEmbed",
      holds: answers.length === 2 && answers.every((answer) => answer === "200"),
      seen: `${requests.length} requests, answered ${answers.join(" and ")}`,
    },
    {
      text: "the oEmbed is one that it reads",
      holds: oembed !== false && oembed.type === "rich" && oembed.version === "1.0",
      seen: oembed === false ? "none" : `type ${oembed.type}, version ${oembed.version}, “${oembed.title}”`,
    },
    { text: "it makes a frame of it", holds: frame !== "", seen: frame || embedded },
    {
      text: "the frame is in the sandbox for strangers",
      holds: frame.includes(' sandbox="allow-scripts"'),
      seen: /sandbox="[^"]*"/.exec(frame)?.[0] ?? "no sandbox",
    },
    {
      text: "the frame is told its secret",
      holds: frame.includes(`#?secret=${secret}"`),
      seen: secret,
    },
    {
      text: "the frame has a title",
      holds: / title="[^"]+"/.test(frame),
      seen: / title="([^"]*)"/.exec(frame)?.[1] ?? "none",
    },
    {
      // WordPress loads the script that shows the frame and sets its height only for an embed with a <blockquote>.
      text: "words with a link stand there until the frame answers",
      holds: /<blockquote class="wp-embedded-content"[^>]*>.*<a href=.*<\/blockquote>/s.test(embedded),
      seen:
        /<blockquote.*<\/blockquote>/s.exec(embedded)?.[0] ?? "no <blockquote>, so no height will be taken",
    },
    {
      text: "the block editor previews the same frame",
      holds: frame !== "" && withoutSecret(editor).includes(withoutSecret(frame)),
      seen: `${editor.length} characters of HTML`,
    },
  ];
}

/** Each time WordPress makes up a new one. */
function withoutSecret(html) {
  return html.replaceAll(/(secret=("|&quot;)?)\w+/g, "$1");
}
