import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import { spokenSeconds } from "../../../contracts/wording.ts";
import type { Film } from "../film.ts";
import { bringInto } from "../repair/bring-in.ts";
import { endScenesBy } from "../repair/hasten.ts";
import { positiveMentions } from "../words/mentions.ts";
import { constraintRule, satisfied, violated } from "./constraint-rule.ts";
import { holdsWords, seenWords } from "./film-words.ts";

/** Share of the asked time after which the product may come: a cut right on the second is late to the eye. */
const EARLY = 0.9;

/** "Product on screen by second 3": the first scene that shows it has begun by then. */
export const productByRule = constraintRule({
  kind: "product_by",
  target: z.object({ seconds: z.number(), names: z.array(z.string()) }),
  collect: ({ reading }) => {
    const asked = reading.productBySeconds;
    if (!asked) return [];
    const part = PART.exec(asked.words)?.[1]?.toLowerCase();
    const names = part
      ? [part]
      : [reading.product?.value.name, reading.product?.value.noun].filter((name) => typeof name === "string");
    return [{ statement: asked.words, source: "text", hard: true, target: { seconds: asked.value, names } }];
  },
  check: ({ seconds, names }, film) => {
    const first = film.scenes.find((scene) => showsProduct(scene, namesOr(names, film)));
    if (!first) return violated("No scene shows the product.");
    const sentence = `The product is first seen at ${spokenSeconds(first.start_time, 2)}.`;
    return first.start_time < seconds ? satisfied(sentence, [first.id]) : violated(sentence, [first.id]);
  },
  repair: ({ seconds, names }, film) => {
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
