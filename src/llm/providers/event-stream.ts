import { ModelFault } from "../fault.ts";

/** Many times the longest answer we ask for, with the wrapping of every piece of it. */
const MAX_STREAM_BYTES = 16 * 1024 * 1024;
const BLOCK_END = "\n\n";
const FIELD = "data:";

/**
 * The data of each server-sent event of a response, in batches as they arrive (WHATWG HTML, 9.2). Comments count for
 * nothing, and neither does an event that has not ended. Throws a ModelFault `oversized`; whoever stops reading hangs up.
 */
export async function* readEvents(response: Response): AsyncGenerator<readonly string[]> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let unread = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.byteLength;
      if (size > MAX_STREAM_BYTES) throw new ModelFault("oversized");
      unread += decoder.decode(value, { stream: true });
      const { lines, rest } = wholeLines(unread);
      const end = lines.lastIndexOf(BLOCK_END);
      if (end === -1) continue;
      unread = lines.slice(end + BLOCK_END.length) + rest;
      const batch = lines.slice(0, end).split(BLOCK_END).flatMap(dataOf);
      if (batch.length > 0) yield batch;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Lines end by LF, CR or both; a CR at the end of what is there may be the first half of both. */
function wholeLines(text: string): { lines: string; rest: string } {
  if (!text.includes("\r")) return { lines: text, rest: "" };
  const rest = text.endsWith("\r") ? "\r" : "";
  return { lines: text.slice(0, text.length - rest.length).replace(/\r\n?/g, "\n"), rest };
}

/** None where the block is a comment or names an event without data. */
function dataOf(block: string): string[] {
  const data = block
    .split("\n")
    .filter((line) => line.startsWith(FIELD))
    .map((line) => line.slice(line[FIELD.length] === " " ? FIELD.length + 1 : FIELD.length));
  return data.length === 0 ? [] : [data.join("\n")];
}
