import { isNounOf } from "../words/kind-of-noun.ts";
import { baseOfGerund } from "./verbs.ts";

/** What things do by themselves, as several of them do it. */
const BY_THEMSELVES =
  /^(?:break|spread|drift|rise|fall|move|sway|flicker|fade|grow|glow|burn|shine|tremble|scatter|melt|roll|crash|bloom|turn|meet|open|close|pass|stir|settle|dissolve|shimmer|gather|ripple|unfold|float|fly|hang|swirl|splash|drip|flow|sparkle|glitter|twinkle|blow|bounce|explode|whirl|tumble|hover|rustle)$/;
/** Oftener deeds than things: "falls open", "turns over". */
const DEEDS =
  /^(?:falls|turns|stops|runs|walks|rides|drops|returns|slides|swings|breaks|blows|comes|goes|holds)$/;
/** People's parts and sounds that no group of things has. */
const PARTS = /^(?:heads|eyes|hands|lights|doors|leaves|shadows|cheers|drops|tears|clouds|sparks|flakes)$/;

/** "Goes rolling": one deed, and no goes that roll. */
const GOES_ON = /^(?:goes|comes|keeps|starts|stops|begins|loves|falls|runs)$/;

/** "Rings spread", "waves break", "drops falling", "heads turn": several things that do something, though the first word looks like a deed of somebody. */
export function areThingsActing(first: string, second: string): boolean {
  const base = second.endsWith("ing") ? baseOfGerund(second) : second;
  const isDeed = base === second ? DEEDS.test(first) : GOES_ON.test(first);
  if (!/[^s]s$/.test(first) || isDeed || base === null || !BY_THEMSELVES.test(base)) return false;
  return PARTS.test(first) || isNounOf(first, "thing", "happening", "plant", "animal", "place");
}
