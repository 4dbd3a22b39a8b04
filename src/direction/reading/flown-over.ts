import { kindOfNoun } from "../words/kind-of-noun.ts";
import type { Page } from "./page.ts";
import type { AskedEvent, AskedPresence, BriefReading, Finding } from "./reading.ts";
import { toldEvent } from "./told-event.ts";

/** A camera that flies, and what it flies over. */
const FLIES_OVER =
  /^(?:(?:an?|the|opening|first|slow|final|last) )*(?:drone|aerial)s?(?: (?:shots?|views?|footage|flights?|fly-?over))? (?:over|above|across|of|along|through|around|towards?) (.+)$/i;
const FLIES =
  /^(?:(?:an?|the|opening|first|slow|final|last|some) )*(?:drone|aerial)s?(?: (?:shots?|views?|footage|flights?|fly-?over))?$/i;
const AT_THE_START =
  /\b(?:at|in|from) the (?:very )?(?:start|beginning|opening)\b|\bopening\b|\bfirst\b|\bstart\b/i;

type Seen = Pick<BriefReading, "events" | "listed" | "mustInclude">;

/** "Drone over the valley", "drone at the start": nobody films a drone that is not sold; what it flies over is seen, or the house that the film is for. */
export function flownOver(_page: Page, soFar: BriefReading): Partial<Seen> {
  const { product, events, listed, mustInclude } = soFar;
  if (!/\b(?:drone|aerial)/i.test(soFar.text) || /drone/i.test(product?.value.noun ?? "")) return {};
  const house = houseOf(soFar);
  const below = (words: string) => fromAbove(words, house);
  const ofThings = mustInclude.flatMap((one) => {
    const seen = below(one.value.subject);
    return typeof seen === "string" ? [flownTo(one, seen)] : [];
  });
  const told = events.flatMap((one) => changed(one, below(one.value.action), (action) => flown(one, action)));
  return {
    events: [...told, ...ofThings].toSorted((a, b) => a.start - b.start),
    listed: listed.flatMap((one) => changed(one, below(one.value), (value) => ({ ...one, value }))),
    mustInclude: mustInclude.filter((one) => below(one.value.subject) === undefined),
  };
}

/** What is seen instead of the flying camera; undefined for other words, null where nothing is known to lie below. */
function fromAbove(words: string, house: string | null): string | null | undefined {
  const over = FLIES_OVER.exec(words)?.[1];
  if (over !== undefined) return `${over} from above`;
  if (!FLIES.test(words)) return undefined;
  return house === null ? null : `${house} from above`;
}

function changed<T>(one: T, seen: string | null | undefined, asSeen: (seen: string) => T): readonly T[] {
  if (seen === undefined) return [one];
  return seen === null ? [] : [asSeen(seen)];
}

function flown(one: Finding<AskedEvent>, action: string): Finding<AskedEvent> {
  return { ...one, value: { ...one.value, action, shotType: "establishing" } };
}

function flownTo(one: Finding<AskedPresence>, action: string): Finding<AskedEvent> {
  const event = toldEvent(action, AT_THE_START.test(one.words) ? "opening" : (one.value.where ?? "anywhere"));
  return { ...one, value: { ...event, shotType: "establishing", cameraMovement: "crane" } };
}

/** "The farmhouse": what has a roof and land around it. */
function houseOf({ product }: BriefReading): string | null {
  const noun = product?.value.noun ?? null;
  return noun !== null && kindOfNoun(noun)?.group === "place" ? `the ${noun}` : null;
}
