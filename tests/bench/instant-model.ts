import { streamOf } from "../doubles/model-server.ts";
import { answerLikeDraft } from "../fixtures/model-answers.ts";

/**
 * A process of its own that speaks OpenAI's wire and answers every call at once with the draft it came with; its address
 * is the first line it prints. Answers are worked out once for each body, so that its own time is next to nothing.
 */
if (import.meta.main) {
  const answer = answerLikeDraft();
  const known = new Map<string, string>();
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    maxRequestBodySize: 64 * 1024 * 1024,
    async fetch(request) {
      const body = await request.text();
      const text = known.get(body) ?? eventsFor(answer(body));
      known.set(body, text);
      return new Response(text, { headers: { "content-type": "text/event-stream" } });
    },
  });
  process.stdout.write(`http://127.0.0.1:${server.port}/v1\n`);
}

function eventsFor(text: string): string {
  const { start, middle, end } = streamOf("openai", text);
  return start + middle.join("") + end;
}
