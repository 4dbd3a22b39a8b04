import { holdsWords } from "../../constraints/film-words.ts";
import type { Film } from "../../film.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { withReadableText } from "../../repair/contrast.ts";
import { type Clause, type EditRule, wholly } from "../change.ts";
import { colorNamed } from "../colors/color-named.ts";
import { changeNumbered, chosen, sceneWords } from "../scene-choice.ts";

const FONT =
  /\b(?:use|set|take|switch to|change to)\s+(?:the\s+)?(?:font|typeface)\s+["“']?([\p{L}\p{N} -]+?)["”']?\s*$|\bset (?:the |all )?(?:type|texts?|words|captions?|titles?|overlays?) in\s+["“']?([\p{Lu}][\p{L}\p{N} -]+?)["”']?\s*$|\b(?:font|typeface|typography|type)\b\s*(?:family\s*)?(?:to|:|should be|is|=|into|as)\s*(?:be\s+)?["“']?([\p{L}\p{N} -]+?)["”']?\s*$|\b(?:use|set (?:it|the texts?|overlays?|captions?|titles?) in|switch to|change to)\s+(?:the\s+)?["“']?([\p{L}\p{N} -]+?)["”']?\s+(?:as the\s+)?(?:font|typeface)\b/iu;
const ARTICLES = /^(?:the|an?|this|that|same|other|another)$/iu;
const COLOR =
  /\b(?:text|font|caption|overlay|title)s?(?:\s+colou?r)?\s*(?:to|:|in|should be|=)\s*(?:be\s+)?(.+)$|\bmake the (?:text|captions?|overlays?|titles?)\s+(.+)$|^(?:the |all )?(?:texts?|captions?|overlays?|titles?|font|type) ((?:\p{L}+ )?\p{L}+)$|^(.+?)\s+(?:text|captions?|overlays?|titles?)$/iu;
const OUTLINE = /\boutline(?:\s+colou?r)?\s*(?:to|:|in|should be|=)\s*(.+)$/iu;
const SIZE =
  /\b(bigger|larger|smaller|large|small|medium|big|tiny)\b[^.]*\b(?:text|font|captions?|overlays?|titles?|cta|button)\b|\b(?:text|font|captions?|overlays?|titles?|cta|button)\b[^.]*\b(bigger|larger|smaller|large|small|medium|big|tiny)\b/iu;

/** The look of the texts: typeface, colour, outline, size. */
export const lookOfTextRule: EditRule = (clause) => {
  const { text } = clause;
  const family = FONT.exec(text)
    ?.slice(1)
    .find((name) => name)
    ?.trim();
  if (family && !ARTICLES.test(family)) {
    return wholly({
      kind: "font",
      words: text,
      supersedes: ["font"],
      demands: [{ kind: "font", hard: true, target: { families: [family] } }],
      apply: (film) => ({
        film: changeDirection(film, {
          text_strategy: { ...film.direction.text_strategy, font_family: family },
        }),
        sentence: `Changed the font from ${film.direction.text_strategy.font_family} to ${family}.`,
      }),
    });
  }
  const size = SIZE.exec(text)
    ?.slice(1)
    .find((word) => word)
    ?.toLowerCase();
  if (size) return resized(clause, size);
  const animation = ANIMATIONS.find(([words]) => words.test(text))?.[1];
  if (animation && OF_TEXT.test(text)) return animated(clause, animation);
  const outline = colorNamed(OUTLINE.exec(text)?.[1] ?? "");
  const color =
    outline ??
    colorNamed(
      COLOR.exec(text)
        ?.slice(1)
        .find((words) => words) ?? "",
    );
  if (!color) return null;
  return wholly({
    kind: "text_color",
    words: text,
    apply: (film) => {
      const { text_strategy } = film.direction;
      const colored = {
        ...text_strategy,
        ...(outline ? { outline_color: color.hex } : { text_color: color.hex }),
      };
      return {
        film: withReadableText(changeDirection(film, { text_strategy: colored })),
        sentence: `Made the ${outline ? "outline" : "texts"} ${color.name}.`,
      };
    },
  });
};

const SIZES = ["small", "medium", "large"] as const;

const OF_TEXT = /\b(?:texts?|captions?|titles?|overlays?|headlines?)\b/iu;
const ANIMATIONS: readonly (readonly [RegExp, "fade_in" | "slide_in" | "none"])[] = [
  [/\bfad(?:e|es|ing)(?: \p{L}+)? in\b/iu, "fade_in"],
  [/\bslid(?:e|es|ing)(?: \p{L}+)? in\b/iu, "slide_in"],
  [/\b(?:no|without) (?:text )?animations?\b|\b(?:pop(?:s|ping)?|cut(?:s|ting)?|hard) (?:in|on)\b/iu, "none"],
];

/** How the texts of some scenes come in. */
function animated({ text, scenes }: Clause, animation: "fade_in" | "slide_in" | "none") {
  return wholly({
    kind: "text_animation",
    words: text,
    apply: (film) => {
      const { text_strategy } = film.direction;
      const overlays = text_strategy.overlays.map((overlay) =>
        isIn(overlay, scenes, film) ? { ...overlay, animation } : overlay,
      );
      const shown = changeNumbered(film, scenes, (scene) =>
        scene.text_overlay ? { ...scene, text_overlay: { ...scene.text_overlay, animation } } : scene,
      );
      return {
        film: changeDirection(shown, { text_strategy: { ...text_strategy, overlays } }),
        sentence: `The text of ${sceneWords(scenes)} comes in by ${animation.replace("_", " ")}.`,
      };
    },
  });
}

function isIn({ start_time }: { start_time: number }, scenes: readonly number[] | null, film: Film): boolean {
  return chosen(film, scenes).some(
    (scene) => start_time >= scene.start_time - ROUNDING_SECONDS && start_time < scene.end_time,
  );
}

const ROUNDING_SECONDS = 0.01;

function resized({ text: words, scenes }: Clause, wanted: string) {
  const isOfCta = /\b(?:cta|call[- ]to[- ]action|button)\b/iu.test(words);
  const ofScenes = scenes === null ? "the texts" : `the text of ${sceneWords(scenes)}`;
  const named = isOfCta ? "the call to action" : ofScenes;
  return wholly({
    kind: "font_size",
    words,
    apply: (film) => {
      const { text_strategy } = film.direction;
      const overlays = text_strategy.overlays.map((overlay) => {
        const isMeant = isOfCta
          ? holdsWords(overlay.text, film.direction.cta.text)
          : isIn(overlay, scenes, film);
        if (!isMeant) return overlay;
        const at = SIZES.indexOf(overlay.font_size);
        const steps = {
          bigger: at + 1,
          larger: at + 1,
          smaller: at - 1,
          small: 0,
          medium: 1,
          large: 2,
          tiny: 0,
          big: 2,
        } as const;
        const next =
          SIZES[Math.min(2, Math.max(0, steps[wanted as keyof typeof steps] ?? at))] ?? overlay.font_size;
        return next === overlay.font_size ? overlay : { ...overlay, font_size: next };
      });
      return {
        film: changeDirection(film, { text_strategy: { ...text_strategy, overlays } }),
        sentence: `Made ${named} ${wanted}.`,
      };
    },
  });
}
