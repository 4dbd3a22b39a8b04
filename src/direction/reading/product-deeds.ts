import { singularOf } from "../words/kind-of-noun.ts";

/** What the work is called that somebody does to things: "we insure narrowboats" sells narrowboat insurance. */
const WORK_OF_VERB: Readonly<Record<string, string>> = {
  insure: "insurance",
  repair: "repair",
  fix: "repair",
  restore: "restoration",
  rent: "rental",
  clean: "cleaning",
  train: "training",
  coach: "coaching",
  groom: "grooming",
  walk: "walking",
  install: "installation",
  deliver: "delivery",
  recycle: "recycling",
  photograph: "photography",
  translate: "translation",
  tune: "tuning",
  sharpen: "sharpening",
  inspect: "inspection",
  move: "removals",
  host: "hosting",
  print: "printing",
  frame: "framing",
  upholster: "upholstery",
  digitise: "digitisation",
  digitize: "digitization",
  rescue: "rescue",
  collect: "collection",
};
/** A thing, with at most one word of its own before it. */
const PLAIN_THING = /^[a-z-]+(?: [a-z-]+)?$/;

/** The noun of a deed: "repair old radios" is "old radio repair"; null where the deed is no such work or no plain thing is its object. */
export function workOfDeed(words: string): string | null {
  const [verb = "", ...rest] = words.split(" ");
  const work = WORK_OF_VERB[verb.toLowerCase()];
  const thing = rest.join(" ").replace(/^(?:your|old|used|the|people's) /, "");
  if (work === undefined || !PLAIN_THING.test(thing) || !/[a-z]s$/.test(thing)) return null;
  const head = thing.slice(thing.lastIndexOf(" ") + 1);
  return `${thing.slice(0, thing.length - head.length)}${singularOf(head)} ${work}`;
}
