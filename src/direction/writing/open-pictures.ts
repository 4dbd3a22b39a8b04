import type { AgreedBrief } from "../agreed-brief.ts";
import { unsungIn } from "./artist.ts";
import { peopleAsked } from "./asked-people.ts";
import { momentPicker } from "./choose-moment.ts";
import { demonstrationsFor, phrasesForBooks } from "./demonstrate.ts";
import { productWords } from "./product-words.ts";
import { tonesOf } from "./tone.ts";
import { explains, topicOf } from "./topic.ts";
import { isOnlyPictured, isUnnamed, type World } from "./world.ts";

/** Pictures of the books for a film of `count` scenes, for what its brief leaves open. */
export function pickerFor(
  agreed: AgreedBrief,
  world: World,
  isToldStory: boolean,
  count: number,
): ReturnType<typeof momentPicker> {
  const isSong = agreed.filmKind.value === "music_video";
  return momentPicker({
    // A song's title names no thing: "Night Bus" is no vehicle.
    category: isSong ? "music" : agreed.category.value,
    productPhrases: isSong ? [] : phrasesForBooks(agreed),
    ofTrade: world.trade?.moments ?? [],
    isOfUse: world.isOfUse,
    world,
    avoided: [
      ...agreed.mustAvoid.map(({ value }) => value.subject),
      ...unsungIn(agreed),
      ...otherPetsThanIn(agreed.reading.text),
    ],
    hasOwnPlace: world.trade === null && agreed.reading.settings.length > 0 && !world.isOfUse,
    // A music video cuts between the song being played and its story.
    onlyOpenPlaces: isToldStory && !isSong,
    namesItsPeople: agreed.reading.characters.length > 0,
    tellsWhomToShow: agreed.reading.characters.length > 0 || peopleAsked(agreed) !== null,
    sparesTrouble: tonesOf(agreed).some(({ key }) => WITHOUT_TROUBLE.has(key)),
    topic: explains(agreed) ? `${topicOf(agreed)} ${productWords(agreed)}` : null,
    isOnlyPictured: isOnlyPictured(agreed),
    isUnnamed: isUnnamed(agreed),
    demonstrations: demonstrationsFor(agreed, world.trade, count),
  });
}

/** Tones of longing, glow and rest. */
const WITHOUT_TROUBLE: ReadonlySet<string> = new Set([
  "romantic",
  "elegant",
  "calm",
  "mysterious",
  "nostalgic",
]);

/** A film about a dog has no cat on the sofa. */
function otherPetsThanIn(text: string): readonly string[] {
  const [hasDog, hasCat] = [/\b(?:dogs?|pupp(?:y|ies))\b/i.test(text), /\b(?:cats?|kittens?)\b/i.test(text)];
  if (hasDog === hasCat) return [];
  return hasDog ? ["cat"] : ["dog"];
}
