import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { stepsOfTopic } from "../knowledge/topics/index.ts";
import { oncePer } from "../once-per.ts";
import type { LessonKind } from "../reading/lesson-kinds.ts";
import { capital } from "../words/capital.ts";
import { positiveMentions } from "../words/mentions.ts";
import { namesItsParts } from "./cook-in-order.ts";
import { openQuestions } from "./open-questions.ts";
import { stated } from "./state-in-scenes.ts";
import { statementsOf } from "./statements.ts";
import { styleOf } from "./style.ts";
import { tellWhatPeopleDo } from "./told-of-somebody.ts";
import { explains, topicOf, topicWords } from "./topic.ts";
import type { World } from "./world.ts";

/** From so many statements on, the brief explains by itself. */
const ENOUGH_STATEMENTS = 2;
/** Beside our own book of a topic, a brief must say more to be told in its words alone. */
const ENOUGH_BESIDE_A_BOOK = 3;

/** Whose words an explanation is told in: the brief's, our book's of the topic, or only questions that a person must answer. */
export type Teller = "brief" | "book" | "nobody";

/** An explanation from its first picture to its last. */
export interface Explanation {
  readonly steps: readonly Moment[];
  readonly teller: Teller;
}

/**
 * The pictures of a film that explains, in the order in which they make sense, each with its line: the brief's own
 * statements, else the steps of the topic, else its open questions. null where the film does not explain.
 */
export function explainedInOrder(agreed: AgreedBrief, world: World): Explanation | null {
  return explanationOf(agreed)(world);
}

/** Scenes and what is left to supply ask for the same. */
const explanationOf = oncePer((agreed: AgreedBrief) => oncePer((world: World) => explain(agreed, world)));

function explain(agreed: AgreedBrief, world: World): Explanation | null {
  const statements = statementsOf(agreed);
  const kind: LessonKind = agreed.reading.lesson?.value ?? "explain";
  const isOwnDish =
    kind === "recipe" && (namesItsParts(topicOf(agreed)) || listsItsParts(agreed.reading.text));
  const isOfPeople = tellWhatPeopleDo(statements);
  const ofTopic = explains(agreed) && !isOwnDish && !isOfPeople ? ofOneOrBoth(agreed, kind) : null;
  const opened = statements.length === 0 || ofTopic !== null ? null : withTopicsOf(agreed, statements);
  if (opened !== null) return shown({ steps: opened, teller: "brief" }, agreed, world);
  if (statements.length >= (ofTopic ? ENOUGH_BESIDE_A_BOOK : ENOUGH_STATEMENTS)) {
    return shown(
      {
        steps: stated(agreed, statements, kind === "news" || kind === "welcome" ? [] : (ofTopic ?? [])),
        teller: "brief",
      },
      agreed,
      world,
    );
  }
  if (!explains(agreed) || !world.isInEnglish) return null;
  if (ofTopic !== null) return shown({ steps: asCounted(ofTopic, agreed), teller: "book" }, agreed, world);
  return shown({ steps: openQuestions(agreed), teller: "nobody" }, agreed, world);
}

const WORKS = /^how (?:an? |the |our )?.+? (?:works?|functions?|is made|are made|happens?)$/i;
const MOST_STEPS_OF_A_QUESTION = 7;

/** "HeatLoop: how a heat pump works and why it saves money": where our books know how a thing works that is sold, they tell it between the brief's own points. */
function withTopicsOf(agreed: AgreedBrief, statements: readonly string[]): readonly Moment[] | null {
  const at = statements.findIndex((one) => WORKS.test(one));
  const book = at < 0 ? null : stepsOfTopic(statements[at] ?? "");
  if (book === null) return null;
  const told = stated(agreed, statements, []);
  const ofQuestion = told.filter(({ because }) => because === statements[at]);
  const first = told.findIndex(({ because }) => because === statements[at]);
  if (first < 0) return null;
  const question = howItWorks(statements[at] ?? "");
  const steps = someSteps(book, MOST_STEPS_OF_A_QUESTION).map((step) => ({
    ...step,
    beat: "process" as const,
  }));
  return [
    ...told.slice(1, first).filter((one) => !ofQuestion.includes(one)),
    ...steps.map((step, index) =>
      index === 0
        ? { ...step, beat: "arrest" as const, line: `${question} ${step.line ?? ""}`.trim() }
        : step,
    ),
    ...told.slice(first).filter((one) => !ofQuestion.includes(one)),
  ];
}

/** "how a heat pump works" -> "How does a heat pump work?" */
function howItWorks(statement: string): string {
  const [, thing = "", verb = ""] = /^how (.+?) (\S+)$/i.exec(statement) ?? [];
  return /^works?$|^functions?$/i.test(verb)
    ? `How ${/s$/i.test(verb) ? "does" : "do"} ${thing} ${verb.replace(/s$/i, "")}?`
    : `${capital(statement)}.`;
}

/** "Ingredients: flour, eggs, berries": the brief's own recipe is cooked, and no other. */
function listsItsParts(text: string): boolean {
  const listed = /\bingredients?\b[^:.\n]{0,20}[:–-]\s*([^.\n]+)/i.exec(text)?.[1];
  return listed !== undefined && namesItsParts(listed);
}

/** "How vaccines differ from antibiotics": the one, then the other. */
const OF_BOTH =
  /^how (.+?) differs? from (.+)$|^(?:what is )?the difference between (.+?) and (.+)$|^difference between (.+?) and (.+)$|^(.+?) (?:vs\.?|versus) (.+)$/i;
const STEPS_OF_EACH = 4;

function ofOneOrBoth(agreed: AgreedBrief, kind: LessonKind): readonly Moment[] | null {
  const [, ...named] = OF_BOTH.exec(agreed.reading.product?.value.name ?? "") ?? [];
  const [one, other] = named.filter((words) => words !== undefined);
  if (one === undefined || other === undefined) return stepsOfTopic(topicWords(agreed), kind);
  const [first, second] = [stepsOfTopic(one), stepsOfTopic(other)];
  if (first === null || second === null) return stepsOfTopic(topicWords(agreed), kind);
  return [...first.slice(0, STEPS_OF_EACH), ...second.slice(0, STEPS_OF_EACH)];
}

const NUMBERS_SAID = "one two three four five six seven eight nine ten".split(" ");
const COUNTED = new RegExp(
  `^(?:my |our |the )?(?:top |best )?(\\d{1,2}|${NUMBERS_SAID.join("|")}) (?:[\\w-]+ ){0,3}(?:tips?|ways|habits|hacks|tricks|things|rules|reasons|signs|steps)\\b`,
  "i",
);

/** "5 tips for better sleep": so many, counted aloud under their title; the book's last picture closes. */
function asCounted(book: readonly Moment[], agreed: AgreedBrief): readonly Moment[] {
  const name = agreed.reading.product?.value.name ?? "";
  const said = COUNTED.exec(name)?.[1]?.toLowerCase();
  if (said === undefined) return book;
  const count = NUMBERS_SAID.includes(said) ? NUMBERS_SAID.indexOf(said) + 1 : Number(said);
  const [tips, last] = [book.slice(0, -1), book.slice(-1)];
  if (count < 2 || count > tips.length) return book;
  return [
    ...tips.slice(0, count).map((tip, index) => ({
      ...tip,
      line: `${index === 0 ? `${name}. ` : ""}${capital(NUMBERS_SAID[index] ?? "")}. ${tip.line ?? ""}`,
    })),
    ...last,
  ];
}

/** `count` of the steps, the first and the last among them, evenly. */
export function someSteps(steps: readonly Moment[], count: number): readonly Moment[] {
  if (count >= steps.length) return steps;
  if (count === 1) return steps.slice(0, 1);
  return Array.from(
    { length: count },
    (_, index) => steps[Math.round((index * (steps.length - 1)) / (count - 1))] as Moment,
  );
}

function shown(explanation: Explanation, agreed: AgreedBrief, world: World): Explanation | null {
  const avoided = agreed.mustAvoid.map(({ value }) => value.subject);
  const isDrawn = styleOf(agreed)?.row.isDrawn === true;
  const drawn = isDrawn ? explanation.steps.map(asDrawn) : explanation.steps;
  const steps = drawn
    .map((step) => byHands(step, world))
    .filter(
      (step) =>
        world.mayShow(step.cast) &&
        !avoided.some((subject) => positiveMentions(`${step.shows} ${step.place ?? ""}`, subject).length > 0),
    );
  return steps.length > 1 ? { ...explanation, steps } : null;
}

/** Where no face may be seen, the hands do what somebody would: "{hero} filling the kettle". */
function byHands(step: Moment, world: World): Moment {
  if (step.cast !== "hero" || world.mayShow("hero") || !world.mayShow("hands")) return step;
  const deed = WITHOUT_FACES[step.shows] ?? DONE_BY_HAND.exec(step.shows)?.[1];
  if (deed === undefined) return step;
  return { ...step, cast: "hands", shotType: "close_up", shows: `two hands ${deed}` };
}

/** How a lesson that is done by hand opens and closes. */
const WITHOUT_FACES: Readonly<Record<string, string>> = {
  "{hero} behind a table on which everything that is needed is set out":
    "laid flat on a table on which everything that is needed is set out",
  "{hero} stepping back from the finished work, wiping both hands":
    "wiping each other dry, the finished work behind them",
};

/** A deed that begins with its gerund and is none of the whole body or the face. */
const DONE_BY_HAND =
  /^\{hero\} ((?!(?:looking|standing|sitting|getting|walking|arriving|coming|going|stepping|stopping|smiling|nodding|turning|being|breathing|waiting|listening|thinking|waving)\b)[a-z]+ing\b.*)$/;

/** What models are made of, and where they stand: in a drawn film things are what they are. */
const OF_A_MODEL =
  /(?<!\bof )\b(?:clay|paper|felt|wooden|plasticine|cardboard)\s(?=\p{L})|\s(?:of|in) (?:clay|felt|plasticine)\b/giu;
const WHERE_MODELS_STAND = /\b(?:clay model|tabletop|dark studio|dark room with one lamp)\b/i;
const DRAWN_PLACE = "a plain backdrop in one soft colour";

function asDrawn(step: Moment): Moment {
  const place = step.place !== null && WHERE_MODELS_STAND.test(step.place) ? DRAWN_PLACE : step.place;
  return { ...step, place, shows: step.shows.replaceAll(OF_A_MODEL, "") };
}
