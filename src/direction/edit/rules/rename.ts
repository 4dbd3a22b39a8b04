import type { Constraint } from "../../../../contracts/constraint.ts";
import type { Film } from "../../film.ts";
import { verbOf } from "../../reading/verbs.ts";
import { capital } from "../../words/capital.ts";
import { JOINT } from "../../words/joint.ts";
import { mentions } from "../../words/mentions.ts";
import { type Change, type Clause, type EditRule, type Understood, wholly } from "../change.ts";
import { SCENE_TAIL } from "../scene-tail.ts";
import { subjectRule } from "./subject.ts";

const NAME =
  /\b(?:rename|call)\s+(?:the\s+)?(?:product|brand|it|film|app)\s+(?:to\s+|as\s+)?["“']?(.+?)["”']?\s*$|\b(?:product|brand|app)(?:\s+name)?\s+(?:is\s+(?:now\s+)?(?:called\s+)?|should be(?: called)?\s+|to\s+|:\s*|=\s*|is now\s+)["“']?(.+?)["”']?\s*$|\bchange\s+(?:the\s+)?(?:product|brand)\s+name\s+to\s+["“']?(.+?)["”']?\s*$/iu;
/** "Called Fairshare now", "… everywhere please". */
const AFTER_A_NAME =
  /(?:["”’']?,?\s+(?:everywhere|throughout|in all (?:the )?texts|all over|now|instead|from now on|these days|please|by the way))*[.!\s]*$/iu;
const PAIR =
  /\b(?:rename|replace|change|swap|switch)\s+(?:the\s+)?(?:(?:on-?screen\s+)?(?:text|title|caption|overlay|headline|words|line)s?\s+)?(?:from\s+)?["“'‘](.+?)["”'’]\s+(?:to|with|by|for|into)\s+["“'‘](.+?)["”'’]\s*$|\brename\s+(?:the\s+)?(.+?)\s+(?:to|as|into)\s+["“']?(.+?)["”']?\s*$|\b(?:replace|swap)\s+(?:the\s+|a\s+|an\s+)?(.+?)\s+(?:with|for|by)\s+(?:the\s+)?(.+?)\s*$/iu;

/** Another name: of the product, everywhere it stands; or any words for other words. */
export const renameRule: EditRule = (clause, film) => {
  if (clause.scenes === null) {
    const name = nameGiven(clause.text, film)?.replace(AFTER_A_NAME, "");
    if (name) return renaming(clause.text, film.direction.product.name, name);
  }
  const found = PAIR.exec(clause.text);
  const [old, fresh] = found?.slice(1).filter((words) => words !== undefined) ?? [];
  if (!old || !fresh || PRONOUN.test(old)) return null;
  if (!holds(film, old, clause.scenes)) return clause.scenes === null ? instead(old, fresh, film) : null;
  // What stands in quotes is meant with its stop.
  const wanted = /["”»'’]\s*$/u.test(clause.text)
    ? fresh.trim()
    : fresh.replace(/[.\s]+$/, "").replace(SCENE_TAIL, "");
  const isCta = film.direction.cta.text.trim().toLowerCase() === old.trim().toLowerCase();
  const { changes } = wholly({
    kind: "words",
    words: clause.text,
    overrules: (entry: Constraint) =>
      OF_WORDS.has(entry.kind)
        ? clause.scenes === null && statesWords(entry, old)
        : entry.kind === "must_include" && asksFor(entry, old),
    demands: [
      ...(isThing(wanted)
        ? [{ kind: "must_include" as const, hard: true, target: { subject: wanted, part: "thing" } }]
        : []),
      ...(isCta ? [{ kind: "cta" as const, hard: true, target: { text: wanted } }] : []),
    ],
    apply: (before) => {
      const after = withWords(before, old, wanted, clause.scenes);
      const sentence = `Replaced "${old}" with "${wanted}".`;
      return after === before ? null : { film: after, sentence, demands: newTexts(before, after) };
    },
  });
  // What stands before the exchange is another wish, and not part of it.
  return { changes, rest: clause.text.slice(0, found?.index ?? 0) };
};

/** "Replace it with …": what "it" is has not been told. */
const PRONOUN = /^(?:it|them|that|this|these|those|him|her|he|she|they|one|everything|something)$/iu;

/** "Call the product X", "the sofa is called X now": what the product shall be called. */
function nameGiven(text: string, { direction }: Film): string | undefined {
  const given = NAME.exec(text)
    ?.slice(1)
    .find((words) => words);
  if (given) return given;
  const [, thing = "", called] = CALLED.exec(text) ?? [];
  const { name, description } = direction.product;
  const isProduct = OF_PRODUCT.test(thing) || mentions(`${name} ${description}`, thing).length > 0;
  return isProduct ? called : undefined;
}

const CALLED =
  /^(?:the |our |my )?([\p{L} -]{2,30}?)(?:['’]s| is| has been| was| will be| should be| must be)(?: now)? (?:(?:re)?named|called|new name is|name is now) (?:to )?["“„']?(.+?)["”“']?\s*$/iu;
const OF_PRODUCT =
  /^(?:it|this|product|brand|app|shop|store|company|business|label|service|tool|game|bar|caf[eé]|restaurant|hotel|studio|place)$/iu;

/** One thing of the pictures for another: what is read or heard and the product's name stay as they are. */
export function thingReplaced(clause: Clause, old: string, fresh: string, film: Film): Understood | null {
  const understood = renameRule({ ...clause, text: `replace the ${old} with ${fresh}` }, film);
  if (understood === null) return null;
  const { name } = film.direction.product;
  const changes = understood.changes.map((change): Change => {
    if (change.kind !== "words") return change;
    return {
      ...change,
      kind: "thing",
      apply: (before, now) => {
        const applied = change.apply(veiled(before, name), now);
        return applied && { ...applied, film: unveiled(applied.film, name), demands: [] };
      },
    };
  });
  return { ...understood, changes };
}

/** What stands for the product's name while other words are exchanged. */
const VEIL = "\u2060\u2060";

function veiled(film: Film, name: string): Film {
  return withPictureWords(film, (text) => text.replaceAll(name, VEIL));
}

function unveiled(film: Film, name: string): Film {
  return withPictureWords(film, (text) => text.replaceAll(VEIL, name));
}

function withPictureWords(film: Film, say: (text: string) => string): Film {
  const scenes = film.scenes.map((scene) => {
    const { visual } = scene;
    const subject = say(visual.subject);
    const generation_prompt = say(visual.generation_prompt);
    const isSame = subject === visual.subject && generation_prompt === visual.generation_prompt;
    return isSame ? scene : { ...scene, visual: { ...visual, subject, generation_prompt } };
  });
  return { ...film, scenes };
}

/** Texts on screen that have other words now stand there from now on. */
function newTexts(before: Film, after: Film) {
  const old = new Set(before.scenes.flatMap(({ text_overlay }) => text_overlay?.text.split(JOINT) ?? []));
  const fresh = after.scenes.flatMap(({ text_overlay }) => text_overlay?.text.split(JOINT) ?? []);
  return fresh
    .filter((text) => !old.has(text) && text !== after.direction.cta.text)
    .map((text) => ({ kind: "overlay" as const, hard: true, target: { text, where: "anywhere" } }));
}

/** Demands for words as they are spoken or written. */
const OF_WORDS: ReadonlySet<string> = new Set(["cta", "overlay", "voiceover"]);

function statesWords({ expected }: Constraint, words: string): boolean {
  const { text, line } = Object(expected);
  return [text, line].some((said) => typeof said === "string" && patternOf(words).test(said));
}

/** "Replace a bike being stolen with an empty lock": the scene that tells the one tells the other. */
function instead(old: string, fresh: string, film: Film) {
  const numbers = film.scenes.flatMap((scene, index) =>
    mentions(scene.visual.subject, old).length > 0 ? [index + 1] : [],
  );
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return null;
  const text = `scene ${number} shows ${fresh}`;
  return subjectRule({ text, said: text, scenes: [number], isMusical: false }, film);
}

function renaming(words: string, old: string, name: string) {
  return wholly({
    kind: "product_name",
    words,
    overrules: (entry: Constraint) => OF_WORDS.has(entry.kind) && statesWords(entry, old),
    apply: (film) => {
      const renamed = withWords(film, film.direction.product.name, name, null);
      const product = { ...renamed.direction.product, name };
      return {
        film: { ...renamed, direction: { ...renamed.direction, product } },
        sentence: `Renamed the product from "${old}" to "${name}".`,
      };
    },
  });
}

const ARTICLE = /^(?:an?|the)\s+/iu;

/** "One woman" takes the place of "a dog" with its number. */
const COUNTED = /^(?:one|two|three|four|five|some|several)\s/iu;

function asksFor({ expected }: Constraint, thing: string): boolean {
  const subject: unknown = Object(expected).subject;
  return (
    typeof subject === "string" &&
    (mentions(subject, thing).length > 0 || mentions(thing, subject).length > 0)
  );
}

/** "with a plant" is a thing that must then be seen; "with copper" may be any word. */
function isThing(words: string): boolean {
  return ARTICLE.test(words);
}

function holds(film: Film, words: string, scenes: readonly number[] | null): boolean {
  const pattern = patternOf(words);
  const texts =
    scenes === null
      ? JSON.stringify([film.direction, film.scenes])
      : JSON.stringify(film.scenes.filter((_, index) => scenes.includes(index + 1)));
  return pattern.test(texts);
}

/** The film with `old` in other words in every text that people read or models are given; ids, formats and terms stay. */
function withWords(film: Film, old: string, fresh: string, scenes: readonly number[] | null): Film {
  // "An old fisherman" becomes "a young docker": one age takes the place of the other.
  const pattern =
    AGED.test(fresh.replace(ARTICLE, "")) || COUNTED.test(fresh) ? patternOf(old, AGES) : patternOf(old);
  const noun = fresh.replace(ARTICLE, "");
  const say = (text: string) => inNumberOf(fresh, exchanged(text));
  const exchanged = (text: string) =>
    text.replace(pattern, (found, article: string | undefined) => {
      if (article === undefined) return cased(noun, found);
      // Who has been met already is met again: "the coach's cat" becomes "the female coach's cat".
      if (/^the\s/iu.test(article) && /^an?\s/iu.test(fresh)) return cased(`${article}${noun}`, found);
      return cased(ARTICLE.test(fresh) || COUNTED.test(fresh) ? fresh : `${article}${noun}`, found);
    });
  const { product, visual_direction, text_strategy, cta } = film.direction;
  const direction = {
    ...film.direction,
    product: { ...product, name: say(product.name), description: say(product.description) },
    visual_direction: { ...visual_direction, aesthetic: say(visual_direction.aesthetic) },
    text_strategy: {
      ...text_strategy,
      overlays: text_strategy.overlays.map((overlay) => ({ ...overlay, text: say(overlay.text) })),
    },
    cta: { ...cta, text: say(cta.text) },
  };
  const changed = film.scenes.map((scene, index) => {
    if (scenes !== null && !scenes.includes(index + 1)) return scene;
    const { visual, audio, text_overlay } = scene;
    return {
      ...scene,
      visual: {
        ...visual,
        subject: say(visual.subject),
        environment: say(visual.environment),
        generation_prompt: say(visual.generation_prompt),
      },
      audio: { ...audio, voiceover_text: audio.voiceover_text && say(audio.voiceover_text) },
      text_overlay: text_overlay && { ...text_overlay, text: say(text_overlay.text) },
    };
  });
  return { ...film, direction: scenes === null ? direction : film.direction, scenes: changed };
}

/** "Two friends carries": several carry. */
function inNumberOf(fresh: string, text: string): string {
  if (!COUNTED.test(fresh) || /^one\s/iu.test(fresh)) return text;
  const behind = new RegExp(`(?<=${fresh.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")} )\\p{Ll}{3,}`, "giu");
  return text.replace(behind, (word) => {
    const verb = verbOf(word);
    return verb?.form === "third" ? verb.base : word;
  });
}

const AGES = "(?:(?:old|young|elderly|older|younger|middle-aged|teenage|little) )?";
const AGED = /^(?:old|young|elderly|older|younger|middle-aged|teenage)\b/iu;

function patternOf(words: string, before = ""): RegExp {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])(an?\\s+|the\\s+)?${before}${escaped}(?![\\p{L}\\p{N}])`, "giu");
}

/** A capital stays a capital, so that sentences still begin with one. */
function cased(fresh: string, found: string): string {
  return /^\p{Lu}/u.test(found) ? capital(fresh) : fresh;
}
