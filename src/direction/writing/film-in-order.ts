import type { AgreedBrief } from "../agreed-brief.ts";
import type { FilmBook, OrderedFilm } from "../knowledge/films/film-book.ts";
import { filmBookFor } from "../knowledge/films/index.ts";
import { lessonsSeen } from "../knowledge/films/lessons-seen.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import { picturesOfPlaces } from "../knowledge/moments/place.ts";
import { wantsPeople, workWantedIn } from "../knowledge/services/index.ts";
import { callingIn, worldOfPerson } from "../knowledge/worlds/index.ts";
import { oncePer } from "../once-per.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { withoutDenied } from "../words/without-denied.ts";
import { actOf } from "./artist.ts";
import { filmOfAnimal } from "./film-of-animal.ts";
import { filmOfDeed, filmOfPerson, filmOfWork, openHouse, portraitOf } from "./film-of-person.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { happeningIn } from "./happening.ts";
import { isToldInEnglish } from "./hero.ts";
import { isMessageInDeeds, tellsOnlyAStory } from "./only-story.ts";
import { withWhatItIsAbout } from "./song-about.ts";

/** What is told to people for their own or others' good. */
const APPEALS =
  /\b(?:election reminder|reminder to vote|get[- ]out[- ]the[- ]vote|go(?:ing)? vot(?:e|ing)|voting reminder|register to vote|psa|public (?:service|information|health|safety)|awareness|charity|appeal|campaign|fundrais\w+|donat\w+|council|prevention|government|nhs|police|volunteers?)\b/;

/** The film that the brief's kind makes plain: a wedding, an open day, a song, an appeal, a portrait; null where it is an ad, a story with its own deeds, or of no known kind. */
export const filmInOrder = oncePer((agreed: AgreedBrief): OrderedFilm | null => {
  const { reading, filmKind } = agreed;
  if (reading.script !== null || filmKind.value === "explainer" || !isToldInEnglish(agreed)) return null;
  const told = withoutNames(agreed).toLowerCase();
  const book = bookOf(agreed, told);
  if (book === null) return null;
  return { ...book, hero: book.hero ?? null };
});

function bookOf(agreed: AgreedBrief, told: string): FilmBook | OrderedFilm | null {
  if (tellsOnlyAStory(agreed) && agreed.filmKind.value === "music_video") return null;
  if (isOfASong(agreed, told))
    return inToldPlace(withWhatItIsAbout(filmBookFor("song", told), agreed.reading.text), agreed);
  // "Wildflower seeds. Time-lapse, bees": goods are shown so, and no city.
  const isOfGoods = IN_LAPSES.test(told) && goodsOfFilm(agreed) !== null;
  const ofALook = LOOKED_AT.test(told) && !isOfGoods ? filmBookFor("look", told) : null;
  if (ofALook !== null) return ofALook;
  return bookOfTold(agreed, told);
}

const IN_LAPSES = /\b(?:time-?lapse|hyperlapse)\b/;

/** The film of a brief that is neither a song's nor about how somebody looks. */
function bookOfTold(agreed: AgreedBrief, told: string): FilmBook | OrderedFilm | null {
  const { reading } = agreed;
  const { tale } = reading;
  const ofAnEvent = eventOf(agreed, told);
  if (ofAnEvent !== null) return withLessons(ofAnEvent, told);
  if (tale !== null) {
    // "A choir that has four members left": nothing happens in it that could be told in steps.
    const isDeed = reading.events.some(({ value }) => happeningIn(value.action) !== null);
    const of = tale.value.about ?? "";
    const ofSomebody = of === "" ? null : (filmOfPerson(of, reading.text) ?? portraitOf(of, reading.text));
    if (reading.events.length > 0 && (isDeed || ofSomebody === null)) return null;
    const ofAGenre = ofSomebody ?? filmOfAnimal(of, reading.text) ?? genreOf(told);
    return ofAGenre ?? filmOfDeed(of) ?? themeOf((tale.value.about ?? told).toLowerCase(), agreed);
  }
  if (wantsPeople(reading.text)) return isShownByItsTrade(agreed) ? null : filmOfWork(agreed);
  if (isMessageInDeeds(agreed)) return null;
  const isMessage = agreed.category.value === "nonprofit" || APPEALS.test(told);
  return isMessage ? filmBookFor("message", told) : null;
}

/** "Noir, a detective, rain": a film of its genre that tells nothing; null where it names none. */
function genreOf(told: string): FilmBook | null {
  const book = filmBookFor("genre", withoutDenied(told));
  return book === null || book.words[0] === UNKNOWN ? null : book;
}

/** The event that a film is of; null where it tells a story. */
function eventOf(agreed: AgreedBrief, told: string): FilmBook | null {
  const { tale, product } = agreed.reading;
  // "Soda: summer party by the pool": goods are sold at no event.
  if (tale === null && isNounOf(product?.value.noun ?? "", "thing", "edible")) return null;
  const isOfAFamily = tale?.value.kind === "family";
  if (tale !== null && (!isOfAFamily || isToldByItself(agreed))) return null;
  // "Grandad's 90th at the bowls club" is no jubilee of the club.
  if (isOfAFamily) {
    const birthday = A_BIRTHDAY.exec(told)?.[0];
    return filmBookFor("event", birthday === undefined ? `${told} film` : `a ${birthday} birthday film`);
  }
  return filmBookFor("event", told);
}

const A_BIRTHDAY = /\b(?:(?:[\p{L}\d]+ )?birthday|(?:1st|\d*(?:\d0|5|18|21)th|\d*1st))\b/u;

const DEEDS_OF_A_WHOLE_STORY = 3;

/** "How we met: I spilled coffee on her, she laughed, …" needs no party. */
function isToldByItself({ reading }: AgreedBrief): boolean {
  const deeds = reading.events.filter(({ value }) => happeningIn(value.action) !== null);
  return deeds.length >= DEEDS_OF_A_WHOLE_STORY;
}

/** How somebody looks, and nothing that they do. */
const LOOKED_AT =
  /\b(?:fashion|beauty|look ?book|couture|editorial|skin|make-?up|hair|danc\w+|choreograph\w+|time-?lapse|hyperlapse|abstract)\b/;

const IN_ORDER: readonly Beat[] = [
  "arrest",
  "world",
  "detail",
  "process",
  "use",
  "reaction",
  "together",
  "result",
  "signoff",
];
/** A theme that no book knows. */
const UNKNOWN = "";

/** What a film is about where nobody does anything: a theme of the books, else the place that it names. */
function themeOf(about: string, { reading }: AgreedBrief): OrderedFilm | FilmBook | null {
  const book = filmBookFor("theme", about);
  const [place] = reading.settings;
  if (place === undefined || (book !== null && book.words[0] !== UNKNOWN)) return book;
  const pictures = picturesOfPlaces([place.value]).toSorted(
    (a, b) => IN_ORDER.indexOf(a.beat) - IN_ORDER.indexOf(b.beat),
  );
  const opening = pictures.findIndex(({ beat }) => beat === "arrest");
  return {
    places: [place.value],
    hero: null,
    pictures: pictures.filter(({ beat }, at) => beat !== "arrest" || at === opening),
  };
}

/** A music video, or a "K-pop dance video" by another name. */
function isOfASong(agreed: AgreedBrief, told: string): boolean {
  const { filmKind, category, reading } = agreed;
  if (filmKind.value === "music_video") return true;
  if (category.value === "music" && SONG_FILM.test(reading.text)) return true;
  // A band is filmed playing, unless it has something to celebrate or to sell tickets for.
  return actOf(agreed) !== null && filmBookFor("event", told) === null && !IS_COME_TO.test(told);
}

const IS_COME_TO =
  /\b(?:concerts?|tickets?|season|auditions?|join|members|rehears\w+|tour|doors|weddings?|hire|book us)\b/;

const SONG_FILM = /\b(?:dance|lyric|performance|song|band) (?:video|clip|film)\b/i;

/** A song whose story has its own place stays there: what its book shows elsewhere gives way to pictures of that place. */
function inToldPlace(book: FilmBook | null, { reading }: AgreedBrief): FilmBook | null {
  if (book === null || book.travels || reading.settings.length === 0) return book;
  const own = book.pictures.filter(({ place }) => place === null);
  const ofThePlace = picturesOfPlaces(reading.settings.map(({ value }) => value)).filter(
    ({ beat, place }) => place === null && beat !== "arrest" && beat !== "signoff",
  );
  const middle = own.slice(1, -1);
  const mixed = middle.flatMap((picture, at) => [picture, ...ofThePlace.slice(at * 2, at * 2 + 2)]);
  return { ...book, pictures: [...own.slice(0, 1), ...mixed, ...own.slice(-1)] };
}

/** An open day shows what its brief says is taught there, not what is taught elsewhere. */
function withLessons(book: FilmBook, told: string): FilmBook {
  if (!book.words.includes("open")) return book;
  const calling = callingIn(told);
  const world = calling === null ? null : worldOfPerson(calling);
  if (world !== null) return { ...book, pictures: withVisitors(book.pictures, openHouse(world)) };
  const seen = lessonsSeen(told).map((picture) => ({ ...picture, beat: "use" as const }));
  const { pictures } = book;
  const general = pictures.filter(({ place }) => place === null || !A_LESSON.test(place));
  if (seen.length < LEAST_LESSONS)
    return A_SPECIAL_SCHOOL.test(told)
      ? { ...book, pictures: [...general.slice(0, -1), ...seen, ...general.slice(-1)] }
      : book;
  // Short films keep the way in, what is taught and the way out.
  return {
    ...book,
    pictures: [...general.slice(0, LEAST_LESSONS), ...seen, ...general.slice(-LEAST_LESSONS)],
  };
}

function withVisitors(pictures: FilmBook["pictures"], seen: FilmBook["pictures"]): FilmBook["pictures"] {
  const shown = seen.map((picture) => ({ ...picture, beat: "use" as const }));
  return [...pictures.slice(0, LEAST_LESSONS), ...shown, ...pictures.slice(LEAST_LESSONS + 1)];
}

/** A music school has no laboratory. */
const A_SPECIAL_SCHOOL =
  /\b(?:music|art|dance|ballet|drama|acting|film|language|cookery|cooking|driving|riding|swimming|sailing|nursing|police|fire|hotel|fashion|design|circus|forest|primary|nursery|evening|adult) (?:school|academy|college)\b/;

const LEAST_LESSONS = 2;
const A_LESSON = /laboratory|art room|music room|sports field/;

/** Whether a table shows the very work that people are wanted for: "volunteers" are of all kinds, a lifeboat's crew is known. */
function isShownByItsTrade({ reading }: AgreedBrief): boolean {
  const trade = workWantedIn(reading.text);
  const { name = "", noun = null } = reading.product?.value ?? {};
  const calling = callingIn(`${noun ?? ""} ${name} ${reading.text}`);
  if (trade === null || calling === null || trade.fits.test(calling)) return trade !== null;
  return trade.fits.test(`${noun ?? ""} ${name}`) && !ANY_HELP.test(`${noun ?? ""} ${name}`);
}

/** Help of any kind: its place says what is done. */
const ANY_HELP = /\b(?:helpers?|volunteers?|staff|team|workers?|crew|hands)\b/i;

/** A song called "Night Bus" needs no bus. */
function withoutNames({ reading, filmKind }: AgreedBrief): string {
  const name = reading.product?.value.brand ?? reading.product?.value.name ?? "";
  return filmKind.value === "music_video" && name !== "" ? reading.text.replaceAll(name, " ") : reading.text;
}
