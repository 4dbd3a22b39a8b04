/** "Paper Lanterns" by Ines Okafor: who made a song stands behind "by", "for" or "from". */
const MADE_BY =
  /["”’»']?\s(?:by|von|par|de|di|por|from|for)\s((?:the )?\p{Lu}[\p{L}'-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'-]+|\s\p{Lu}[\p{L}'-]+){0,3})/u;
/** "For rapper Dex Marlow", "indie band The Salt Rooms" */
const BY_ROLE =
  /\b(?:band|group|trio|quartet|duo|choir|orchestra|rapper|singer|pianist|cellist|violinist|guitarist|dj|producer|songwriter|artist|musician)s?,?\s((?:The |the )?\p{Lu}[\p{L}'-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'-]+|\s\p{Lu}[\p{L}'-]+){0,3})/u;
const IS_A_BAND = /^the\s|\s(?:and|&)\s|^\S*[^s]s$/i;
/** Where films are shown, and months: nobody who sings. */
const NO_ARTIST = /^(?:YouTube|TikTok|Instagram|Spotify|Reels|Vevo|Facebook|English|German|French|Spanish)\b/;

/** Who made a song, as a crew would say it: "the singer Ines Okafor", "the band Low Harbour"; null where the text names nobody. */
export function artistNamed(text: string): string | null {
  const name = BY_ROLE.exec(text)?.[1] ?? MADE_BY.exec(text)?.[1];
  if (name === undefined || NO_ARTIST.test(name)) return null;
  const bare = name.replace(/['’]s$/, "");
  const kind = /\b(?:band|group|trio|quartet|duo|choir|orchestra)\b/i.exec(text)?.[0]?.toLowerCase();
  const role = /\b(?:rapper|pianist|cellist|violinist|guitarist|dj|producer|songwriter)\b/i.exec(text)?.[0];
  return `the ${kind ?? (IS_A_BAND.test(name) ? "band" : (role?.toLowerCase() ?? "singer"))} ${bare.replace(/^the\s/i, "")}`;
}
