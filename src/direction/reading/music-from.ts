import { finding, isForbidden, type Page } from "./page.ts";
import type { Finding, MusicFrom } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

const UNTIL = "(?:until|till|before|bis|jusqu.a|hasta(?: que)?|fino a(?: quando)?|ate(?: que)?|tot) ";
const QUIET =
  "(?:(?:no|without(?: any)?|keine|ohne|pas de|sans|sin|nessuna|senza|sem|geen|zonder) (?:music|musik|musique|musica|muziek)|(silent|silence|quiet|(?:no|without) sound|stille|silencio|silenzio|silence))";
/** "No music until he finds it", "keep it silent until the last three seconds, then a single piano note". */
const NONE_UNTIL = new RegExp(`\\b${QUIET}(?: at all| whatsoever)?,? ${UNTIL}([^.;!?\\n,]{2,60})`, "g");
/** "Music only at the end", "the music only starts when the door opens". */
const ONLY_FROM =
  /\bmusic (?:only(?: (?:starts|begins|comes in|kicks in|sets in|enters))?|(?:starts|begins|comes in|kicks in|sets in|enters) only) (?:at|in|for|when|with|after|from) ([^.;!?\n,]{2,60})/g;
const THE_END =
  /^(?:the )?(?:very )?(?:end|last (?:shot|frame|scene|moment|picture|image|beat)|final (?:shot|frame|scene|moment|picture|image|beat)|logo|end ?card|schluss|zum schluss|ende|zum ende|la fin|al final|el final|la fine|o fim|het einde)\b/;
/** Where the brief lets the music begin late; null where it does not speak of it. */
export function readMusicFrom(page: Page): Finding<MusicFrom> | null {
  const [match] = [...everyMatch(page, NONE_UNTIL), ...everyMatch(page, ONLY_FROM)];
  if (match === undefined) return null;
  const words = (match[2] ?? match[1] ?? "").trim();
  const isOnly = match[2] === undefined;
  if (isOnly && isForbidden(page, match.index)) return null;
  const end = match.index + match[0].trimEnd().length;
  const value = {
    picture: THE_END.test(words) ? null : page.text.slice(end - words.length, end),
    isSilent: !isOnly && match[1] !== undefined,
  };
  return finding(page, value, match.index, end, CONFIDENCE);
}

const CONFIDENCE = 0.9;
