import { useExplorer } from "../../explorer/context.tsx";
import { useEffect, useState } from "preact/hooks";
import { dateInWords } from "../../derive/words/dates.ts";
import { daySpan } from "../../schema/dates.ts";

/** What `latest.json` says: which frozen page of the case is the newest, and of which day its data are. */
interface Latest {
  readonly snapshot: string;
  readonly updated: string | null;
}

/** On a page whose data never change: a link to newer ones, once the site names them. Silent where nobody answers. */
export function NewerData() {
  const { snapshot, slug, home } = useExplorer();
  const [latest, setLatest] = useState<Latest | null>(null);
  const isFrozen = snapshot !== "" && slug === home;
  useEffect(() => {
    if (isFrozen) void fetchLatest().then(setLatest);
  }, [isFrozen]);
  if (latest === null || latest.snapshot === snapshot) return null;
  return (
    <a href="../">
      {latest.updated === null ? "Newer data" : `Newer data, of ${dateInWords(latest.updated)}`}
    </a>
  );
}

async function fetchLatest(): Promise<Latest | null> {
  try {
    const response = await fetch("../latest.json", { credentials: "omit" });
    return response.ok ? latestIn(await response.json()) : null;
  } catch {
    return null;
  }
}

function latestIn(json: unknown): Latest | null {
  if (typeof json !== "object" || json === null || !("snapshot" in json)) return null;
  const day = "updated" in json && typeof json.updated === "string" ? json.updated : "";
  const updated = daySpan(day) === null ? null : day;
  return typeof json.snapshot === "string" ? { snapshot: json.snapshot, updated } : null;
}
