import { finding, isForbidden, type Page } from "./page.ts";
import type { AskedOverlay, AskedProduct, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import type { TakenSpan } from "./taken-spans.ts";

/** "no text except the address": some text is wanted. */
const EXCEPTION =
  /^[ ,(]{0,2}(?:except|other than|apart from|besides|but (?:for|the|our|its)|save for|bar|at the (?:start|beginning|opening)|until|before|till|in the first|for the first|auf(?:ß|ss)er|bis|sauf|jusqu|salvo|excepto|hasta|eccetto|tranne|fino|behalve|tot)\b/;

/** "Don't text while driving": a deed that is forbidden, and nothing on screen. */
function isDeedOfTexting(page: Page, { start }: Pick<TakenSpan, "start">, item: TakenSpan): boolean {
  const order = page.folded.slice(start, item.start);
  return (
    /^(?:don't|dont|do not|never|stop)\s$/.test(order) &&
    /^text(?:ing)?$/.test(page.folded.slice(item.start, item.end))
  );
}

const TEXT_ITEM =
  /^(?:on[- ]?screen )?(?:text|texts|text overlays?|overlays?|captions?|titles?|subtitles?|supers?|typography|writing|words|einblendungen|schrift|texte?|textes|texto|textos|legendas|testi|testo|tekst|文字|字幕|テロップ|자막|텍스트)(?:\s(?:on[- ]screen|at all|whatsoever|overlays?|a l'ecran|en pantalla|na tela))?$/;

const EXCEPTION_WINDOW = 16;
/** "no text except the logo at the end": a logo is a picture, and no word stands beside it. */
const ONLY_THE_LOGO =
  /^[a-z -]{3,30}[ ,(]{1,2}(?:except|other than|apart from|besides|but|save for|bar)(?: for)? (?:the |our |a )?(?:[a-z]+ )?(?:logo|wordmark|brand ?mark)(?: only| alone)?(?! (?:and|with|&|\+|plus))\b(?! (?:and|with|&|\+|plus))/;
const LOGO_WINDOW = 60;

/** "no text but the name at the end": the one thing that is read. */
const ONLY_THE_NAME =
  /\bno (?:on-?screen )?(?:text|words|captions?|titles?|overlays?|writing)[ ,(]{1,2}(?:except|other than|apart from|besides|but|save|bar)(?: for)? ((?:the |our |its )?(?:brand |product |company |film |hotel |shop )?(?:name|title))\b(?! (?:and|with|&|\+|plus|,))|\bonly (?:on-?screen )?(?:text|words?|writing|title)(?: on (?:the )?screen)?(?: is| are| should be|:) (?:just )?((?:the |our |its )(?:brand |product |company |film |hotel |shop )?(?:name|title))\b(?! (?:and|with|&|\+|plus|,))/g;

/** "End on the name of the workshop", "closes with our name": the last thing that is read. */
const NAME_LAST =
  /\b(?:end|ends|ending|finish|finishes|close|closes|closing)(?: it| the film| the video)? (?:on|with) (?:just |only )?((?:the|our|its|her|his|their) (?:[a-z]+ )?name(?: of (?:the|our|its|her|his|my) [a-z]+)?)(?! (?:and|with|&|\+|plus) )\b|(?<=^|[.!?;,\n]\s?)((?:the )?(?:film |movie |show |main )?title(?: card)?(?: only)?) (?:at|in|for) (?:the )?(?:very )?end\b(?!:| ["“'])/g;

/** The name, where it is all that may be read, or what is read last. */
export function nameAlone(page: Page, product: Finding<AskedProduct> | null): Finding<AskedOverlay>[] {
  if (product === null) return [];
  const last = everyMatch(page, NAME_LAST).filter(({ index }) => !isForbidden(page, index));
  const alone = everyMatch(page, ONLY_THE_NAME).map(({ index, 0: whole, 1: spared, 2: only }) => ({
    index,
    whole,
    said: spared ?? only ?? "",
  }));
  const ends = last.map(({ index, 0: whole, 1: first, 2: title }) => ({
    index,
    whole,
    said: title === undefined ? (first ?? "") : whole,
  }));
  return [...alone, ...ends].map(({ index, whole, said }) => {
    const end = index + whole.length;
    return finding(page, { text: product.value.name, where: "ending" as const }, end - said.length, end, 0.9);
  });
}

/** "no text", "without captions" */
export function readNoText(page: Page): Finding<true> | null {
  for (const prohibition of page.prohibitions) {
    for (const item of prohibition.items) {
      const words = page.folded.slice(item.start, item.end);
      const cut = words.search(
        / (?:except|other than|apart from|besides|but for|save for|until|before|till)\b/,
      );
      const isPartly =
        (cut >= 0 || EXCEPTION.test(page.folded.slice(item.end, item.end + EXCEPTION_WINDOW))) &&
        !ONLY_THE_LOGO.test(page.folded.slice(item.start, item.end + LOGO_WINDOW));
      const named = cut >= 0 ? words.slice(0, cut) : words;
      if (TEXT_ITEM.test(named) && !isPartly && !isDeedOfTexting(page, prohibition, item))
        return finding(page, true as const, prohibition.start, item.end, 1);
    }
  }
  return null;
}
