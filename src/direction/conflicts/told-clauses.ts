import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { mentions, positiveMentions } from "../words/mentions.ts";
import { wishedText } from "./brief-words.ts";

const MAX_TELLING_WORDS = 3;

/** Sentences that begin with the forbidden thing and tell what it does: "Carrots dance on the counter." */
export function toldOf(brief: SettledBrief, subject: string): string[] {
  const named = subject.replace(IN_THE_PICTURE, "");
  if (named.split(/\s+/).length > MAX_TELLING_WORDS || SPARING.test(subject)) return [];
  const text = wishedText(brief);
  if (mentions(text, named).length === 0) return [];
  const product = brief.reading.product?.value;
  return clausesTold(text).filter((clause) => {
    const [mention] = positiveMentions(clause, named);
    if (!mention || isOwn(clause.slice(mention.start, mention.end), product?.name)) return false;
    const ahead = clause.slice(0, mention.start);
    const behind = clause.slice(mention.end);
    const isPlural = /[^s]s$|people$|men$|children$/i.test(mention.words);
    const acts = DEED.test(behind) || (isPlural && DEED_OF_MANY.test(behind));
    return (
      (BEFORE_DOER.test(ahead) && acts) ||
      (WITH.test(ahead) && DOING.test(behind)) ||
      DOES_TO.test(ahead) ||
      SHOT_OF.test(ahead) ||
      IN_A_STORY.test(ahead) ||
      ORDERED.test(ahead) ||
      SHOWS.test(ahead)
    );
  });
}

/** Words by which a ban says that it is of the picture. */
export const IN_THE_PICTURE =
  /\s+(?:on (?:the )?screen|in sight|in view|to be seen|in (?:the |any )?(?:films?|videos?|shots?|frames?|pictures?|ad|spot|scenes?)|in (?:all|any) (?:of the |the |our )?(?:shots|scenes|frames|pictures|images)|in every (?:shot|scene|frame|picture)|throughout|anywhere|at all|please|itself|themselves)$/i;
const SPARING = /\b(?:except|but|besides|apart from|other than|save)\b/i;
const BEFORE_DOER =
  /^\W*(?:(?!(?:for|with|like|than|about|against|from|by|to|without|no)\b)[\p{L}-]+ ){0,4}$/iu;
/** A verb of the present that is no mere being or having. */
const DEED =
  /^\s(?!(?:is|are|was|were|has|have|had|needs?|must|should|may|can|will|likes?|loves?|says?|wants?|allowed|includes?)\b)(?:\p{Ll}+s|rush|dance|run|walk|play|jump|fly|race|laugh|smile|sit|stand|wave|drive|ride|eat|drink|sing|swim|climb|gather|sleep|roll|pour|fall|glow|burn|fight|talk|chat|cheer|stream|push|lean|look|watch|march|hug|kiss|toast|work|cook|carry|hold|lift|open|pass)\b(?!\s*$)/u;

const DEED_OF_MANY =
  /^\s(?!(?:are|were|have|had|need|must|should|may|can|will|like|love|say|want|in|on|at|of|for|with|and|or|from|to|by|under|over|into)\b)\p{Ll}{3,}\s(?:\p{Ll}{3,}\s)?(?:on|in|at|past|over|across|through|along|around|up|down|into|onto|under|by|against|the|an?|his|her|their|from|out|towards?|between)\b/u;
/** "He lights a", "a waiter brings three plates of": somebody does something with what follows. */
const DOES_TO =
  /^\W*(?:he|she|they|(?:an?|the|two|three|our|his|her|their) (?:\p{Ll}+ ){1,2}?)(?!is|was|has|says|likes|loves|hates|knows|needs|wants|avoids|refuses|misses|replaces|stops|quits|forgets|leaves|looks|works|sells|makes)(?:\p{Ll}{2,}s|sit at|hold|drink|eat|light|carry|open|ride|drive)\s(?:(?:an?|the|her|his|their|another|some|two|three|four|into|onto|at|up|down|plates|glasses|pieces|of|\p{Ll}+y|big|small|fresh|new|old|red|hot|cold|first|last)\s){0,4}$/iu;

/** "With a snake sliding over the sand". */
const WITH = /\bwith (?:an?|the|two|three|some|one|our|his|her)\s(?:\p{Ll}+ ){0,2}$/iu;
const DOING = /^\s(?!being|having|including|according)\p{Ll}{2,}ing\b/u;

/** "Shoot it", "use", "put in some": an order for what follows. */
const ORDERED =
  /^\W*(?:(?:and|then|also|please|but|just)\s)*(?:use|add|include|shoot|film|put|make|give|bring|throw|go for|play|edit|cut|feature|place|insert|sprinkle|overlay)\b(?!.*\b(?:no|not|without|instead|than|never|avoid)\b)[^,;:]{0,24}\s$/i;

/** "The film opens with Farmer", "show three". */
const SHOWS =
  /(?:^|[\s,])(?:(?:opens?|opening|starts?|starting|begins?|beginning|ends?|ending|clos(?:es?|ing)|finish(?:es|ing)?) (?:up )?(?:with|on|in)|cuts? to|shows?|showing|sees?|features?|featuring|introduc(?:es?|ing)|follows?|following|portrays?|films?|stars?|starring)\s+(?:(?!(?:how|that|what|why|for|with|to|of|when|where|up)\b)[\p{L}\d'’-]+,?\s+){0,3}$/iu;

/** "She gets stuck in a", "the boy hides behind a": somebody's story comes by what follows. */
const IN_A_STORY =
  /^\W*(?:he|she|they|(?:an?|the|two|three|our|his|her|their) (?:\p{Ll}+ ){1,2}?)(?!is|was|has|says|likes|loves|hates|knows|needs|wants|avoids|refuses|misses|replaces|stops|quits|forgets|works|sells|makes)(?:\p{Ll}{2,}s|sit|stand|walk|run|hide|get|dance|drive)\s(?!.*\b(?:no|not|never|without|instead|like|than|free|away|from|out of|for|about|until)\b)(?:\p{Ll}+ ){0,5}?(?:in|on|onto|into|behind|beside|past|under|among|through|over|across|towards?|against|with|next to) (?:(?:an?|the|his|her|their|some|two|three|\p{Ll}+y|big|small|old|red|long|huge) ){1,3}$/iu;

/** "Close-up of a sizzling", "we see two". */
const SHOT_OF =
  /^\W*(?:(?:(?:extreme|macro|tight|wide|medium|slow) )*(?:close-?up|shot|view|pan|tilt) (?:of|on|over|across)|we see|there (?:is|are)) (?:an?|the|some|two|three|our|his|her)?\s*(?:\p{Ll}+ ){0,2}$/iu;

/** The sentences of a text and what is told behind its colons. */
export const clausesTold = (text: string) =>
  text.split(/(?<=[.!?;:])\s+|\n+/).filter((clause) => clause.trim() !== "");

function isOwn(words: string, name: string | undefined): boolean {
  return name?.toLowerCase().includes(words.trim().toLowerCase()) ?? false;
}
