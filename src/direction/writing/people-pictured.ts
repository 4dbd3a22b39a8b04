import type { AgreedBrief } from "../agreed-brief.ts";
import { FEELINGS_SEEN, type FeelingSeen } from "../knowledge/feelings-seen.ts";
import type { BriefReading } from "../reading/reading.ts";
import { uncapital } from "../words/capital.ts";
import { withIndefinite } from "../words/indefinite.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { positiveMentions } from "../words/mentions.ts";
import type { Span } from "../words/spans.ts";
import type { Claim } from "./claim.ts";

type Character = BriefReading["characters"][number];

/** How somebody is seen: "on a vintage scooter". */
const SEEN_WITH =
  /^\s(?:on|at|under|behind|beside|holding|carrying|riding|in (?:an?|the) (?!\p{L}*\s?\d))[^,.;:!?\n]{3,60}/iu;
const NO_PICTURE = /\b(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|market|audience|target)\b/i;

/** "A young woman on a vintage scooter": whoever is told with a thing or a place, and whom no picture shows yet. */
export function peoplePictured({ reading }: AgreedBrief, claims: readonly Claim[]): Claim[] {
  return reading.characters.flatMap(({ value, words, start, end, confidence }) => {
    const tail = SEEN_WITH.exec(reading.text.slice(end))?.[0] ?? "";
    const isTold =
      isInADeed({ start, end }, reading) ||
      claims.some(({ subject }) => positiveMentions(subject, value).length > 0);
    if (tail === "" || isTold || NO_PICTURE.test(tail)) return [];
    const subject = withTail(uncapital(value), tail).replace(/\s+/g, " ");
    return [
      {
        subject,
        isBare: false,
        where: "anywhere" as const,
        shotType: null,
        cameraMovement: null,
        origin: { source: "text" as const, confidence, evidence: `${words}${tail}` },
      },
    ];
  });
}

/** Whether a deed that the brief tells has these words in it. */
function isInADeed({ start, end }: Span, { events }: BriefReading): boolean {
  return events.some((event) => event.start <= start && end <= event.end);
}

/** The words and the tail behind them; of what they end with already the tail tells only the rest. */
function withTail(words: string, tail: string): string {
  const told = [...words.matchAll(/\s/g)]
    .map(({ index }) => words.slice(index))
    .find(
      (end) => tail.toLowerCase().startsWith(end.toLowerCase()) && !/^\p{L}/u.test(tail.slice(end.length)),
    );
  return `${words}${tail.slice(told?.length ?? 0)}`;
}

/** "A cow that is jealous", "an exhausted dad": how they feel, where it stands beside them. */
const FEELS =
  /^ (?:that|who)(?:['’]s| is| are| gets| feels| looks) (?:always |so |very |a bit |totally )?(\p{L}+(?:-\p{L}+)?)/u;

/** The claims, and for somebody who only feels something and does nothing the two pictures that make a film of it: how they look at first, and once they have met the goods. */
export function withFeelings(
  claims: readonly Claim[],
  { reading }: AgreedBrief,
  productPhrase: string,
): readonly Claim[] {
  const [felt] = reading.characters.flatMap((one) => feltBy(one, reading) ?? []);
  if (felt === undefined) return claims;
  const { who, seen, origin } = felt;
  const others = claims.filter(
    ({ subject, isBare }) => !(isBare && positiveMentions(subject, felt.noun).length > 0),
  );
  const inPictures = (words: string, name: string) =>
    words.replaceAll("{who}", name).replaceAll("{product}", productPhrase);
  const picture = { isBare: false, shotType: null, cameraMovement: null, origin };
  return [
    { ...picture, subject: inPictures(seen.first, who), where: "opening", feeling: "first" },
    ...others,
    {
      ...picture,
      subject: inPictures(seen.after, who.replace(/^an? /, "the ")),
      where: "anywhere",
      feeling: "after",
    },
  ];
}

interface Felt {
  readonly who: string;
  readonly noun: string;
  readonly seen: FeelingSeen;
  readonly origin: Claim["origin"];
}

function feltBy({ value, words, start, end, confidence }: Character, reading: BriefReading): Felt | null {
  if (isInADeed({ start, end }, reading)) return null;
  const tail = FEELS.exec(reading.text.slice(end));
  const noun = value.split(" ").at(-1) ?? value;
  const isAnimal = isNounOf(noun, "animal");
  const described = tail === null ? uncapital(value) : withFeeling(uncapital(value), tail[1] ?? "");
  const seen = FEELINGS_SEEN.find(
    (row) => row.feeling.test(described) && (!isAnimal || row.isOfAnimals === true),
  );
  if (seen === undefined || !/^an? /.test(described)) return null;
  const evidence = `${words}${tail?.[0] ?? ""}`;
  return { who: described, noun, seen, origin: { source: "text", confidence, evidence } };
}

/** "A cow", "jealous" -> "a jealous cow". */
function withFeeling(who: string, feeling: string): string {
  return withIndefinite(`${feeling} ${who.replace(/^an? /, "")}`);
}
