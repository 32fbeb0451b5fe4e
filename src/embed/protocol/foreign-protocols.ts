/** Whether a host asks how high the frame is: WordPress does, once, when its script has come. */
export function asksForHeight(message: unknown): boolean {
  const { message: word }: Partial<Record<string, unknown>> = Object(message);
  return word === "ready";
}

/**
 * A height in the words of those who host frames and have a protocol of their own; ours is apart from these.
 * pym.js and WordPress say in the address of the frame that they are there, the others have to be guessed at.
 */
export function heightInForeignProtocols(
  height: number,
  { href, searchParams, hash }: URL,
): readonly unknown[] {
  const child = searchParams.get("childId");
  const secret = /secret=(\w+)/.exec(hash)?.[1];
  return [
    { sentinel: "amp", type: "embed-size", height },
    // Medium and Embedly.
    JSON.stringify({ src: href, context: "iframe.resize", height }),
    ...(child === null ? [] : [`pymxPYMx${child}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{ message: "height", value: height, secret }]),
  ];
}
