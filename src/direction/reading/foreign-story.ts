import { uncapital } from "../words/capital.ts";
import { finding, isForbidden, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { toldEvent } from "./told-event.ts";

/** How a language tells what happens one after the other. */
interface Telling {
  /** A clause begins with who acts. */
  readonly actor: RegExp;
  /** Where one deed ends and the next begins. */
  readonly joint: RegExp;
  /** A deed of whoever acted before needs its subject said again to stand alone. */
  readonly repeatsSubject: boolean;
  /** How many words of a clause name who acts: article and noun. */
  readonly subject: RegExp;
}

const ROMANCE_SUBJECT = /^[\p{L}'’]{1,5}\s?\p{L}+/u;
const TELLINGS: Readonly<Record<string, Telling>> = {
  de: {
    actor:
      /^(?:[Ee]ine?|[Dd]er|[Dd]ie|[Dd]as|[Zz]wei|[Dd]rei|[Vv]ier|[Ii]hre?|[Ss]eine?|[Mm]eine?|[Ee]r|[Ss]ie|[A-ZÄÖÜ]\p{Ll}+ (?=\p{Ll}+t\b))/u,
    joint:
      /,\s(?:und\s)?(?:dann|danach|schließlich|plötzlich)?\s?(?=(?!(?:bis|weil|dass|damit|wenn|als|die|der|das|den|dem|und|wo|ohne|um|mit|nicht)\b)\p{Ll}{2,}t\s)|\sund\s(?:dann\s|schließlich\s)?(?=(?!(?:mit|nicht|erst|jetzt|sonst|fast|selbst|dort|rot|alt|kalt|laut)\b)\p{Ll}{2,}t\s)|;\s|,\s(?:und\s|dann\s)+(?=(?:eine?|der|die|das|er|sie)\s)|\sund\s(?=(?:[Aa]m Ende|die ganze|der ganze|das ganze|alle)\s)/u,
    repeatsSubject: true,
    subject: /^\p{L}+(?:\s\p{Ll}+){0,2}\s\p{Lu}[\p{L}-]+|^\p{Lu}\p{Ll}+/u,
  },
  fr: {
    actor: /^(?:une?|la|le|les|l['’]|deux|trois|quatre|sa|son|ses|mon|ma|il|elle|ils|elles)\s?/i,
    joint:
      /,\s(?:et\s|puis\s)+|\spuis\s|;\s|,\s(?=(?:la|le|les|lui|se|s['’]|y|en)\s?\p{Ll}+(?:e|t|d|s)\s(?:dans|sur|à|au|aux|avec|vers|pour|de|et)\b)|,\s(?=(?!(?:la|le|les|une|un|des|de|avec|sur|dans|comme|entre|contre|elle|quatre)\s)\p{Ll}{2,}(?:e|t|d)\s(?:la|le|les|l['’]|un|une|des|sa|son|ses)\b)|\set\s(?=\p{Ll}+(?:e|t|d|ent)\s(?:le|la|les|l['’]|un|une|des|à|au|dans|sur|son|sa|ses|avec|vers)\b)/iu,
    repeatsSubject: true,
    subject: ROMANCE_SUBJECT,
  },
  es: {
    actor: /^(?:una?|el|la|los|las|dos|tres|cuatro|su|sus|mi)\s/i,
    joint:
      /,\s(?:y\s|luego\s|después\s)+|;\s|,\s(?=(?:se|lo|la|los|las|le|les)\s\p{Ll}+)|\sy\s(?=(?:se\s|lo\s|la\s|le\s)?\p{Ll}+(?:a|e|an|en)\s(?:a|al|con|por|en|el|la|los|las|un|una|su|sus|de|del|hasta|para|guiad[oa]s?|junt[oa]s?)\b)/iu,
    repeatsSubject: false,
    subject: ROMANCE_SUBJECT,
  },
  it: {
    actor: /^(?:un[ao]?|il|lo|la|i|gli|le|l['’]|due|tre|quattro)\s?/i,
    joint:
      /,\s(?:e\s|poi\s)+|\spoi\s|;\s|,\s(?=(?:si|lo|la|li|le|gli)\s\p{Ll}+)|\se\s(?=(?:si\s|lo\s|la\s|li\s)?\p{Ll}+(?:a|e|ano|ono)\s(?:a|al|alla|con|per|in|nel|nella|il|la|lo|i|gli|un|una|suo|sua|di|del|fino|insieme)\b)/iu,
    repeatsSubject: false,
    subject: ROMANCE_SUBJECT,
  },
  pt: {
    actor: /^(?:uma?|o|a|os|as|dois|duas|três)\s/i,
    joint:
      /,\s(?:e\s|depois\s)+|\sdepois\s|;\s|\se\s(?=(?:se\s|o\s|a\s)?\p{Ll}+(?:a|e|am|em)\s(?:a|ao|à|com|por|em|no|na|o|os|as|um|uma|seu|sua|de|do|da|até|para|juntos)\b)/iu,
    repeatsSubject: false,
    subject: ROMANCE_SUBJECT,
  },
  nl: {
    actor: /^(?:een|de|het|twee|drie|zijn|haar|hij|zij|ze)\s/i,
    joint: /,\s(?:en\s|dan\s)+|;\s|\sen\s(?=\p{Ll}+t\s(?:de|het|een|zijn|haar|met|naar|in|op|door)\b)/u,
    repeatsSubject: true,
    subject: /^\p{L}+\s(?:\p{Ll}+e\s)?\p{L}+/u,
  },
};

const SPEAKS_OF_FILM =
  /\b(?:films?|video|spots?|clips?|musik|musique|musica|música|muziek|zielgruppe|zuschauer|marke|produkte?|produit|producto|produto|prodotto|kunden|clients|clientes|clienti|app|unser[e]?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze|wir|nous|wij|logo|text|texte|texto|testo|sollte?|soll|muss|doit|debe|deve|moet|sekunden|secondes|segundos|secondi|vertical|hochformat|kaufen|jetzt|acheter|comprar|gratis|rabatt|soldes)\b/iu;
const FEWEST_WORDS = 4;
const CONFIDENCE = 0.8;

/** The happenings of a sentence told in another language than English, each able to stand alone; null where the sentence tells none. */
export function foreignStory(page: Page, sentence: Sentence): Finding<AskedEvent>[] | null {
  const telling = TELLINGS[page.language];
  if (telling === undefined || isForbidden(page, sentence.start)) return null;
  const told = storyPart(page.text.slice(sentence.start, sentence.end));
  const words = told.text.split(/\s+/);
  if (words.length < FEWEST_WORDS || !telling.actor.test(told.text) || SPEAKS_OF_FILM.test(told.text))
    return null;
  const clauses = cut(told.text, telling.joint);
  if (clauses.length < 2) return null;
  const subject = telling.subject.exec(told.text)?.[0] ?? null;
  return clauses.map(({ text, at, joint = "" }) => {
    const isTurned = TURNS_ROUND.test(joint) && /^\p{Ll}+t\s(?:eine?|der|die|das)\b/u.test(text);
    const action = isTurned ? `dann ${text}` : standingAlone(text, at === 0, telling, subject);
    const start = sentence.start + told.at + at;
    const value = toldEvent(action);
    return finding(page, value, start, start + text.length, CONFIDENCE);
  });
}

interface Stretch {
  readonly text: string;
  readonly at: number;
  /** What joins it to the clause before. */
  readonly joint?: string;
}

/** "dann kommt ein Gewitter": the verb comes first, and who acts behind it. */
const TURNS_ROUND = /\b(?:dann|danach|schließlich|plötzlich)\s*$/;

/** What stands behind the colon of "Cortometraje de 45 segundos: …". */
function storyPart(sentence: string): Stretch {
  const lead = /^[^:]{0,80}:\s+/.exec(sentence)?.[0] ?? "";
  const text = sentence.slice(lead.length).replace(/[\s.!]+$/, "");
  const blank = text.length - text.trimStart().length;
  return { text: text.trim(), at: lead.length + blank };
}

function cut(text: string, joint: RegExp): Stretch[] {
  const clauses: Stretch[] = [];
  let at = 0;
  let before = "";
  for (const match of text.matchAll(new RegExp(joint.source, `${joint.flags}g`))) {
    clauses.push({ text: text.slice(at, match.index), at, joint: before });
    before = match[0];
    at = match.index + match[0].length;
  }
  clauses.push({ text: text.slice(at), at, joint: before });
  return clauses.filter((clause) => clause.text.trim() !== "");
}

function standingAlone(text: string, isFirst: boolean, telling: Telling, subject: string | null): string {
  const lowered = /^\p{Lu}\p{Ll}{0,4}\s/u.test(text) ? uncapital(text) : text;
  const isOwn = isFirst || !telling.repeatsSubject || subject === null || namesItsActor(text, telling);
  return isOwn ? lowered : `${uncapital(subject)} ${text}`;
}

/** "le train part" names who acts; "la recoud dans le manteau" does not. */
function namesItsActor(text: string, telling: Telling): boolean {
  const isObject = /^(?:la|le|les|l['’])\s?\p{Ll}+\s(?:dans|sur|à|au|aux|avec|vers|pour|de|et)\b/iu.test(
    text,
  );
  return telling.actor.test(text) && !isObject;
}
