import type { AgreedBrief } from "../agreed-brief.ts";

/** Words of a sentence, the first with a capital only because it opens one. */
const SENTENCE_CASE = /^\p{Lu}\p{Ll}+(?:[\s-]\p{Ll}+)*$/u;

/** Whether the product has no name of its own but is called what it is: "sneakers", "bakery in Bristol", "Banking app" as a brief's first words. */
export function isCalledWhatItIs({ reading }: AgreedBrief): boolean {
  const product = reading.product?.value;
  if (!product || product.noun === null) return false;
  if (product.brand !== null && startsWithBrand(product.name, product.brand)) return false;
  const [name, noun] = [product.name.toLowerCase(), product.noun.toLowerCase()];
  if (name === noun || (product.brand === null && (name.startsWith(noun) || noun.startsWith(`${name} `))))
    return true;
  return SENTENCE_CASE.test(product.name) && reading.text.startsWith(product.name) && name.includes(noun);
}

/** "Northpaw trail harness": the brand's word makes it a name, though it is written like a noun. */
function startsWithBrand(name: string, brand: string): boolean {
  return name.toLowerCase().startsWith(`${brand.toLowerCase()} `);
}
