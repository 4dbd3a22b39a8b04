import { tellsDeed } from "./clauses.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";
import type { Segment } from "./segments.ts";

/** A comma or a colon, and a blank. */
const JOINT = 2;

/** "Aero X1, a foldable electric scooter": what the product is. */
export function describesProduct(
  page: Page,
  one: Segment & { readonly words: string },
  { product, category }: BriefReading,
  isOneOfMany: boolean,
): boolean {
  if (product === null) return false;
  const words = one.words.toLowerCase();
  const { brand, name, description } = product.value;
  const isOfIt = !one.isDeed && [brand, name].some((of) => of !== null && words.includes(of.toLowerCase()));
  const opens =
    one.start === page.sentences[0]?.start &&
    !tellsDeed(page, one.first, one.last + 1) &&
    !/ing\b/.test(words);
  // "Trip to Japan: cherry blossom": a country is not described by what is seen in it.
  const isOfGoods = category?.value !== "travel" || product.value.noun !== null;
  // "My pottery studio: clay slapped on the wheel, muddy hands, …" begins its list.
  const opensAList = isOneOfMany && page.text.charAt(one.start - JOINT) === ":";
  const isBehind =
    isOfGoods && !opensAList && !one.isDeed && one.start >= product.end && one.start - product.end <= JOINT;
  return isOfIt || opens || isBehind || words === description?.toLowerCase();
}

/** "Our candles are soy": a sentence that begins so goes on saying what the goods are, and shows nothing. */
export function statesProduct(words: string, { product }: BriefReading): boolean {
  const head = (product?.value.noun ?? product?.value.name ?? "").toLowerCase().split(" ").at(-1) ?? "";
  const [, subject = ""] = STATED.exec(words.toLowerCase()) ?? [];
  const said = subject.split(" ").at(-1) ?? "";
  return head !== "" && said !== "" && inSingular(said) === inSingular(head);
}

const STATED =
  /^(?:our|the|my|these|all|each|every) ((?:\p{L}+ ){0,2}\p{L}+) (?:is|are|has|have|comes?|tastes?|smells?) /u;

function inSingular(noun: string): string {
  return noun.replace(/(?<=[^s])s$/, "");
}

/** "The Lantern Trust gives homeless people an address", told before anything happens: what it is for, and no picture beside those that are told. */
export function withoutItsPurpose(
  events: BriefReading["events"],
  product: BriefReading["product"],
): BriefReading["events"] {
  const brand = product?.value.brand ?? null;
  const [first, ...others] = events;
  if (brand === null || first === undefined || others.length === 0) return events;
  const told = first.value.action.toLowerCase().replace(/^the /, "");
  const name = brand.toLowerCase().replace(/^the /, "");
  return told.startsWith(`${name} `) && SERVES.test(told.slice(name.length)) ? others : events;
}

const SERVES =
  /^ (?:gives|helps|offers|provides|trains|supports|connects|links|matches|teaches|funds|finances|plants|rescues|feeds|protects|lets|sells|makes|produces|runs|insures|organi[sz]es) /;
