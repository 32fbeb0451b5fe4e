/** How many bytes a zip archive says that it unpacks to, by its directory; nothing where it has none. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  let [offset, total] = [view.getUint32(end + 16, true), 0];
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== ENTRY) return undefined;
    // 4,294,967,295 stands for a size of 64 bits: too much in any case.
    total += view.getUint32(offset + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(offset + at, true));
    offset += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return total;
}

const ENTRY = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
/** The record at the end, and the longest comment that may follow it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}
