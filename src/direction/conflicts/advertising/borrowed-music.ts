import type { SettledBrief } from "../../constraints/constraint-rule.ts";
import { sentencesOf } from "../../words/sentences.ts";
import { possibleIn, wishedText } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

const NAME =
  "(?:the )?\\p{Lu}[\\p{L}\\d'’&./-]*(?: (?:(?:& |and |the |of )?\\p{Lu}|\\d)[\\p{L}\\d'’&.-]*){0,4}";
const TITLE = "[\"“„«'‘][^\"”“»'’\\n]{2,60}[\"”“»'’]";
const PIECE =
  "(?:song|songs|track|tune|hit|single|anthem|chorus|soundtrack|score|theme|melody|music|ballad|cover|remix|riff|beat|instrumental)";
/** Acts and pieces that briefs borrow most and that nothing else is called. */
const KNOWN =
  "The Beatles|Beatles|Rolling Stones|ABBA|Pink Floyd|Led Zeppelin|Coldplay|AC/DC|Metallica|U2|Radiohead|Daft Punk|David Bowie|Bob Dylan|Bob Marley|Frank Sinatra|Johnny Cash|Elton John|Fleetwood Mac|The Weeknd|Kendrick Lamar|Jay-Z|Hans Zimmer|John Williams|Ennio Morricone|Bohemian Rhapsody|Stairway to Heaven|Eye of the Tiger|Imperial March|We Will Rock You|Hotel California|Billie Jean|Smells Like Teen Spirit|Thunderstruck|Dancing Queen";
const BORROWED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Mm]usic|[Ss]ong|[Tt]rack|[Ss]oundtrack|[Ss]core)\\s*(?::|is|should be|=)\\s*(?:the )?(?:${KNOWN})\\b`,
    "gu",
  ),
  new RegExp(
    `\\b(?:${KNOWN})(?:['’]s)?(?: ${PIECE}| ${TITLE}|\\b[^.;\\n]{0,30}\\b(?:${PIECE}|plays?|playing|sings?|in the background|on the soundtrack))`,
    "gu",
  ),
  new RegExp(`\\b${PIECE}(?: (?:of|is|should be|:|=|called|titled))*:? ${TITLE}(?: by ${NAME})?`, "gu"),
  new RegExp(`\\b(?:Song|Track|Soundtrack|Anthem|Tune)(?: is)?:? ${TITLE}(?: by ${NAME})?`, "gu"),
  // 'A course called "Excel from Zero" by Lernwerk' plays nothing.
  new RegExp(
    `(?<=\\b(?:[Tt]o|[Pp]lay(?:s|ing)?|[Uu]nder|[Oo]ver|[Uu]se|[Ww]ith|${PIECE}|[Mm]usic|[Ss]ong|[Tt]rack)[ :,][^.;\\n]{0,12})${TITLE} by ${NAME}`,
    "gu",
  ),
  new RegExp(`\\b${PIECE}s? (?:by|from|of) (?:${NAME})`, "gu"),
  new RegExp(
    `\\b(?:[Uu]se|[Pp]lay|[Pp]ut|[Ww]ith|[Ss]et to|[Cc]ut to|[Uu]nder|[Oo]ver)\\b[^.;\\n]{0,16}\\b(?:${KNOWN})\\b`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Uu]se|[Pp]lay|[Ss]et (?:it )?to|[Cc]ut (?:it )?to) (${NAME})['’]s? (?:${TITLE}|${PIECE})`,
    "gu",
  ),
];
const CARE =
  /\b(?:licen[sc]ed|licen[cs]e (?:is )?(?:cleared|bought|in place)|cleared|we (?:own|have|hold) the (?:rights|licen[cs]e)|royalty[- ]free|public domain|rights are (?:cleared|ours)|original (?:song|track|music|score)|our own|composed for|written for us|in the style of|inspired by|sounds? like|similar to|reminiscent of|à la|think|vibes? of|type|[a-z]+-(?:style|esque|like))\b/i;
/** Music whose composer is dead for over seventy years belongs to nobody; a recording of one's own is free. */
const FREE =
  /\b(?:Bach|Mozart|Beethoven|Vivaldi|Chopin|Brahms|Schubert|Tchaikovsky|Handel|Haydn|Debussy|Satie|Verdi|Puccini|Wagner|Liszt|Grieg|Strauss|Dvo[rř][aá]k|Erik Satie|Schumann|Mahler|Rossini|Bizet|Saint-Sa[eë]ns)\b/;

/** Songs and scores of others as the film's music: they need two licences, of the work and of the recording (17 U.S.C. 106 and 114; InfoSoc directive art. 2 and 3). */
export const borrowedMusic = needing(
  () => ({ words: BORROWED }),
  advertisingRule((brief) => {
    const words = borrowed(brief);
    if (words.length === 0) return null;
    return {
      words,
      explanation: `${listed(words)} is music of others: the song and its recording both need a licence.`,
      resolution:
        "The film is planned with music of the same kind made for it; the named piece can take its place once it is licensed.",
      avoid: null,
    };
  }),
);

function borrowed(brief: SettledBrief): string[] {
  const patterns = possibleIn(brief.reading, BORROWED);
  const { product, filmKind } = brief.reading;
  if (filmKind?.value === "music_video" || patterns.length === 0) return [];
  const own = `${product?.value.name ?? ""} ${product?.value.brand ?? ""}`.toLowerCase().trim();
  const isOwn = (words: string) =>
    own.split(" ").some((part) => part.length > 2 && words.toLowerCase().includes(part)) &&
    brief.reading.text.replace(words, "").toLowerCase().includes(own);
  const kept: string[] = [];
  for (const sentence of sentencesOf(wishedText(brief))) {
    const found = patterns.flatMap((pattern) =>
      [...sentence.matchAll(pattern)].map(([words]) => words.trim()),
    );
    if (found.length === 0 || CARE.test(sentence) || FREE.test(sentence) || DENIED.test(sentence)) continue;
    kept.push(...found.filter((words) => !isOwn(words)));
  }
  return kept.filter(
    (words, index) =>
      !kept.some(
        (other, place) => place !== index && other.includes(words) && (other !== words || place < index),
      ),
  );
}

const DENIED =
  /\b(?:no|not|never|without|don['’]?t|avoid|instead of)\b[^.,;]{0,30}\b(?:song|music|track|hit)/i;
