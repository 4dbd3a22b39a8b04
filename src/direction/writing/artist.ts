import type { AgreedBrief } from "../agreed-brief.ts";
import { artistNamed } from "../reading/artist-named.ts";
import { happeningIn } from "./happening.ts";
import { isSomebody } from "./who-acts.ts";

/** Who sings in a music video or plays in the film of a band, as a crew would say it: "the singer Ines Okafor", "the punk trio"; null where the brief names nobody. */
export function artistOf(agreed: AgreedBrief): string | null {
  if (agreed.filmKind.value === "music_video") return artistNamed(agreed.reading.text);
  const noun = actOf(agreed);
  return noun === null ? null : `the ${noun}`;
}

/** "Punk trio", of The Dead Socks: who plays, whatever the name's words mean; null where the film is for something else. */
export function actOf({ category, reading }: AgreedBrief): string | null {
  const noun = reading.product?.value.noun ?? null;
  return category.value === "music" && noun !== null && AN_ACT.test(noun) ? noun : null;
}

const AN_ACT = /\b(?:band|trio|duo|quartet|quintet|ensemble|orchestra|choir|group|outfit)$/i;

/** Who is seen performing: a band by the one who sings for it. */
export function performerOf(agreed: AgreedBrief): string | null {
  const artist = isOfItsPeople(agreed) ? null : artistOf(agreed);
  return (
    artist?.replace(/^the (?:band|group|trio|quartet|duo|choir|orchestra) (?=\p{Lu})/u, "the singer of ") ??
    null
  );
}

/** A video about "a young woman who skates alone" is hers, whoever sings the song. */
function isOfItsPeople({ reading }: AgreedBrief): boolean {
  // Who sings in a story of its own is somebody of the story: "an old jazz singer dresses alone".
  const first = happeningIn(reading.events[0]?.value.action ?? "");
  const isToldWhole =
    reading.events.length >= DEEDS_OF_A_WHOLE_STORY && IS_PERFORMED.test(first?.actor ?? "");
  const isOfSomebody =
    reading.characters.length > 0 || (first !== null && isSomebody(first.actor, first.verb));
  return isOfSomebody && (isToldWhole || !IS_PERFORMED.test(reading.text));
}

const DEEDS_OF_A_WHOLE_STORY = 3;
const IS_PERFORMED =
  /\b(?:sings?|singing|singer|perform\w*|plays?|playing|band|rapp\w+|lip-?sync\w*|mic|microphone|stage|concert|gig|duo|artist)\b/i;

const INSTRUMENTAL =
  /\b(?:instrumental|lyric-?free|no lyrics|without lyrics|no vocals|pianist|cellist|violinist|guitarist|orchestra|techno|ambient|dj)\b/i;

/** What is not seen where nobody sings. */
export function unsungIn({ reading, filmKind }: AgreedBrief): readonly string[] {
  return filmKind.value === "music_video" && INSTRUMENTAL.test(reading.text)
    ? ["singing", "microphone", "mouth", "verse"]
    : [];
}
