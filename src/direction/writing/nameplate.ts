import type { AgreedBrief } from "../agreed-brief.ts";
import type { CategoryName } from "../knowledge/category-names.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { capital } from "../words/capital.ts";
import { isCalledWhatItIs } from "./plain-name.ts";
import { nameOnSign } from "./product-words.ts";
import { whereabouts } from "./town.ts";
import type { World } from "./world.ts";

/** What is sold here cannot be told from a picture alone. */
const NEEDS_SAYING: ReadonlySet<CategoryName> = new Set<CategoryName>([
  "business",
  "software",
  "finance",
  "health",
  "education",
  "tech",
]);
/** What every house is. */
const SAYS_NOTHING =
  /^(?:small |new |local |young |tech )?(?:company|business|firm|brand|service|organi[sz]ation|group|start-?up|provider|team|product|platform|association|campaign)$/i;
const MOST_NOUN_WORDS = 5;

/** The name as a viewer should read it who has never heard it: "Edge & Co. Mobile knife sharpening in Sheffield". */
export function nameplate(agreed: AgreedBrief, world: World): string {
  const product = agreed.reading.product?.value;
  if (product === undefined) return "";
  const { noun } = product;
  const name = nameOnSign(agreed.reading.text, product);
  if (!agreed.language.value.startsWith("en") || agreed.reading.briefLanguage !== "en") return name;
  const isHouse = world.trade !== null || world.house !== null;
  if (!isHouse && !NEEDS_SAYING.has(agreed.category.value)) return name;
  const where = isHouse ? whereabouts(agreed) : null;
  if (isCalledWhatItIs(agreed)) return fitting([where && `${name} ${where}`, name]);
  const what = noun === null || SAYS_NOTHING.test(noun) || saysItself(name, noun) ? null : capital(noun);
  return fitting([
    what && where && `${name}. ${what} ${where}`,
    what && `${name}. ${what}`,
    !what && where && `${name} ${where}`,
    name,
  ]);
}

/** Whether the words after a name are more than the name. */
export function saysMoreThanItsName(agreed: AgreedBrief, plate: string): boolean {
  return plate !== agreed.reading.product?.value.name;
}

function saysItself(name: string, noun: string): boolean {
  const words = noun.toLowerCase().split(/\s+/);
  return words.length > MOST_NOUN_WORDS || name.toLowerCase().includes(words.at(-1) ?? "");
}

function fitting(plates: readonly (string | false | null)[]): string {
  return plates.find((plate) => plate && plate.length <= MAX_OVERLAY_CHARACTERS) || "";
}
