import type { BriefReading } from "./reading.ts";

const ME = /^(?:me|myself) (?=\p{Ll})/u;

/** "Show lavender fields, me pouring soap": whoever asks for the film is its owner, wherever in a list it is told. */
export function ownerForMe({ events }: BriefReading): Partial<Pick<BriefReading, "events">> {
  if (!events.some(({ value }) => ME.test(value.action))) return {};
  return {
    events: events.map((one) => ({
      ...one,
      value: { ...one.value, action: one.value.action.replace(ME, "the owner ") },
    })),
  };
}
