import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import { spokenSeconds } from "../../../contracts/wording.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import type { BriefReading, Reveal } from "../reading/reading.ts";
import { bringInto } from "../repair/bring-in.ts";
import { endScenesBy } from "../repair/hasten.ts";
import { withCutAt } from "../repair/lay-out-cuts.ts";
import { positiveMentions } from "../words/mentions.ts";
import { constraintRule, demandedInText, satisfied, type Verdict, violated } from "./constraint-rule.ts";
import { holdsWords, seenWords } from "./film-words.ts";

/** Share of the asked time after which the product may come: a cut right on the second is late to the eye. */
const EARLY = 0.9;

const Target = z.object({
  seconds: z.number(),
  names: z.array(z.string()),
  reveal: z.object({ from: z.number().nullable(), isThen: z.literal(true).optional() }).optional(),
});

/** "Product on screen by second 3": the first scene that shows it has begun by then. */
export const productByRule = constraintRule<z.infer<typeof Target>>({
  kind: "product_by",
  target: Target,
  collect: ({ reading }) => {
    const asked = reading.productBySeconds;
    const held = demandedInText(reading.reveals, (reveal) => ({
      reveal,
      seconds: 0,
      names: namesOf(reading),
    }));
    if (!asked) return held;
    const part = PART.exec(asked.words)?.[1]?.toLowerCase();
    const names = part ? [part] : namesOf(reading);
    const target = { seconds: asked.value, names };
    return [{ statement: asked.words, source: "text", hard: true, target }, ...held];
  },
  check: ({ seconds, names, reveal }, film) => {
    if (reveal !== undefined) return checkReveal(reveal, namesOr(names, film), film);
    const first = film.scenes.find((scene) => showsProduct(scene, namesOr(names, film)));
    if (!first) return violated("No scene shows the product.");
    const sentence = `The product is first seen at ${spokenSeconds(first.start_time, 2)}.`;
    return first.start_time < seconds ? satisfied(sentence, [first.id]) : violated(sentence, [first.id]);
  },
  repair: ({ seconds, names, reveal }, film, others) => {
    if (reveal !== undefined) return withReveal(film, reveal, namesOr(names, film), others);
    const all = namesOr(names, film);
    const at = film.scenes.findIndex((scene) => showsProduct(scene, all));
    const first = film.scenes[at];
    if (first && first.start_time < seconds) return film;
    const hastened = at === 1 ? endScenesBy(film, 1, seconds * EARLY) : film;
    const early = hastened.scenes[at];
    if (early && early.start_time < seconds) return hastened;
    const opening = film.scenes.findLast((scene) => scene.start_time < seconds);
    const [name = film.direction.product.name] = names;
    return opening ? bringInto(film, opening.id, PART.test(name) ? `the ${name}` : name) : film;
  },
});

function namesOf({ product }: BriefReading): string[] {
  return [product?.value.name, product?.value.noun].filter((name) => typeof name === "string");
}

/** The second from which on the product may be seen. */
function startOf({ from }: Reveal, { scenes, direction }: Film): number {
  if (from === null) return scenes.at(-1)?.start_time ?? 0;
  return from < 0 ? Math.max(0, direction.technical_specs.duration + from) : from;
}

/** No scene that begins earlier shows the product, in its picture or its words, and one does later. */
function checkReveal(reveal: Reveal, names: readonly string[], film: Film): Verdict {
  const start = startOf(reveal, film);
  const showing = film.scenes.filter((scene) => showsProduct(scene, names));
  const early = showing.filter(({ start_time }) => start_time < start - ROUNDING_SECONDS);
  const first = showing[0];
  if (first === undefined) return violated("No scene shows the product.");
  const seen = `The product is first seen at ${spokenSeconds(first.start_time, 2)}`;
  if (early.length > 0)
    return violated(
      `${seen}.`,
      early.map(({ id }) => id),
    );
  return reveal.isThen && Math.abs(first.start_time - start) > ROUNDING_SECONDS
    ? violated(`${seen}, and not at ${spokenSeconds(start, 2)}.`, [first.id])
    : satisfied(`${seen}.`, [first.id]);
}

/** The film cut where its product is to come, and showing it there where it comes just then. */
function withReveal(film: Film, reveal: Reveal, names: readonly string[], others: readonly Demand[]): Film {
  const { fps } = film.direction.technical_specs;
  const start = startOf(reveal, film);
  const cut = withCutAt(film, others, framesFromSeconds(start, fps));
  const scene = cut.scenes.find(({ start_time }) => Math.abs(start_time - start) <= ROUNDING_SECONDS);
  const [name = film.direction.product.name] = names;
  return reveal.isThen && scene && !showsProduct(scene, names) ? bringInto(cut, scene.id, name) : cut;
}

const ROUNDING_SECONDS = 0.01;

function showsProduct(scene: Scene, names: readonly string[]): boolean {
  const words = seenWords(scene);
  return names.some((name) => holdsWords(words, name) || positiveMentions(words, name).length > 0);
}

/** "The pack by second 5" is of the pack; any other is of the product by any of its names. */
const PART = /^(?:show )?(?:the |our )?(pack|packshot|packaging|bottle|box|can|tin|jar|label|carton)\b/iu;

function namesOr(names: readonly string[], film: Film): readonly string[] {
  const [only = ""] = names;
  return names.length === 1 && PART.test(only) ? names : [...names, film.direction.product.name];
}
