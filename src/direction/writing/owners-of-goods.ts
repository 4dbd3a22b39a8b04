import type { GoodsKind } from "../knowledge/goods/goods-book.ts";

/** Who uses goods at home: a parent where a small child is about, and never a whole family or somebody on a stage. */
export function ownersOf({ moments }: GoodsKind, heroes: readonly string[]): readonly string[] {
  if (moments.some(({ shows }) => WITH_A_SMALL_CHILD.test(shows))) return PARENTS;
  const owners = heroes.filter((hero) => !AT_THEIR_CALLING.test(hero));
  return owners.length > 0 ? owners : ["a woman in her thirties", "a man of forty"];
}

const WITH_A_SMALL_CHILD = /\{child\}|\bbaby\b|\bnursery\b/;
const PARENTS = [
  "a mother in her thirties with rolled-up sleeves",
  "a father of thirty-five in a soft jumper",
];
const AT_THEIR_CALLING =
  /^(?:a family|two|a couple|a (?:young )?(?:singer|drummer|woman with a guitar case|nurse|player|foreman|bride|groom|guest|cook|plant engineer|dancer|volunteer))\b/;
