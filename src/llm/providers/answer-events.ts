import { ModelFault } from "../fault.ts";
import type { ProviderEvent } from "../provider.ts";
import { isJson } from "./bounded-fetch.ts";
import { readEvents } from "./event-stream.ts";

/** What both wires say in the place of an answer, or in the middle of one. */
export interface ErrorPiece {
  readonly error?: unknown;
}

/** OpenAI's word for the end of a stream. */
const DONE = "[DONE]";

/**
 * The events of an answer, read from a stream or, where the server ignored that one was asked for, from one piece. Throws
 * a ModelFault for what is neither, a SyntaxError for broken JSON, and whatever error the provider tells of.
 */
export async function* readAnswerEvents<Piece extends ErrorPiece>(
  response: Response,
  eventsOf: (piece: Piece | null) => Iterable<ProviderEvent>,
): AsyncGenerator<ProviderEvent> {
  if ((response.headers.get("content-type") ?? "").includes("html")) throw new ModelFault("not_an_answer");
  if (isJson(response)) {
    yield* eventsOf(soundPiece(await response.text()));
    return;
  }
  let isOver = false;
  // Read to the end of the body, so that the connection can be used again.
  for await (const batch of readEvents(response)) {
    for (const data of batch) {
      isOver ||= data === DONE;
      if (!isOver) yield* eventsOf(soundPiece(data));
    }
  }

  function soundPiece(text: string): Piece | null {
    const piece: Piece | null = JSON.parse(text);
    if (piece?.error) throw piece.error;
    return piece;
  }
}
