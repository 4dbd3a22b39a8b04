import { fold, tokens } from "./tokens.ts";

/** Scripts that belong to one language among those briefs come in; Latin script is told by its small words. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Greek}/u, "el"],
  [/[іїєґІЇЄҐ]/u, "uk"],
  [/\p{Script=Cyrillic}/u, "ru"],
];

/** Frequent small words by language (closed-class words; each set leaves out what the others share). */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf(
    "the and of to is it you your with for that this are be our we now made what when how from more every just all no never time ready only where has have they his her their at by if can but about into than since",
  ),
  de: setOf(
    "der die das und ist nicht mit fur ein eine einen dein deine euch wir sie ihr auf von zu im jetzt mehr ohne schon nur wenn wie was ich du bereit nach aus bei dem uns dich mich dir immer heute auch schmeckt beginnt wird sind kein keine unser unsere zum zur vom seit beim jede jeden jeder",
  ),
  fr: setOf(
    "le la les et est une des du pour avec votre vos nous vous dans sur qui que plus ce cette maintenant sans tout votre pret au aux ne pas chez leur ses nos mes toujours ici vers depuis chaque",
  ),
  es: setOf(
    "el los las y es una con para tu tus su nuestro nuestra nuestros nuestras mejor mejores ven en que por mas ahora sin como todo listo cada del al muy esta sabe siempre hoy donde hay desde",
  ),
  it: setOf(
    "il lo gli e una con per tuo tua il nostro nella che piu adesso ora senza come tutto di della ogni pronto sono sei dal dei delle degli nel sul oggi mai dalla dallo",
  ),
  pt: setOf(
    "o os as e uma com para seu sua nosso em que mais agora sem como tudo do da dos das cada nao voce pronto pelo pela meu minha hoje tem",
  ),
  nl: setOf(
    "het een en is niet met voor jouw je ons wij op van nu meer zonder alleen als wat ik klaar elke deze dat dit maar ook altijd vandaag nooit bij uit",
  ),
  pl: setOf("i w na nie z do jest sie to twoj twoja nasz teraz wiecej bez tylko jak co kazdy dla"),
  sv: setOf("och att det som en ett ar inte med for din ditt vi nu mer utan bara varje pa"),
  tr: setOf("ve bir bu icin ile senin simdi daha her hazir ne cok"),
};

const ENOUGH_LEAD = 1;
/** No other language opens its questions and calls. */
const SPANISH_MARKS = /[¡¿]/;

/** The language of a text: "en", "de", "ja" …; null where it is too short to tell. */
export function languageOf(text: string): string | null {
  for (const [script, language] of SCRIPTS) if (script.test(text)) return language;
  const words = tokens(text).map((token) => fold(token.word));
  const scores = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({
      language,
      score:
        words.filter((word) => small.has(word)).length +
        (language === "es" && SPANISH_MARKS.test(text) ? ENOUGH_LEAD + 1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first && second && first.score >= second.score + ENOUGH_LEAD && first.score > 1
    ? first.language
    : null;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
