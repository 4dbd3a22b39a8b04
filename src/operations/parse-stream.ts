import type { ParseRequest, ParseStreamEvent } from "../../contracts/parse.ts";
import type { Call } from "./call.ts";
import type { ParseOperation } from "./parse.ts";

/**
 * The main job, told as it goes: stages, the direction, each scene, the result. A cached answer tells the direction,
 * its scenes and the result at once. Errors are thrown as AppErrors.
 */
export async function* parseStream(
  parse: ParseOperation,
  request: ParseRequest,
  call: Call,
): AsyncGenerator<ParseStreamEvent> {
  const events: ParseStreamEvent[] = [];
  let wake = () => {};
  const tell = (event: ParseStreamEvent) => {
    events.push(event);
    wake();
  };
  let ended = false;
  const told = new Set<string>();
  const work = parse
    .parse(request, call, {
      onStage: (stage, elapsed) => tell({ type: "stage", stage, elapsed_ms: elapsed }),
      onDirection: (direction) => {
        told.add("direction");
        tell({ type: "direction", creative_direction: direction });
      },
      onScene: (scene) => {
        told.add(scene.id);
        tell({ type: "scene", scene });
      },
    })
    .finally(() => {
      ended = true;
      wake();
    });
  // The error reaches the caller at `await work`; until then it must not count as unhandled.
  work.catch(() => {});

  while (!ended || events.length > 0) {
    const event = events.shift();
    if (event) yield event;
    else if (!ended) await new Promise<void>((resolve) => (wake = resolve));
  }
  const result = await work;
  if (!told.has("direction")) yield { type: "direction", creative_direction: result.creative_direction };
  for (const scene of result.scenes) if (!told.has(scene.id)) yield { type: "scene", scene };
  yield { type: "result", result };
}
