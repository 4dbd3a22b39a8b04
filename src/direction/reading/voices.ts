import { isForbidden, type Page } from "./page.ts";
import { firstMatch } from "./sieve.ts";
import { VOICE } from "./words/spoken.ts";

const VOICE_WORD =
  "(?:an? |the )?(?:very |slightly |fairly |rather |quite |not too )?(?:female|male|woman|man|girl|boy|child|kid|warm|calm|deep|soft|low|high|young|old|older|elderly|friendly|energetic|gentle|quiet|dry|wry|husky|raspy|clear|bright|neutral|natural|intimate|professional|soothing|authoritative|confident|conversational|british|american|irish|scottish|australian|english|german|french|spanish|italian|voice|tone|accent|yes|optional|whispered|serious|cheerful|smooth|rich|mature|weiblich|mannlich|ruhig|warm|tief|jung|feminine?|feminin|masculine?|grave|douce?|chaude?|calme|posee?|jeune|femenina|masculina|calida|suave|joven|feminina|quente|calma|femminile|maschile|calda|profonda|vrouwelijk|mannelijk|여성|남성|女性|男性|女声|男声|женский|мужской|тёплый|спокойный|kadin|erkek|zenski|meski)";
/** "female, warm": who speaks, and no line. */
export const VOICE_ONLY = new RegExp(
  `^\\s*${VOICE_WORD}(?:(?:\\s?[,/&]\\s?|\\s(?:and |but |und |et |y |e |en )?)${VOICE_WORD}){0,6}[\\s.!]*$`,
);

/** "a young man with a Glasgow accent", "uomo anziano, dialetto toscano", "man, 50s": who speaks, told at length. */
export const SAYS_WHOSE = new RegExp(
  `^\\s*${VOICE_WORD}(?:[^.!?\\n"“]{0,80}\\b(?:accent|dialect|akzent|dialekt|accento|dialetto|acento|dialecto|sotaque|[2-9]0s|year-?old|voice|stimme|voix|voz|voce)\\b|\\s(?:anziano|anziana|mayor|viejo|vieja|age|agee|alter|alte|oudere|velho|velha|starszy|starsza)\\b)|^[^.!?\\n"“]{0,60}\\b(?:wom[ae]n|m[ae]n|girl|boy|female|male|child|lady|guy|person|resident|customer|dad|mum|mom|mother|father|grand[a-z]+|teenager)\\b[^.!?\\n"“]{0,40}$|^\\s*(?:an? |the |our |eine? |une? |una? |uma )[^.!?\\n"“]{3,60}$|^\\s*(?:uomo|donna|hombre|mujer|homme|femme|mann|frau|homem|mulher|vrouw|kobieta|mezczyzna|chica|chico|ragazza|ragazzo|fille|garcon|madchen|meisje|jongen|voce|voz|voix|stimme|girl|boy|kind|enfant|nino|nina|bambino|bambina|crianca)\\b(?![^,.\\n]{40})[^.!?\\n"“]{0,60}$`,
);

/** "voix off masculine et grave", "내레이션 여성": the voice is described after its name. */
const VOICE_BEHIND =
  /\b(?:(?:[a-z]+(?:ing|ed|ful|ish|y)|warm|calm|deep|soft|young|old|older|mature|british|german|scots) ){0,2}(?:woman|man|girl|boy|lady|grandmother|grandfather|child) (?:vo|voice-?over|voice over|narration|narrator)\b|\b(?:vo|voice-?over|narrator|voice), an? (?:[a-z-]+ ){0,3}[a-z-]+(?=, (?:says|whispers|reads|tells|asks|who)\b)|\b(?:an?|the|our|my|his|her) (?:[a-z-]+ ){0,3}?[a-z]+ (?:narrates|is the narrator|does the voice-?over|voices it)\b|\b(?:vo|voice-?over|narrator)[,:]? (?!(?:yes|optional|accent|tone|voice)\b)(?:(?:female|male|woman|man|girl|boy|warm|calm|deep|soft|low|young|old|older|elderly|friendly|gentle|quiet|dry|husky|clear|neutral|british|american|irish|scottish|welsh|northern|southern|yorkshire|cockney|geordie|scouse|german|french|spanish|italian)(?:, | and | but |(?=[.,;\n]|$))){1,5}|\b(?:die stimme|der sprecher|die sprecherin|la voix|la voz|el narrador|la narradora|la voce|il narratore|la narratrice|a voz|o narrador|a narradora|de stem) (?:ist|soll(?:te)?|muss|klingt|est|doit|es|debe|tiene que|deve|tem de|tem que|is|moet)(?: (?:etre|ser|essere|sein|zijn|klingen))? (?:(?:eine?|une?|una?|uma?|um|een|de) )?\p{L}{3,}(?: (?:und|et|y|e|en) \p{L}{3,}| \p{L}{4,})?|\b(?:the |our )?(?:voice|voice-?over|vo|narrator|speaker) (?:should|must|has to|needs to|will) (?:be|sound like)(?: that of)? (?:an? |the )(?:[a-z-]+ ){0,3}?[a-z-]+(?= (?:who|that|with|in|from)\b|[.,;:!?\n]|$)|(?:\b(?:voice|voix(?:[- ]off)?|voz en off|voz off|voz|voce|voce fuori campo|voce narrante|locucion(?: en off)?|locucao(?: em off)?|lektor|vo|voice-?over|voice over|narrator|narration)|내레이션|旁白|ナレーション|закадровый голос|تعليق صوتي) (?:in (?:american |british |australian |us |uk )?[a-z]+, |by an? |with an? |from an? |de |d'une? |una? |con |com |em |en )?(?:(?:older|young|warm|deep|calm|soft|english|british|american|french|german|spanish) )?(?:feminine?|femme|masculine|masculin|homme|femenina|masculina|mujer|hombre|feminina|mulher|homem|femminile|maschile|female|male|woman|man|grandmother|grandfather|child|여성|남성|女性|男性|женский|мужской|نسائي|رجالي)\b(?:(?:,| et| y| e| and) (?:grave|douce|chaude|calme|warm|calm|deep|soft|profunda|suave|calida|jeune|young|older))?|내레이션 (?:여성|남성)|\b(?:vo|voice-?over|voice over|narrated|voiced|narration|told)(?: in (?:english|french|german|spanish|italian|welsh|dutch))? by (?:an? |the |our |my |(?=someone|somebody))(?:[a-z-]+ ){0,2}?[a-z-]+(?= (?:who|that|with|in|from)\b|[.,;:!?\n]|$)|صوت (?:نسائي|رجالي|امرأة|رجل)(?: \p{L}+)?/u;

const WITH_ACCENT =
  /^,? (?:(?:with|in) an?|w\/(?: an?)?) (?:[a-z-]+,? ){0,4}(?:accent|voice|drawl|lilt|burr|dialect|tone|whisper)\b/;
const ACCENT_WINDOW = 60;
/** "VO (female, whispered): …" */
const IN_BRACKETS = /\b(?:vo|v\.o\.|voice-?over|voice over|narrator|narration|voice) ?\(([^()\n"“]{3,40})\)/;

/** The voice as the brief describes it: labelled, behind its name, or before it. */
export function voiceOf(page: Page): { value: string; start: number; end: number } | null {
  const told = page.fields.find(
    (field) =>
      field.slot === "speech" &&
      (VOICE_ONLY.test(page.folded.slice(field.start, field.end)) ||
        SAYS_WHOSE.test(page.folded.slice(field.start, field.end))),
  );
  if (told !== undefined && !/^\s*(?:yes|optional)/.test(page.folded.slice(told.start, told.end)))
    return { value: page.text.slice(told.start, told.end), start: told.start, end: told.end };
  const bracketed = firstMatch(page, IN_BRACKETS);
  const inside = bracketed?.[1] ?? "";
  if (bracketed !== null && (VOICE_ONLY.test(inside) || SAYS_WHOSE.test(inside))) {
    const start = bracketed.index + bracketed[0].indexOf(inside);
    return { value: page.text.slice(start, start + inside.length), start, end: start + inside.length };
  }
  const behind = firstMatch(page, VOICE_BEHIND);
  if (behind !== null && !isForbidden(page, behind.index))
    return withAccent(page, behind.index, behind.index + behind[0].length);
  const match = firstMatch(page, VOICE);
  if (match === null || match[1] === undefined || isForbidden(page, match.index)) return null;
  if (HEARD_IN_STORY.test(page.folded.slice(Math.max(0, match.index - HEARD_WINDOW), match.index)))
    return null;
  const start = match.index + match[0].indexOf(match[1]);
  return withAccent(page, start, start + match[1].length);
}

/** "A boy hears his grandfather's voice": a deed of the story. */
const HEARD_IN_STORY =
  /\b(?:hear|hears|heard|hearing|listens? to|listening to|recogni[sz]es?|remembers?|follows?) (?:his |her |their |the |a |an |its )?$/;
const HEARD_WINDOW = 30;

/** A voice and the accent told behind it. */
function withAccent(page: Page, start: number, told: number): { value: string; start: number; end: number } {
  const end = told + (WITH_ACCENT.exec(page.folded.slice(told, told + ACCENT_WINDOW))?.[0].length ?? 0);
  return { value: page.text.slice(start, end), start, end };
}
