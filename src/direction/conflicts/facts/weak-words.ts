import type { Token } from "../../words/tokens.ts";

/** Whether something is done with a thing that may as well be named in passing, or it is told what it is like: "use a folk track". */
export function isAlive(text: string, words: readonly Token[], at: number, last: Token): boolean {
  const word = words[at] as Token;
  const after = text.slice(last.end, last.end + REACH_CHARACTERS);
  const before = text.slice(startOf(words, at), word.start);
  if (LABELLED.test(after) || SOUNDING.test(before) || LIVES.test(after)) return true;
  if (isItem(before, after)) return true;
  return !AMBIGUOUS.has(word.word) && WISHED.test(before) && !NOUN_BEHIND.test(after);
}

/** "Friendly voiceover, flat animation": an item of a list of wishes. */
function isItem(before: string, after: string): boolean {
  return ITEM_BEFORE.test(before) && ITEM_AFTER.test(after);
}

const ITEM_BEFORE =
  /(?:^|[,;:(–])\s*(?:(?!(?:the|this|my|his|her|their|its|our|no|not|without|for|like)\b)[\p{L}\d-]+[\s-]+){0,3}$/iu;
const ITEM_AFTER =
  /^(?:\s+(?:female|male|warm|calm|friendly|soft|music|[\p{L}]+ and [\p{L}]+))?\s*(?:$|[,.;:!)]|\s(?:in|with|and|throughout|by|at the)\b)/iu;

const REACH = 5;
const REACH_CHARACTERS = 40;

function startOf(words: readonly Token[], at: number): number {
  let place = at;
  while (place > 0 && at - place < REACH && words[place - 1]?.clause === words[at]?.clause) place -= 1;
  return (words[place] as Token).start;
}

/** Words that are often something else. */
const AMBIGUOUS = new Set("track score beat organ rock folk punk rap tune horn anthem drum".split(" "));
const LABELLED =
  /^\s*(?::|=|–|—)\s*(?!no(?:ne|pe|t|thing)?\b|zero\b|off\b|n\/a|without\b|open\b|tbd\b|\?|$)\S/i;
const LIVES =
  /^(?:\s+(?:(?:should|must|may|can|will|to|that|which|softly|quietly|loudly|gently|slowly|always|is|be|then)\s+){0,2}(?:plays?|playing|swells?|builds?|starts?|kicks?|runs? (?:through|under|over|all)|accompan\w+|carr(?:y|ies)|drives?|underscores?|sounds?|blares?|booms?|pounds?|sings?|rings?|explains?|tells?|says?|reads?|speaks?|guides?|describes?|fades?|rises?|pulses?|throughout|in the background|under(?:neath)?|from (?:the )?(?:start|beginning|first)))\b/i;
/** "Upbeat indie folk track". */
const SOUNDING =
  /\b(?:upbeat|calm|soft|gentle|loud|epic|funky|dreamy|catchy|energetic|cheerful|happy|sad|melancholic|melancholy|cinematic|orchestral|classical|ambient|acoustic|electronic|indie|folk|pop|rock|jazz|jazzy|hip[- ]?hop|techno|house|lo[- ]?fi|latin|driving|pulsing|retro|uplifting|relaxing|emotional|dramatic|tense|warm|piano|guitar|punk|metal|reggae|reggaeton|swing|blues|country|soul|disco|edm|synth|minimal|playful|quiet|solemn|heroic|triumphant|groovy|bluesy|modern|fast|slow|blaring|deafening|throbbing|friendly|female|male|deep|ukulele|accordion|violin|cello|harp|flute|orchestra|synth|electro|string|brass|drum|saxophone)(?:,? (?:and )?[\p{L}-]+){0,2}[\s-]+$/iu;
const WISHED =
  /\b(?:use|using|add|adding|want|wants|need|needs|like|love|with|play|plays|playing|set to|feature|featuring|put|include|including|has|have|hear|hears|over|under|get|give it|choose|pick|prefer|make|ends? (?:on|with)|opens? (?:on|with)|starts? (?:on|with)|comes? with|accompanied by|backed by|driven by|sound of|a)\s+(?:(?:a|an|the|some|our|his|her|their|really|very|more|nice|good|great|short|long|big|small|simple|beautiful|live|full|solo|male|female|german|english|french|spanish|italian|dutch|portuguese|british|american|and|of|in)\s+)*$/i;
/** "With music lessons" has no music. */
const NOUN_BEHIND =
  /^\s+(?:school|shop|store|lessons?|teachers?|app|festival|stand|player|box|video|software|agency|studio|room|class|club|hall|label|industry|book|sheet|lover|fans?|tuition|course|instruments?|magazine|therapy|message|editor|books?|case|maker|company|cover)s?\b/i;
