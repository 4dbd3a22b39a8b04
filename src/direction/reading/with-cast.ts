import { castSaid } from "./craft-said.ts";
import type { AskedPresence, BriefReading, CastWish, Finding } from "./reading.ts";

type Read = Partial<Pick<BriefReading, "casts" | "mustAvoid">>;

const SURE = 0.9;
/** Those who are out where only the others may be seen. */
const OTHERS: Readonly<Record<string, string>> = {
  women: "men",
  girls: "men",
  men: "women",
  boys: "women",
  hands: "faces",
  kids: "adults",
  children: "adults",
};

/** Who plays in the film. "Only women" leaves out men; "hands only" shows hands and no faces. */
export function withCast(soFar: BriefReading): Read {
  if (soFar.script !== null) return {};
  const casts = castSaid(soFar.text).map(
    ({ value, start, end }): Finding<CastWish> => ({
      value,
      words: soFar.text.slice(start, end),
      start,
      end,
      confidence: SURE,
    }),
  );
  if (casts.length === 0) return {};
  const kinds = casts.filter(({ value }) => value.who !== null && value.how === "only");
  return {
    casts: casts.filter((one) => !kinds.includes(one) || one.value.who === "hands"),
    mustAvoid: [...soFar.mustAvoid, ...kinds.flatMap(othersOut)],
  };
}

function othersOut(one: Finding<CastWish>): Finding<AskedPresence>[] {
  const subject = OTHERS[one.value.who ?? ""];
  return subject === undefined ? [] : [{ ...one, value: { subject, hard: true } }];
}
