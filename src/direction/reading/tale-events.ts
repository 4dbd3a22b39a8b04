import { capital } from "../words/capital.ts";
import { overlap } from "../words/spans.ts";
import { finding, type Page } from "./page.ts";
import type { AskedEvent, BriefReading, Finding, Tale } from "./reading.ts";
import { shownDoing } from "./shown-doing.ts";
import { lifeInAList, shownInAList } from "./shown-in-a-list.ts";
import { firstMatch } from "./sieve.ts";
import { deedsOf } from "./split-deeds.ts";
import { deedAbout, toldDeeds } from "./tale-deeds.ts";
import { plainSubject } from "./tale-title.ts";
import { fragmentsOf } from "./trailer-fragments.ts";
import { IS_A_MESSAGE, IS_TOLD_AS_A_STORY } from "./words/messages.ts";

/** What a film is about, and where its brief says so. */
export interface About {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of a film that sells nothing before its events are read. */
export interface Telling {
  readonly page: Page;
  readonly soFar: BriefReading;
  readonly form: RegExpExecArray | null;
  readonly about: About | null;
  readonly kind: Tale["kind"];
}

/** What happens in the film, deed by deed in the order told; a trailer's fragments where it tells none. */
export function eventsOfTale(
  { page, soFar, form, about, kind }: Telling,
  own: readonly Finding<AskedEvent>[],
  from: number,
): readonly Finding<AskedEvent>[] {
  const deed = about === null ? null : deedAbout(page, about.start, about.end);
  // "Birthday montage for my dad turning 60" is the film's name.
  const isItsName = ({ start, end }: Finding<AskedEvent>) =>
    kind === "family" && form !== null && start <= form.index && form.index < end;
  const read = soFar.events.filter((event) => !isItsName(event));
  const told = oneByOne(
    withDeeds(read, [
      ...(deed === null ? [] : [deed]),
      ...(own.length > 0 ? own : toldDeeds(page, about)),
      ...shownDoing(page),
      ...shownInAList(page),
      ...(kind === "family" && own.length === 0 ? lifeInAList(page) : []),
    ]),
    kind,
  );
  const isList = kind !== "story" || (kind === "story" && told.length === 1 && own.length === 0);
  const some =
    isList && told.length < SEVERAL
      ? withFragments(page, told, kind === "family" ? endOfFirst(page) : from)
      : told;
  // "Souk, mint tea on a rooftop, camel ride at sunset": a list of pictures tells its film.
  const list = kind === "story" && told.length <= SEVERAL ? listIn(page, told) : [];
  const pictures = list.filter(({ value }) => value.action.includes(" "));
  const listed = pictures.length >= PICTURES_OF_A_LIST ? list : some;
  const description = soFar.product?.value.description ?? null;
  return listed.filter(
    ({ value }) =>
      !IS_HEARD.test(value.action) &&
      !IS_A_GREETING.test(value.action) &&
      value.action !== description &&
      !(about?.words.startsWith(value.action) && isNoDeed(value.action)),
  );
}

/** "Eid greeting from our family bakery" is what the film is. */
const IS_A_GREETING = /^(?:an? )?(?:\p{L}+['’]?s? ){1,3}(?:greetings?|wishes|message) (?:from|to|for)\b/iu;

/** "Gritty, building drums" */
const IS_HEARD =
  /^(?:[\p{Ll}-]+,? ){0,4}(?:drums?|guitars?|pianos?|strings|violins?|cellos?|synths?|beats?|score|soundtrack|orchestra|percussion|brass)$|^loved\s/iu;

/** The deeds of a message to the public, told sentence by sentence as a story is; none where it tells fewer than two. */
export function readToldMessage(
  page: Page,
  { events, script, filmKind, product, category }: BriefReading,
): Partial<Pick<BriefReading, "events" | "product" | "category">> {
  if (script !== null || filmKind?.value === "explainer") return {};
  const message = firstMatch(page, IS_A_MESSAGE);
  if (message === null && firstMatch(page, IS_TOLD_AS_A_STORY) === null) return {};
  const told = toldDeeds(page, null);
  if (told.length < SEVERAL) return {};
  const isOfTheStory = product !== null && told.some((deed) => overlap(deed, product));
  const named =
    message !== null && isOfTheStory
      ? {
          product: finding(
            page,
            plainSubject(capital(message[0])),
            message.index,
            message.index + message[0].length,
            MOSTLY,
          ),
          category: category === null ? null : { ...category, value: "nonprofit" as const },
        }
      : {};
  return { events: oneByOne(withDeeds(events.filter(isNotTheFilm), told)), ...named };
}

const MOSTLY = 0.6;

/** "A 60-second brand story for Harrow Boots" is what the film is. */
function isNotTheFilm({ value }: Finding<AskedEvent>): boolean {
  return !/^(?:an? |the )?(?:[\p{L}\d-]+ ){0,4}(?:film|story|spot|video|ad|advert|commercial|short) (?:for|about|of)\s/iu.test(
    value.action,
  );
}

/** "A film against loneliness: an old woman sets two places …" shows people and teaches nothing. */
export function isToldMessage(page: Page, { events, characters }: BriefReading): boolean {
  return characters.length > 0 && events.length >= SEVERAL && firstMatch(page, IS_A_MESSAGE) !== null;
}

/** "The last ferryman on the river Minho" is whom the film is about. */
function isNoDeed(action: string): boolean {
  return (
    !/\s(?:who|that|is|are)\s|\s\p{Ll}+ing\s/u.test(action) &&
    deedsOf(action).length === 1 &&
    !/\b\p{Ll}+s (?:an?|the|his|her|their)\b/u.test(action)
  );
}

/** Each deed of a sentence that tells several is a picture of its own. */
function oneByOne(
  events: readonly Finding<AskedEvent>[],
  kind: Tale["kind"] = "story",
): Finding<AskedEvent>[] {
  return events.flatMap((event) =>
    event.value.action
      .split(kind === "family" ? LISTED : GO_ON)
      .flatMap(deedsOf)
      .flatMap(besideIt)
      .map((action) => ({ ...event, value: { ...event.value, action } })),
  );
}

/** "The sheriff steps outside, they face each other" */
const GO_ON = /,\s(?=(?:they|he|she|everyone|everybody|nobody)\s\p{Ll}{3,})/u;

/** "Confetti, dancing under string lights": what a family lists is seen one by one. */
const LISTED =
  /,\s(?:and\s)?(?=(?:they|he|she|everyone|everybody|nobody)\s\p{Ll}{3,}|(?:dancing|speeches|cake|confetti|toasts?|fireworks|sparklers|rings?|vows)\b)/u;

/** "A cat rides a broom and a village festival at night": the festival is a picture of its own. */
function besideIt(action: string): string[] {
  const match = BESIDE.exec(action);
  const [, deed = "", thing = ""] = match ?? [];
  const isThing =
    match !== null && !/\b(?:\p{Ll}+s|is|are) (?:an?|the|his|her|its|their|to|in|on|at|into)\b/u.test(thing);
  return isThing ? [deed, thing] : [action];
}

const BESIDE =
  /^((?:an?|the|two|three) .+?),? and ((?:an?|two|three) (?:\p{Ll}+ ){1,3}(?:in|on|at|under|over|by|of) .+)$/u;

/** A family's wish begins with what the film is for. */
function endOfFirst(page: Page): number {
  return page.sentences[0]?.end ?? 0;
}

/** What is listed beside the one thing that is told: behind the colon of a story, behind the title of a trailer. */
function withFragments(
  page: Page,
  told: readonly Finding<AskedEvent>[],
  title: number,
): readonly Finding<AskedEvent>[] {
  const colon = title > 0 ? -1 : page.text.indexOf(": ");
  if (title === 0 && colon < 0) return told;
  const isNew = (one: Finding<AskedEvent>) => !told.some((other) => overlap(one, other));
  return [...told, ...fragmentsOf(page, Math.max(title, colon + 1)).filter(isNew)].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** What a story lists behind its first sentence or its colon, with what it tells of it. */
function listIn(page: Page, told: readonly Finding<AskedEvent>[]): readonly Finding<AskedEvent>[] {
  const colon = page.text.lastIndexOf(": ");
  const begin = colon > 0 ? colon : endOfFirst(page);
  const isNew = (one: Finding<AskedEvent>) => !told.some((other) => overlap(one, other));
  return [...told, ...fragmentsOf(page, begin).filter(isNew)].toSorted((a, b) => a.start - b.start);
}

const PICTURES_OF_A_LIST = 3;
const SEVERAL = 2;

/** Deeds told outright replace what was read of the same words. */
function withDeeds(
  known: readonly Finding<AskedEvent>[],
  deeds: readonly Finding<AskedEvent>[],
): readonly Finding<AskedEvent>[] {
  const meets = (one: Finding<AskedEvent>, deed: Finding<AskedEvent>) => overlap(one, deed);
  // "They argue about the paint, laugh about the engine": what was read deed by deed stays so.
  const told = deeds.filter((deed) => {
    const several = known.filter((one) => meets(one, deed)).length;
    return several < SEVERAL || deedsOf(deed.value.action).length >= several;
  });
  const kept = known.filter((one) => !told.some((deed) => meets(one, deed)));
  return [...kept, ...told].toSorted((a, b) => a.start - b.start);
}
