import type { BriefReading } from "./reading.ts";

type Told = Pick<BriefReading, "events" | "story" | "mustInclude">;
type Place = "opening" | "ending" | "anywhere";

const COUNT = "(?:(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|ten|few|couple of)[ -]?)?";
/** "within the first 2 seconds", "in the last scene", "by second 3", "for the final shot": when in the film a picture is seen. */
const TIMES: readonly (readonly [RegExp, Place])[] = [
  [
    new RegExp(
      `,?\\s(?:with)?(?:in|during|over|for|on) the (?:very )?(?:first|opening) ${COUNT}(?:s|secs?|seconds?|frames?|scenes?|shots?)(?=[\\s,.]|$)`,
      "i",
    ),
    "opening",
  ],
  [
    new RegExp(
      `,?\\s(?:with)?(?:in|during|over|for|on) the (?:very )?(?:last|final|closing) ${COUNT}(?:s|secs?|seconds?|frames?|scenes?|shots?)(?=[\\s,.]|$)`,
      "i",
    ),
    "ending",
  ],
  [
    /,?\s(?:by|before|from) (?:(?:the )?second \d+|(?:the )?(?:first|second|third) second|\d+ ?(?:s|secs?|seconds?))(?: mark)?(?=[\s,.]|$)/i,
    "anywhere",
  ],
  [/,?\s(?:with)?in (?:the )?\d+ ?(?:s|secs?|seconds?)(?=[\s,.]|$)/i, "anywhere"],
];

/** What is told without the words that only say when in the film it is seen; those words say where it stands. */
export function apartFromTimes({ events, story, mustInclude }: Told): Told {
  return {
    events: events.map(eventAtItsTime),
    story: story.map(eventAtItsTime),
    mustInclude: mustInclude.map((one) => {
      const { words, place } = apart(one.value.subject);
      if (words === one.value.subject) return one;
      const where = one.value.where ?? place;
      return { ...one, value: { ...one.value, subject: words, ...(where !== "anywhere" && { where }) } };
    }),
  };
}

function eventAtItsTime(one: Told["events"][number]): Told["events"][number] {
  const { words, place } = apart(one.value.action);
  if (words === one.value.action) return one;
  return {
    ...one,
    value: { ...one.value, action: words, where: one.value.where === "anywhere" ? place : one.value.where },
  };
}

const NONE = { place: "anywhere" as Place };

function apart(told: string): { words: string; place: Place } {
  for (const [pattern, place] of TIMES) {
    const words = told.replace(pattern, "").trim();
    if (words !== told && words.length >= LEAST_LEFT) return { words, place };
  }
  return { words: told, ...NONE };
}

const LEAST_LEFT = 3;
