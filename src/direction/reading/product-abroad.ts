import type { Telling } from "../gloss/tell-in-english.ts";
import type { AskedProduct, BriefReading, Finding } from "./reading.ts";

/** What is sold, in the brief's own words: as its English reading found it where that is as sure, else as it was read itself. */
export function productAbroad(
  own: BriefReading,
  twin: BriefReading,
  telling: Telling,
  saidAs: (words: string) => string | null,
  isTold: boolean,
): BriefReading["product"] {
  const found = twin.product;
  const span = found && telling.spanOf(found.start, found.end);
  const named = isCommonHere(own.product, telling) ? null : own.product;
  if (found === null) return isSurelyNamed(named) || !isTold ? own.product : null;
  if (span === null || isBetterNamed(named, found)) return own.product;
  const name = nameIn(own.text, found.value.name, saidAs);
  if (name === null) return own.product;
  const said = (words: string | null) => (words === null ? null : saidAs(words));
  return {
    ...found,
    ...span,
    words: own.text.slice(span.start, span.end),
    value: {
      name,
      noun: said(found.value.noun) ?? own.product?.value.noun ?? null,
      brand: found.value.brand,
      description: said(found.value.description) ?? descriptionOf(own, name),
      features: found.value.features.flatMap((feature) => saidAs(feature) ?? []),
    },
  };
}

const SURE = 0.8;

/** "Lohnabrechnung" has a capital as every German noun has: what is told in English is no brand. */
function isCommonHere(product: BriefReading["product"], telling: Telling): boolean {
  const span = product && telling.englishSpanOf(product.start, product.end);
  const english = span === null ? "" : telling.text.slice(span.start, span.end).toLowerCase();
  const words = (product?.value.brand ?? "").toLowerCase().split(/\s+/);
  return english !== "" && words.every((word) => !english.includes(word));
}

/** What sells nothing in English needs a name of its own to sell something. */
function isSurelyNamed(product: BriefReading["product"]): boolean {
  return product !== null && product.value.brand !== null && product.confidence >= SURE;
}

/** A brand that the brief's own words give counts for more than a noun of its English, or a longer name around it. */
function isBetterNamed(own: BriefReading["product"], found: Finding<AskedProduct>): boolean {
  if (own === null || own.value.brand === null || own.confidence < SURE || own.confidence < found.confidence)
    return false;
  const { brand, name } = found.value;
  return brand === null || (name !== own.value.brand && name.endsWith(` ${own.value.brand}`));
}

function nameIn(text: string, name: string, saidAs: (words: string) => string | null): string | null {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at >= 0) return text.slice(at, at + name.length);
  return saidAs(name) ?? saidAs(name.replace(/^the\s/i, ""));
}

function descriptionOf({ product }: BriefReading, name: string): string | null {
  return product !== null && product.value.name === name ? product.value.description : null;
}

/** The same as pictures are told of it: common nouns in English, names as they are. */
export function toldProduct(
  completed: BriefReading,
  own: BriefReading,
  twin: BriefReading,
  inEnglish: (words: string) => string,
): Finding<AskedProduct> | null {
  const product = completed.product;
  if (product === null || (twin.product !== null && product !== own.product)) return twin.product;
  const { name, noun, brand, description, features } = product.value;
  const told = twin.product?.value;
  return {
    ...(twin.product ?? product),
    value: {
      name: brand ?? inEnglish(name),
      noun:
        noun === null ? (told?.noun ?? null) : inEnglish(noun).replace(/(?:\s(?:of|in|for|from|the))+$/, ""),
      brand,
      description: told?.description ?? (description === null ? null : inEnglish(description)),
      features: told?.features ?? features.map(inEnglish),
    },
  };
}
