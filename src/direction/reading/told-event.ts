import type { AskedEvent } from "./reading.ts";

/** A deed as the brief tells it, with no word on how it is filmed. */
export function toldEvent(action: string, where: AskedEvent["where"] = "anywhere"): AskedEvent {
  return { action, where, shotType: null, cameraMovement: null };
}
