import type { Page } from "./page.ts";
import type { ScriptLine } from "./script-lines.ts";
import { REQUIREMENT } from "./script-requirement.ts";
import type { ShotBlock } from "./shot-block.ts";

const FEWEST_SHOTS = 4;
const MOST_WORDS = 45;
const SENTENCE = /[^.!?]+(?:[.!?](?!\s|$|["”»])[^.!?]*)*(?:[.!?]+["”»]?|$)/gu;
const SEES =
  "(?:we|you|i) (?:can |could |would )?(?:see|watch|find|meet|cut to|move to|go to|end on|end with|finish on)|(?:we['’]?re|we are) (?:in|at|on)|there(?:['’]s| is)|comes?|show|a shot of|sieht man|sehen wir|kommt|on voit|nous voyons|vemos|se ve|vediamo|si vede";
const OPENING =
  "first(?:ly)?|(?:it|the (?:film|video|ad|spot|clip)|we) (?:opens?|starts?|begins?) (?:on|with|in|at)|(?:open|start|begin)(?:ing|s)? (?:on|with)|in the (?:first|opening) (?:shot|scene)|in the beginning|at the (?:start|beginning)|zuerst|zunächst|am anfang|erst|d['’]abord|au d[eé]but|primero|al principio|prima|all['’]inizio";
const FOLLOWING =
  "then|next|after (?:that|this)|afterwards|and then|now|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|meanwhile|cut to|(?:we )?(?:cut|move|go) to|dann|danach|anschließend|als nächstes|ensuite|puis|apr[eè]s|luego|despu[eé]s|a continuaci[oó]n|poi|dopo";
const CLOSING =
  "finally|last(?:ly)?|at the (?:very )?end|in the (?:end|last (?:shot|scene))|(?:it|the (?:film|video|ad|spot|clip)|we) (?:ends?|closes?|finish(?:es)?) (?:on|with)|(?:end|close|finish)(?:ing|s)? (?:on|with)|zum schluss|am ende|schließlich|zuletzt|enfin|[àa] la fin|pour finir|finalmente|al final|por [uú]ltimo|infine|alla fine";
const OPENS = new RegExp(`^(?:${OPENING})(?!\\p{L})`, "iu");
const LEADS = new RegExp(
  `^(?:so,? )?(?:${OPENING}|${FOLLOWING}|${CLOSING})(?!\\p{L}),?(?:\\s+(?:(?:${SEES})(?!\\p{L})\\s*))?:?\\s*`,
  "iu",
);
/** Words without which no film is told in its order. */
const BEGINS = new RegExp(`(?:${OPENING})(?!\\p{L})`, "iu");
const GOES_ON = new RegExp(`(?:${FOLLOWING})(?!\\p{L})`, "iu");
/** "Here's how I picture it: it opens on …". */
const PREFACE = new RegExp(`^[^:]{1,60}:\\s+(?=(?:${OPENING})(?!\\p{L}))`, "iu");
/** What is told to those who make the film shows nothing. */
const FOR_THE_MAKERS =
  /\b(?:make sure|versions?|send (?:us|me|it)|deliver|deadline|budget|render|export|upload|approval|feedback|you (?:should|must|can|need)|please)\b/iu;

interface Told {
  readonly from: number;
  to: number;
  readonly words: string[];
}

/** A film told in its order, a shot to each step: "First we see … Then … After that … Finally …". */
export function readToldInOrder(lines: readonly ScriptLine[], { sieve }: Page): ShotBlock[] {
  if (!sieve.lets(GOES_ON) || !sieve.lets(BEGINS)) return [];
  for (const line of lines) {
    const shots = shotsIn(line);
    if (shots.length >= FEWEST_SHOTS) return shots.map((shot) => blockOf(line, shot));
  }
  return [];
}

function shotsIn({ text }: ScriptLine): Told[] {
  const shots: Told[] = [];
  for (const { said, from } of sentencesFrom(text)) {
    const lead = LEADS.exec(said)?.[0];
    const words = said.slice(lead?.length ?? 0);
    const last = shots.at(-1);
    if (FOR_THE_MAKERS.test(said) || (lead !== undefined && REQUIREMENT.test(words))) return [];
    if (lead !== undefined || last === undefined)
      shots.push({ from, to: from + said.length, words: [words] });
    else if (isOfFilm(said)) break;
    else {
      last.to = from + said.length;
      last.words.push(said);
    }
  }
  const isLong = shots.some(({ words }) => words.join(" ").split(/\s+/u).length > MOST_WORDS);
  return isLong ? [] : shots;
}

/** The sentences from the one that opens the film on, without a word to the reader before it. */
function sentencesFrom(text: string): { readonly said: string; readonly from: number }[] {
  const sentences = [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const said = sentence.trim();
    return said === "" ? [] : [{ said, from: index + sentence.indexOf(said) }];
  });
  const bare = sentences.map(({ said, from }) => {
    const preface = PREFACE.exec(said)?.[0].length ?? 0;
    return { said: said.slice(preface), from: from + preface };
  });
  const opening = bare.findIndex(({ said }) => OPENS.test(said));
  return opening < 0 ? [] : [...bare.slice(opening, opening + 1), ...sentences.slice(opening + 1)];
}

/** "Music: soft piano.", "15 seconds, vertical.": of the film as a whole, and after its pictures. */
function isOfFilm(sentence: string): boolean {
  return (
    REQUIREMENT.test(sentence) ||
    /^[-–—(\s]*(?:[\p{L} -]{3,24}:|cta\b|colou?rs?\b|tone\b|style\b|mood\b|\d+ ?(?:s|sec|seconds)\b)|\b(?:voice-?over|music|soundtrack|slogan|format|tiktok|instagram|youtube|9:16|16:9)\b/iu.test(
      sentence,
    )
  );
}

function blockOf({ start }: ScriptLine, { from, to, words }: Told): ShotBlock {
  return {
    start: start + from,
    end: start + to,
    label: null,
    seconds: null,
    body: words.join(" ").replace(/[.\s]+$/u, ""),
    cells: new Map<string, string>(),
  };
}
