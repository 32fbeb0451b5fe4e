/**
 * The absolute address that the site will have, ending with a slash, from the environment variable `SITE_URL`; empty
 * where nobody said. Without it the build leaves out what has to be absolute, and says so in the README.
 * @throws where it is no address on the web.
 */
export function siteAddress(written = process.env["SITE_URL"] ?? ""): string {
  if (written === "") return "";
  const { protocol, href } = new URL(written);
  if (!/^https?:$/.test(protocol))
    throw new Error(`SITE_URL has to begin with https://, not with ${protocol}`);
  return href.endsWith("/") ? href : `${href}/`;
}
