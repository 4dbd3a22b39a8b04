import { ErrorEnvelope } from "../../contracts/errors.ts";
import type { ParseStreamEvent } from "../../contracts/parse.ts";

/** Sends a brief with its files and hands on each event as it comes. Rejects with the service's own words. */
export async function streamFilm(form: FormData, onEvent: (event: ParseStreamEvent) => void): Promise<void> {
  const response = await fetch("/v1/parse/stream", { method: "POST", body: form });
  if (!response.ok || !response.body) throw new Error(messageIn(await response.text()));
  let rest = "";
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) take(block, onEvent);
  }
}

function take(block: string, onEvent: (event: ParseStreamEvent) => void): void {
  const lines = block.split("\n");
  const name = lines.find((line) => line.startsWith("event: "))?.slice("event: ".length);
  const data = lines.find((line) => line.startsWith("data: "))?.slice("data: ".length);
  if (!data) return;
  if (name === "error") throw new Error(messageIn(data));
  const event: ParseStreamEvent = JSON.parse(data);
  onEvent(event);
}

/** What an error answer says, with every field that was wrong. */
function messageIn(body: string): string {
  const envelope = ErrorEnvelope.safeParse(parsed(body)).data;
  if (!envelope) return "The service gave no answer that could be read.";
  const issues: unknown = envelope.error.details?.["issues"];
  const named = Array.isArray(issues) ? issues.map((issue) => `${issue.path}: ${issue.message}`) : [];
  return [envelope.error.message, ...named].join(" · ");
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
