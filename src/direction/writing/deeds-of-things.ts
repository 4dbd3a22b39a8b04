import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { verbOf } from "../reading/verbs.ts";
import { happeningIn } from "./happening.ts";
import { isSomebody } from "./who-acts.ts";

/** Whoever uses the thing in the film. */
interface Users {
  readonly isInEnglish: boolean;
  readonly hero: string;
  readonly productPhrase: string;
  readonly mayShow: (cast: Moment["cast"]) => boolean;
}

/** What a business, a campaign or a thing is said to do and no camera sees: its hours, its offer, its invitation. */
const UNSEEN =
  /^(?:open|reopen|close|launch|start|offer|provide|invite|present|feature|support|cost|return|celebrate|host|sell|deliver|ship|run|serve|welcome|help|include|guarantee|promise|stand|mean|want|need|look|exist|come|expand|announce|introduce|release|last|take|have|cover|specialise|specialize|recruit|hire|seek)$/;
/** What does its work out of sight: only who uses it can be seen. */
const WORKS_UNSEEN =
  /\b(?:apps?|software|platform|tool|dashboard|website|web ?shop|system|assistant|ai|bot|chatbot|plugin|service|subscription|account|card)$/i;
/** "Reminds you", "lets people": done to somebody whom the film would have to invent. */
const TO_THE_VIEWER = /^(?:you|your|us|our|people|users?|customers?|everyone|anyone)\b/i;

/** A told deed as it can be filmed: a thing that acts unseen is used by the film's people; null where nothing of it can be seen. */
export function filmableDeed(told: string, agreed: AgreedBrief, users: Users): string | null {
  if (isUnseenDeed(told, agreed)) return null;
  const deed = happeningIn(told);
  if (deed === null || !users.isInEnglish || isSomebody(deed.actor, deed.verb)) return told;
  const isProduct = namesProduct(deed.actor, agreed);
  const head = deed.actor.replace(/\s(?:for|of|from|in|with|at)\s.*$/, "");
  const isUnseen =
    WORKS_UNSEEN.test(head) || (isProduct && WORKS_UNSEEN.test(agreed.reading.product?.value.noun ?? ""));
  if (!isUnseen) return told;
  const object = deed.object ?? deed.doing.split(" ").slice(1).join(" ");
  if (TO_THE_VIEWER.test(object) || !users.mayShow("hero")) return null;
  return `${users.hero}, ${users.productPhrase} in hand, ${deed.doing}`;
}

/** Whether a told deed is only what a business says of itself: its hours, its offer, its invitation. */
export function isUnseenDeed(told: string, agreed: Pick<AgreedBrief, "reading">): boolean {
  const { actor, verb } = happeningIn(told) ?? plainDeed(told) ?? { actor: "", verb: "" };
  // "Water running over stones" is seen, a business that runs is not.
  const isSeen = MOVES.test(verb) && WHERE_TO.test(told);
  return UNSEEN.test(verb) && !isSeen && namesProduct(actor, agreed);
}

const MOVES = /^(?:run|open|close|stand|return|cover|come)$/;
const WHERE_TO = /\s(?:over|down|into|through|across|along|onto|off|up) (?!to\b)\p{Ll}+/u;

/** "church of St Aidan invites everybody": a doer without an article. */
function plainDeed(told: string): { readonly actor: string; readonly verb: string } | null {
  const words = told.split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && verbOf(word)?.form === "third");
  return at < 0 ? null : { actor: words.slice(0, at).join(" "), verb: verbOf(words[at] ?? "")?.base ?? "" };
}

/** "The app", "our museum", "The Ostrava night tram museum": the product by its name, its noun or its noun's head. */
function namesProduct(actor: string, { reading }: Pick<AgreedBrief, "reading">): boolean {
  const product = reading.product?.value;
  const bare = actor.toLowerCase().replace(/^(?:the|our|my|this|a|an)\s/, "");
  if (!product) return HOUSE.test(bare);
  const names = [product.name, product.noun ?? "", product.brand ?? ""].map((name) => name.toLowerCase());
  const heads = names.map((name) => name.split(" ").at(-1) ?? "");
  return (
    names.includes(bare) || heads.includes(bare) || names.some((name) => name !== "" && bare.endsWith(name))
  );
}

/** Who invites where a brief has no product: "Church of St Aidan", "our parish". */
const HOUSE =
  /^(?:church|parish|museum|library|school|university|city|town|club|theat(?:re|er)|choir|society|company|hotel|restaurant|team)\b/;
