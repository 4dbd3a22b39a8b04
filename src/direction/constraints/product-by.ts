import { z } from "zod";
import { spokenSeconds } from "../../../contracts/wording.ts";
import type { Film } from "../film.ts";
import type { BriefReading, Reveal } from "../reading/reading.ts";
import { areSeveral, bringInto } from "../repair/bring-in.ts";
import { endScenesBy } from "../repair/hasten.ts";
import { ROUNDING_SECONDS, showsAny, startOf, tellsOf, withReveal } from "../repair/hold-back.ts";
import { constraintRule, demandedInText, satisfied, type Verdict, violated } from "./constraint-rule.ts";
import { idsOf } from "./film-words.ts";

/** Share of the asked time after which the product may come: a cut right on the second is late to the eye. */
const EARLY = 0.9;

const Target = z.object({
  seconds: z.number(),
  names: z.array(z.string()),
  reveal: z
    .object({
      from: z.number().nullable(),
      isThen: z.literal(true).optional(),
      scene: z.number().optional(),
      of: z.string().optional(),
      isBan: z.literal(true).optional(),
    })
    .optional(),
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
      names: reveal.of === undefined || reveal.of === "name" ? namesOf(reading) : seenBy(reveal.of),
    }));
    if (!asked) return held;
    const part = PART.exec(asked.words)?.[1]?.toLowerCase();
    const names = part ? [part] : namesOf(reading);
    const target = { seconds: asked.value, names };
    return [{ statement: asked.words, source: "text", hard: true, target }, ...held];
  },
  check: ({ seconds, names, reveal }, film) => {
    if (reveal !== undefined) return checkReveal(reveal, namesHeld(reveal, names, film), film);
    const first = film.scenes.find((scene) => showsAny(scene, namesOr(names, film)));
    if (!first) return violated("No scene shows the product.");
    const sentence = `The product is first seen at ${spokenSeconds(first.start_time, 2)}.`;
    return first.start_time < seconds ? satisfied(sentence, [first.id]) : violated(sentence, [first.id]);
  },
  repair: ({ seconds, names, reveal }, film, others) => {
    if (reveal !== undefined) return withReveal(film, reveal, namesHeld(reveal, names, film), others);
    const all = namesOr(names, film);
    const at = film.scenes.findIndex((scene) => showsAny(scene, all));
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

/** Who is seen has a face. */
function seenBy(thing: string): string[] {
  return /\bfaces?$/.test(thing) ? [thing, ...WITH_FACES] : [thing];
}

const WITH_FACES =
  "face,woman,women,man,men,person,people,girl,girls,boy,boys,child,children,family,couple,friends".split(
    ",",
  );

/** Any other thing is called what the brief calls it. */
function namesHeld({ of }: Reveal, names: readonly string[], film: Film): readonly string[] {
  return of === undefined || of === "name" ? namesOr(names, film) : names;
}

/** No scene that begins earlier shows, writes or says it, and one does later. */
function checkReveal(reveal: Reveal, names: readonly string[], film: Film): Verdict {
  const start = startOf(reveal, film);
  const showing = film.scenes.filter((scene) => tellsOf(scene, reveal, names));
  const early = showing.filter(({ start_time }) => start_time < start - ROUNDING_SECONDS);
  const first = showing[0];
  const what = reveal.of === undefined ? "product" : reveal.of;
  if (first === undefined) {
    const unseen = `No scene shows the ${what}.`;
    return reveal.isBan ? satisfied(unseen, idsOf(film.scenes)) : violated(unseen);
  }
  const seen = `The ${what} ${areSeveral(what) ? "are" : "is"} first seen at ${spokenSeconds(first.start_time, 2)}`;
  if (early.length > 0)
    return violated(
      `${seen}.`,
      early.map(({ id }) => id),
    );
  return reveal.isThen && Math.abs(first.start_time - start) > ROUNDING_SECONDS
    ? violated(`${seen}, and not at ${spokenSeconds(start, 2)}.`, [first.id])
    : satisfied(`${seen}.`, [first.id]);
}

/** "The pack by second 5" is of the pack; any other is of the product by any of its names. */
const PART = /^(?:show )?(?:the |our )?(pack|packshot|packaging|bottle|box|can|tin|jar|label|carton)\b/iu;

function namesOr(names: readonly string[], film: Film): readonly string[] {
  const [only = ""] = names;
  return names.length === 1 && PART.test(only) ? names : [...names, film.direction.product.name];
}
