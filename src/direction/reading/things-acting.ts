import { isNounOf } from "../words/kind-of-noun.ts";

/** What things do by themselves, as several of them do it. */
const BY_THEMSELVES =
  /^(?:break|spread|drift|rise|fall|move|sway|flicker|fade|grow|glow|burn|shine|tremble|scatter|melt|roll|crash|bloom|turn|meet|open|close|pass|stir|settle|dissolve|shimmer|gather|ripple|unfold)$/;
/** Oftener deeds than things: "falls open", "turns over". */
const DEEDS =
  /^(?:falls|turns|stops|runs|walks|rides|drops|returns|slides|swings|breaks|blows|comes|goes|holds)$/;
/** People's parts and sounds that no group of things has. */
const PARTS = /^(?:heads|eyes|hands|lights|doors|leaves|shadows|cheers)$/;

/** "Rings spread", "waves break", "heads turn": several things that do something, though the first word looks like a deed of somebody. */
export function areThingsActing(first: string, second: string): boolean {
  if (!/[^s]s$/.test(first) || DEEDS.test(first) || !BY_THEMSELVES.test(second)) return false;
  return PARTS.test(first) || isNounOf(first, "thing", "happening", "plant", "animal", "place");
}
