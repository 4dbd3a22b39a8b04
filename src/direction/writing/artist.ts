import type { AgreedBrief } from "../agreed-brief.ts";
import { happeningIn } from "./happening.ts";
import { isSomebody } from "./who-acts.ts";

/** "Paper Lanterns" by Ines Okafor: who made a song stands behind "by", "for" or "from". */
const MADE_BY =
  /["”’»']?\s(?:by|von|par|de|di|por|from|for)\s((?:the )?\p{Lu}[\p{L}'-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'-]+|\s\p{Lu}[\p{L}'-]+){0,3})/u;
/** "For rapper Dex Marlow", "indie band The Salt Rooms" */
const BY_ROLE =
  /\b(?:band|group|trio|quartet|duo|choir|orchestra|rapper|singer|pianist|cellist|violinist|guitarist|dj|producer|songwriter|artist|musician)s?,?\s((?:The |the )?\p{Lu}[\p{L}'-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'-]+|\s\p{Lu}[\p{L}'-]+){0,3})/u;
const IS_A_BAND = /^the\s|\s(?:and|&)\s|^\S*[^s]s$/i;
/** Where films are shown, and months: nobody who sings. */
const NO_ARTIST = /^(?:YouTube|TikTok|Instagram|Spotify|Reels|Vevo|Facebook|English|German|French|Spanish)\b/;

/** Who sings in a music video, as a crew would say it: "the singer Ines Okafor", "the band Low Harbour"; null where the brief names nobody. */
export function artistOf(agreed: AgreedBrief): string | null {
  const { reading } = agreed;
  if (agreed.filmKind.value !== "music_video") return null;
  const name = BY_ROLE.exec(reading.text)?.[1] ?? MADE_BY.exec(reading.text)?.[1];
  if (name === undefined || NO_ARTIST.test(name)) return null;
  const bare = name.replace(/['’]s$/, "");
  const kind = /\b(?:band|group|trio|quartet|duo|choir|orchestra)\b/i.exec(reading.text)?.[0]?.toLowerCase();
  const role = /\b(?:rapper|pianist|cellist|violinist|guitarist|dj|producer|songwriter)\b/i.exec(
    reading.text,
  )?.[0];
  return `the ${kind ?? (IS_A_BAND.test(name) ? "band" : (role?.toLowerCase() ?? "singer"))} ${bare.replace(/^the\s/i, "")}`;
}

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
