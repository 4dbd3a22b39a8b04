import type { BriefReading } from "../reading/reading.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { QUOTED } from "./facts/quoted.ts";
import { needing } from "./needs.ts";

/** How the film is to speak. */
const FORMAL =
  /\b(?:formal|measured|statesmanlike|buttoned[- ]up|business-?like|ceremonious|dignified|solemn|stately|discreet|respectful|reverent|reverential|mournful|sober|grave tone|sombre|somber|austere|no slang|without slang|never colloquial|no colloquial\w*|not colloquial|impeccable (?:grammar|manners|english)|queen['’]s english|king['’]s english|polite and proper|proper english|corporate tone|legalese)\b/i;
const LOOSE =
  /\b(?:slangy|full of slang|in slang|with slang|gen[- ]z (?:slang|speak|tone|voice|language)|street (?:talk|slang|language)|(?:casual|chatty|cheeky|laid[- ]back|matey|informal|conversational|down[- ]to[- ]earth)\b[^.;!?]{0,36}\b(?:tone|voice|language|copy|wording|manner)|tone(?: of voice)?(?: is|:)? (?:casual|chatty|cheeky|laid[- ]back|matey|slangy)|never formal|not formal|nothing formal|no corporate (?:speak|language|talk)|no jargon|without jargon|talks? like a (?:friend|mate))\b/i;

/** How the viewer is spoken to in languages that have two words for "you". */
const POLITE =
  /(?<!\p{L})(?:siezen|gesiezt|sie-form|per sie|mit sie|förmliche anrede|vouvoie\w*|vouvoyer|vouvoiement|de usted|tratar de usted|ustedeo|dare del lei|dando del lei|polite form|formal (?:address|you))(?!\p{L})/iu;
const FAMILIAR =
  /(?<!\p{L})(?:duzen|geduzt|du-form|per du|tutoie\w*|tutoyer|tutoiement|tuteo|tutear|de tú|dare del tu|informal (?:address|you))(?!\p{L})/iu;
const FAMILIAR_YOU =
  /(?<!\p{L})(?:du|dir|dich|dein(?:e[nmrs]?)?|euch|eu(?:er|re[nmrs]?)|toi|tes|ton|tu|te|ti|tus|tuo|tua|tuoi|contigo)(?!\p{L})/iu;
const POLITE_YOU =
  /(?<!\p{L})(?:Ihnen|Ihr(?:e[nmrs]?)?|(?<=\p{L} )Sie|[Vv]ous|[Vv]otre|[Vv]os|[Uu]sted(?:es)?)(?!\p{L})/u;

/** Words that give a line its register: nobody says them in the other. */
const SLANG =
  /(?<![\p{L}])(?:yo|fam|bruh|bro|dude|dudes|gonna|wanna|gotta|ain['’]?t|y['’]?all|no cap|slay|vibin|vibes?|lol|omg|wtf|lmao|homie|sup|wassup|whassup|what['’]s up|lowkey|bussin|innit|peeps|yeet|dope|hella|deadass|rizz|lit|chill|mate|cheers mate|sick|bestie|fire emoji|boi|squad|badass|kick-?ass|damn|hell yeah|chuck|grab a|no biggie|easy peasy|who cares|shut up|hey guys|hiya|baby!|babe|drop dead|woo-?hoo|yee-?haw|yippee|ka-?boom|ka-?ching|boom!|bam!|party on|party hard|oh snap|hot stuff|rock['’]?n['’]?roll|let['’]s go!|crazy (?:deals?|prices?)|insane (?:deals?|prices?)|get wild|go nuts|kick(?:s|in)?['’]? (?:ass|butt)|suckers?|losers?|booty|yolo|swag|banger|hot as|holy (?:cow|moly|crap)|pimp|dawg|cray|turnt|gotcha|nah|yeah|yep|nope|bye-bye|oops|hilarious|ha(?:ha)+)(?![\p{L}])/iu;
const STIFF =
  /\b(?:dear sir|sir or madam|ladies and gentlemen|hereby|pursuant|herewith|aforementioned|esteemed|cordially|henceforth|heretofore|notwithstanding|we are pleased to inform|kindly be advised|terms and conditions apply|leverage synerg\w+|stakeholders?|deliverables?|paradigm|value proposition|scalable solution|best-in-class)\b/i;
/** Slang that a brief asks for in so many words. */
const ASKS_FOR_SLANG =
  /\b(?:(?:full of|lots of|plenty of|with|in|use|using|some) (?:\w+ )?(?:slang|memes|emojis?|street talk|swear words)|tiktok slang|gen[- ]z slang|slangy)\b/i;

/** A tone that is asked for, and lines given in another: "formal, never colloquial" and "Yo fam". */
export const registerAndLines: ConflictRule = needing(
  () => ({ words: [FORMAL, LOOSE, POLITE, FAMILIAR] }),
  ({ reading }, demands) => {
    const pair =
      apart(reading, FORMAL, SLANG, ASKS_FOR_SLANG) ??
      apart(reading, LOOSE, STIFF, null) ??
      apart(reading, POLITE, FAMILIAR_YOU, null) ??
      apart(reading, FAMILIAR, POLITE_YOU, null);
    if (pair === null) return [];
    const [tone, line] = pair;
    return [
      {
        between: demandIds(demands, ["tone", "voiceover", "overlay", "cta"], ({ statement }) =>
          pair.some((words) => words.includes(statement) || statement.includes(words)),
        ),
        givenUp: [],
        explanation: `The tone is to be "${tone}", and "${line}" speaks in another.`,
        resolution: `Words given in full stay as they are; all others are ${tone.toLowerCase()}. Say which one is meant.`,
      },
    ];
  },
);

function apart(
  reading: BriefReading,
  tone: RegExp,
  ofOther: RegExp,
  asked: RegExp | null,
): readonly [string, string] | null {
  const said = firstSaid(reading, tone);
  if (said === null || !isOfWords(reading.text, said.index, said[0].length)) return null;
  const slang = asked && firstSaid(reading, asked);
  if (slang && !DENIED.test(reading.text.slice(0, slang.index))) return [said[0], slang[0]];
  const quoted = [...reading.text.matchAll(QUOTED)].map(([words]) => words);
  const line = [...quoted, ...(reading.speech?.value.lines ?? [])].find((words) => ofOther.test(words));
  return line === undefined ? null : [said[0], line.replace(/^["“„«'‘]|["”“»'’]$/g, "")];
}

const DENIED = /\b(?:no|not|never|without|avoid|free of|nothing)\s+(?:\w+\s+)?$/i;

/** "Formal dress", "a formal dinner", "a formal garden" say nothing of the tone. */
function isOfWords(text: string, at: number, length: number): boolean {
  const after = text.slice(at + length);
  return !/^\s+(?:dress\w*|wear|suits?|dinner|garden|gown|event|occasion|party|attire|jacket|shoes|steps?|pace|strides?|education|procession)\b/i.test(
    after,
  );
}
