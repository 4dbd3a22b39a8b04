import { remembered } from "../remembered.ts";
import { uncapital } from "../words/capital.ts";
import { gerundOf, verbOf } from "./verbs.ts";

/** What a question is about. */
export interface QuestionParts {
  /** The thing asked about: "cats", "the sky", "a mutual fund". */
  readonly topic: string;
  /** What the question says of it, as it is seen: "cats purring", "the sky, blue"; null where it only names it. */
  readonly sight: string | null;
  /** What is to be done: "change a bike tyre"; null where nothing is. */
  readonly deed: string | null;
  /** What it is done to: "a bike tyre". */
  readonly object: string | null;
}

const QUESTIONS_KEPT = 200;

/** A question or a topic taken apart, by its form alone. */
export const questionParts: (name: string) => QuestionParts = remembered((name) => {
  const asked = name.replace(/[?.!]+$/, "").trim();
  const to = /^(?:how|what|when|where|who)\s+to\s+(?:do\s+(?:if|when|after|about)\s+)?(.+)$/i.exec(asked);
  if (to?.[1]) return /^what to do/i.test(asked) ? situation(to[1]) : deedOf(to[1]);
  const you = /^how\s+(?:do|can|should)\s+(?:you|i|we)\s+(.+)$/i.exec(asked);
  if (you?.[1]) return deedOf(you[1]);
  const when = /^what happens (?:when|if|to)\s+(.+)$/i.exec(asked);
  if (when?.[1]) return situation(when[1]);
  const during = /^what happens\s+(?:during|in|at|inside|on|behind)\s+(.+)$/i.exec(asked);
  if (during?.[1]) return bare(during[1]);
  const helped = /^(?:why|how|where|when|what)\s+(?:do|does|did|can|will)\s+(.+)$/i.exec(asked);
  if (helped?.[1]) return told(helped[1]);
  const being = /^(?:why|how|where|when)\s+(is|are|was|were)\s+(.+)$/i.exec(asked);
  if (being?.[2]) return stateOf(being[2]);
  const what = /^(?:what|who)\s+(?:is|are|was|were)\s+(?:meant by\s+)?(.+)$/i.exec(asked);
  if (what?.[1]) return bare(what[1].replace(/^(?:the point of|the meaning of)\s+/i, ""));
  const causes = /^what\s+(?:makes|causes)\s+(.+)$/i.exec(asked);
  if (causes?.[1]) return told(causes[1]);
  const denied = /^(?:why|how)\s+(.+?)\s(?:doesn|don|won|isn|aren|can)['’]?t\b/i.exec(asked);
  if (denied?.[1]) return bare(denied[1].replace(/^(?:doesn|don|won|isn|aren|can)['’]?t\s/i, ""));
  const had = /^why (?:we|people|you|they) (?:have|need|use|do|get)\s+(.+)$/i.exec(asked);
  if (had?.[1]) return bare(had[1]);
  const joined = /^(?:why|how|where|when)\s+(.+)$/i.exec(asked);
  return joined?.[1] ? told(joined[1]) : bare(asked);
}, QUESTIONS_KEPT);

function bare(topic: string): QuestionParts {
  return { topic: inTheMiddle(topic), sight: null, deed: null, object: null };
}

function deedOf(deed: string): QuestionParts {
  // What is recognised is the topic, not what is done.
  const seen = /^(?:recogni[sz]e|spot|identify|understand)\s+(?:the (?:signs|symptoms) of\s+)?(.+)$/i.exec(
    deed,
  )?.[1];
  if (seen) return bare(seen);
  const object = deed
    .replace(/^\S+\s+(?:(?:up|off|out|on|down|away|back|with|for|to|from|about)\s+)?/i, "")
    .replace(
      /\s(?:with|without|in|on|at|by|for|from|after|before|when|if|using|safely|properly|correctly|quickly)\b.*$/i,
      "",
    );
  return {
    topic: deed,
    sight: null,
    deed,
    object:
      deed.includes(" ") && object !== "" && !BEGINS_OPEN.test(object) ? inTheMiddle(object) : "the work",
  };
}

const BEGINS_OPEN = /^(?:by|in|on|at|for|to|with|from|about|like|as)\b/i;

/** "you find an injured hedgehog" is seen as finding one. */
function situation(clause: string): QuestionParts {
  const [verb = "", ...rest] = clause.replace(/^(?:you|we|i)\s+/i, "").split(/\s+/);
  const isDeed = verb.length < clause.length && /^(?:you|we|i)\s/i.test(clause);
  const sight = isDeed ? [gerundOf(verb), ...rest].join(" ") : (told(clause).sight ?? clause);
  return { topic: isDeed ? sight : clause, sight, deed: null, object: null };
}

/** "cats purr" is seen as cats purring. */
function told(clause: string): QuestionParts {
  const words = clause.split(/\s+/);
  const at = words.findIndex(
    (word, index) =>
      index > 0 && !NEEDS_A_NOUN.test(words[index - 1] ?? "") && isSaidVerb(word, index === words.length - 1),
  );
  if (at < 0) return bare(clause);
  const topic = inTheMiddle(words.slice(0, at).join(" "));
  const word = (words[at] ?? "").toLowerCase();
  const rest = words.slice(at + 1).join(" ");
  if (/^(?:we|you|i|people|humans)$/.test(topic)) return ofPeople(verbOf(word)?.base ?? word, rest);
  if (/^(?:is|are|was|were|become)$/.test(word)) {
    const verb = verbOf((words[at + 1] ?? "").toLowerCase());
    const isDone = verb?.form === "past";
    return { ...bare(topic), sight: isDone ? `${topic} being ${rest}` : `${topic}, ${rest}` };
  }
  const base = verbOf(word)?.base ?? word.replace(/s$/, "");
  if (/^(?:work|function|happen|exist|mean|cost|matter)$/.test(base)) return bare(topic);
  return { ...bare(topic), sight: `${topic} ${gerundOf(base)}${rest === "" ? "" : ` ${rest}`}` };
}

/** "Our repair café works": behind these nothing is done yet. */
const NEEDS_A_NOUN = /^(?:an?|the|my|your|our|his|her|their|its|this|these)$/i;

/** "we yawn" is about yawning, seen in somebody. */
function ofPeople(base: string, rest: string): QuestionParts {
  const deed = `${gerundOf(base)}${rest === "" ? "" : ` ${rest}`}`.replaceAll(/\bour\b/g, "their");
  return { ...bare(deed), sight: `somebody ${deed}` };
}

/** "the sky blue": a thing and what it is like. */
function stateOf(clause: string): QuestionParts {
  const words = clause.split(/\s+/);
  if (words.length < 2) return bare(clause);
  const hasArticle = /^(?:the|a|an|my|our|your|some)$/i.test(words[0] ?? "");
  const verb = words.findIndex((word, index) => index > 0 && verbOf(word.toLowerCase())?.form === "past");
  const least = hasArticle ? 2 : 1;
  const cut = verb >= least ? verb : Math.max(least, words.length - (so(words) ? 2 : 1));
  const topic = inTheMiddle(words.slice(0, cut).join(" "));
  const state = words.slice(cut).join(" ");
  if (state === "") return bare(topic);
  return { ...bare(topic), sight: verb >= least ? `${topic} being ${state}` : `${topic}, ${state}` };
}

function so(words: readonly string[]): boolean {
  return /^(?:so|very|always|never|called|not|in|on|at|bad|good)$/i.test(words.at(-2) ?? "");
}

/** Whether a word is the verb of a question: known as one, or at the end behind a noun. */
export function isSaidVerb(word: string, isLast: boolean): boolean {
  if (/^(?:is|are|was|were|gets?|become)$/i.test(word)) return true;
  const small = word.toLowerCase();
  if ([small, small.replace(/s$/, ""), small.replace(/es$/, "")].some((form) => DEEDS_OF_NATURE.has(form)))
    return true;
  const form = verbOf(word.toLowerCase())?.form;
  return form === "third" || form === "base" || (isLast && /^\p{Ll}{3,}$/u.test(word) && form === undefined);
}

/** What things, animals and machines do and stories rarely tell. */
const DEEDS_OF_NATURE: ReadonlySet<string> = new Set(
  "heat,cool,purr,bark,hibernat,hibernate,migrate,evaporate,condense,digest,absorb,reflect,conduct,expand,contract,shrink,dissolve,erupt,erode,orbit,rotate,float,sink,rust,rot,ferment,freeze,boil,melt,glow,sting,molt,hatch,breed,nest,spread,mutate,infect,heal,age,blush,sneeze,hiccup,snore,dream,sweat,shiver,bruise,itch,twinkle,vibrate,generate,store,transmit,receive,compress,filter,lift,affect,cause,form,become,convert,detect,encrypt,measure,print,scan,vary,differ,change,exist,help,hurt,smell,taste,communicate,survive,regulate,yawn,sneeze,laugh,cry,decide,choose,pay,set,measure,elect,appoint,produce,create,use,need,get,have,see,hear,feel,know,stay,stick,bounce,crack,dry,burn,explode,flow,circulate,adapt,evolve,reproduce,blink".split(
    ",",
  ),
);

/** The first letter of a name for a film, small again unless it is a name by itself. */
function inTheMiddle(topic: string): string {
  const [first = ""] = topic.split(/\s/);
  const isName = /\p{Lu}.*\p{Lu}/u.test(first) || /^I$/.test(first);
  return isName ? topic : uncapital(topic);
}
