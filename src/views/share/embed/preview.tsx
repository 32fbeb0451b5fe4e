import { useEffect, useRef, useState } from "preact/hooks";
import { messageIn, posted } from "../../../embed/protocol/protocol.ts";
import { FRAME_ATTRIBUTES } from "../../../embed/frame/attributes.ts";

interface PreviewProps {
  readonly address: string;
  readonly title: string;
  readonly isSandboxed: boolean;
  /** Of the column, in CSS pixels. */
  readonly width: number;
  /** Whatever the frame says; `null` for the height that it tells. */
  readonly fixedHeight: number | null;
  /** A frame that is only measured keeps its place under the one that is shown. */
  readonly isShown: boolean;
  readonly onHeight: (height: number) => void;
  /** The frame may not load its script from this server. */
  readonly onBlocked: () => void;
}

/** The frame itself, as it will stand in an article. It loads anew with another key, which leaves no step to go back. */
export function EmbedPreview(props: PreviewProps) {
  const { address, title, isSandboxed, width, fixedHeight, isShown } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(0);
  // A frame that is scrolled out of sight does not tell by itself how high it became.
  const isAsked = useRef(false);
  const latest = useRef(props);
  latest.current = props;
  const say = (type: string): void => frame.current?.contentWindow?.postMessage(posted(type, {}), "*");
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      // Who speaks is known by the window alone.
      const message = source && source === frame.current?.contentWindow ? messageIn(data) : null;
      const { height, reason, mode }: Partial<Record<string, unknown>> = Object(message?.data);
      if (message?.type === "height" && typeof height === "number") {
        setHeight(height);
        latest.current.onHeight(height);
      }
      if (mode === "interactive" && !isAsked.current) {
        isAsked.current = true;
        say("hello");
      }
      if (reason === "blocked") latest.current.onBlocked();
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  return (
    <iframe
      ref={frame}
      src={address}
      title={title}
      // Its author sees it at once, wherever the dialog is scrolled to.
      onLoad={() => ["hello", "start"].forEach(say)}
      {...FRAME_ATTRIBUTES}
      loading="eager"
      sandbox={isSandboxed ? FRAME_ATTRIBUTES.sandbox : undefined}
      inert={!isShown}
      style={{ width: `${width}px`, height: `${fixedHeight ?? height}px` }}
    />
  );
}
