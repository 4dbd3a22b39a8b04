import { overlap } from "../words/spans.ts";
import { asTaught } from "./as-taught.ts";
import { readAspectRatios } from "./aspect-ratios.ts";
import { readAudience } from "./audience.ts";
import { cardOfFacts } from "./card-of-facts.ts";
import { readCategory } from "./category.ts";
import { readCharacters } from "./characters.ts";
import { readAvoidedColors, readColors } from "./colors.ts";
import {
  readCameraMovements,
  readCutsPerMinute,
  readLens,
  readLighting,
  readPaces,
  readShotTypes,
  readTransition,
} from "./craft.ts";
import { readCta, readNoCta } from "./cta.ts";
import { readDeliverables } from "./deliverables.ts";
import {
  readEnergyCurve,
  readFilmKind,
  readHookBy,
  readLanguage,
  readMaxCost,
  readPriceTier,
  readProductBy,
  readSafeZone,
  readSoundOff,
} from "./demands.ts";
import { withoutItsPurpose } from "./describes-product.ts";
import { readDurations } from "./durations.ts";
import { readEvents } from "./events.ts";
import { filmedWith } from "./film-with.ts";
import { flownOver } from "./flown-over.ts";
import { withFonts } from "./fonts.ts";
import { readFormats } from "./formats.ts";
import { avoidedCraft, readFramings } from "./framings.ts";
import { isHappening, isListOfThings, saysForWhom } from "./happenings.ts";
import { heardAlone, notOnlyHeard } from "./heard-alone.ts";
import { hourOfStory } from "./hour-of-story.ts";
import { englishOf, withEnglish } from "./in-english.ts";
import { readInstructions } from "./instructions.ts";
import { landscapesShown } from "./landscapes-shown.ts";
import { leftoverPictures } from "./leftover-pictures.ts";
import { notTaught, readLesson } from "./lesson.ts";
import { readLikeness } from "./likeness.ts";
import { readLogo } from "./logo.ts";
import { readMusic } from "./music.ts";
import { readMusicFrom } from "./music-from.ts";
import { readMustAvoid } from "./must-avoid.ts";
import { namedForSure } from "./named-for-sure.ts";
import { readTextBans } from "./only-told-text.ts";
import { withoutOrderWords } from "./order-words.ts";
import { readOverlays } from "./overlays.ts";
import { openPage, type Page } from "./page.ts";
import { withPartLooks } from "./part-looks.ts";
import { pictureFragments } from "./picture-fragments.ts";
import { asSound, isHeard, isPictured } from "./pictured-wish.ts";
import { readPictures } from "./pictures.ts";
import { placedPictures } from "./placed-pictures.ts";
import { readMustInclude, shownHappenings } from "./presence.ts";
import { withProblem } from "./problem-shown.ts";
import { readProduct } from "./product.ts";
import { productWithoutTone } from "./product-without-tone.ts";
import type { BriefReading } from "./reading.ts";
import { notOfScenes, saidOfScenes } from "./said-of-scenes.ts";
import { readSceneLengths } from "./scene-lengths.ts";
import { readScript } from "./script.ts";
import { wholeFilmReadings } from "./script-film.ts";
import { productOfScript } from "./script-product.ts";
import { isRole } from "./script-roles.ts";
import { readSeason, readTimeOfDay, readWeather } from "./season-hour-weather.ts";
import { withSecondProduct } from "./second-product.ts";
import { seenPlaces } from "./seen-places.ts";
import { readSettings } from "./settings.ts";
import { sharedDeed } from "./shared-deed.ts";
import { withSilences } from "./silences.ts";
import { SILENT } from "./silent.ts";
import { soundsAsked } from "./sounds-asked.ts";
import { readSpeech } from "./speech.ts";
import { readToldStory } from "./story/told-story.ts";
import { subjectOfStory } from "./story-subject.ts";
import { readTale } from "./tale.ts";
import { readToldMessage } from "./tale-events.ts";
import { readTargetModels } from "./target-models.ts";
import { readFps, readResolution, readSceneCounts } from "./technical.ts";
import { withTextLooks } from "./text-looks.ts";
import { apartFromTimes } from "./times-of-film.ts";
import { toldInSegments } from "./told-in-segments.ts";
import { alongItsPath } from "./told-path.ts";
import { readStyles, readTones } from "./tones.ts";
import { variantPictures } from "./variants.ts";
import { whoItIs } from "./who-it-is.ts";
import { withWhatIsSaidOfThem } from "./with-what-is-said.ts";
import { withoutPromises } from "./without-promises.ts";
import { isWordOrder, readWordOrders } from "./word-orders.ts";

/** What a recogniser sees: the brief, and what those before it found. */
type Recogniser = (page: Page, soFar: BriefReading) => Partial<BriefReading>;

/**
 * The recognisers in order: one that needs another's findings stands after it.
 * A new one is a file and a line.
 */
const RECOGNISERS: readonly Recogniser[] = [
  (page) => ({ script: readScript(page), language: readLanguage(page) }),
  (page, { script }) => ({
    durations: readDurations(page, script ?? []),
    sceneLengths: readSceneLengths(page, script ?? []),
    hookBySeconds: readHookBy(page),
    productBySeconds: readProductBy(page),
  }),
  (page) => ({ formats: readFormats(page), aspectRatios: readAspectRatios(page) }),
  (page) => ({ resolution: readResolution(page), fps: readFps(page), sceneCounts: readSceneCounts(page) }),
  (page, { script }) => ({
    product: readProduct(page, script ?? []),
    filmKind: readFilmKind(page),
    priceTier: readPriceTier(page),
  }),
  productWithoutTone,
  (page, soFar) => ({ product: productOfScript(soFar, page) }),
  (page, { product }) => ({ category: readCategory(page, product), audience: readAudience(page) }),
  (page, { product }) => ({ tones: readTones(page, product), styles: readStyles(page, product) }),
  (page) => ({ colors: readColors(page), avoidedColors: readAvoidedColors(page) }),
  withFonts,
  (page, { product, fonts, audience, category }) => ({
    settings: seenPlaces(page, readSettings(page, product), { fonts, audience, category }),
    season: readSeason(page, product),
  }),
  (page, { product }) => ({
    timeOfDay: readTimeOfDay(page, product),
    weather: readWeather(page, product),
    lighting: readLighting(page),
  }),
  (page, { product, script }) => ({
    // A drone that is sold flies no camera.
    cameraMovements: readCameraMovements(page).filter(
      (move) => product === null || move.start >= product.end || product.start >= move.end,
    ),
    shotTypes: readShotTypes(page),
    framings: script === null ? readFramings(page) : [],
    lens: readLens(page),
  }),
  (page, soFar) => (soFar.script === null ? withPartLooks(page, soFar) : {}),
  (page) => ({
    paces: readPaces(page),
    energyCurve: readEnergyCurve(page),
    transition: readTransition(page),
  }),
  (page) => ({
    cutsPerMinute: readCutsPerMinute(page),
    music: readMusic(page),
    musicFrom: readMusicFrom(page),
    speech: readSpeech(page),
  }),
  (page, soFar) => (soFar.script === null ? withSilences(page, soFar) : {}),
  (page) => ({ cta: readCta(page), noCta: readNoCta(page), ...readTextBans(page) }),
  (page, soFar) => ({ overlays: readOverlays(page, soFar) }),
  (page, soFar) => (soFar.script === null ? withTextLooks(page, soFar) : {}),
  (page, soFar) => (soFar.script === null ? { wordOrders: readWordOrders(page, soFar) } : {}),
  (page, { audience, product, sceneLengths, wordOrders }) => ({
    mustInclude: [
      ...withSecondProduct(page, product, readMustInclude(page)),
      ...variantPictures(page, product),
    ].filter((one) => !isWordOrder(one, wordOrders)),
    // "Board members who are not technical": said of those who watch.
    mustAvoid: [...readMustAvoid(page), ...avoidedCraft(page)].filter((one) =>
      [audience, ...sceneLengths].every(
        (other) => other === null || one.start < other.start || one.start >= other.end,
      ),
    ),
  }),
  saidOfScenes,
  (page) => ({ logo: readLogo(page), safeZone: readSafeZone(page) }),
  (page, { silences, soundOff }) => ({ soundOff: readSoundOff(page, silences) ?? soundOff }),
  (page) => ({ maxCostUsd: readMaxCost(page) }),
  (page, soFar) => ({ deliverables: readDeliverables(page, soFar) }),
  (page, { product, audience, overlays, cta, speech }) => ({
    characters: readCharacters(page, {
      product,
      audience,
      written: [...overlays, cta, speech].filter((one) => one !== null),
    }),
  }),
  (page, { script, cta, overlays, wordOrders, product, mustInclude, audience }) => ({
    events:
      script === null
        ? readEvents(
            page,
            [cta, namedForSure(page, product), ...overlays, ...wordOrders].filter((one) => one !== null),
          ).filter(
            (one) => isHappening(one) && !isListOfThings(one, mustInclude) && !saysForWhom(one, audience),
          )
        : [],
  }),
  (page, soFar) =>
    soFar.script === null ? { events: withoutItsPurpose(withProblem(page, soFar), soFar.product) } : {},
  (page, soFar) => (soFar.script === null ? alongItsPath(page, soFar) : {}),
  subjectOfStory,
  readToldMessage,
  readTale,
  hourOfStory,
  readLesson,
  // What teaches tells no tale, though it be "a clip about washing hands".
  (_page, { lesson }) => (lesson === null ? {} : { tale: null }),
  (_page, { category, lesson }) =>
    // A walkthrough of a house is a tour, and teaches nothing.
    category?.value === "real_estate" && lesson?.value === "walkthrough"
      ? { lesson: null, filmKind: null }
      : {},
  (page, soFar) => {
    if (soFar.script !== null) return {};
    const wished = wishedFor(page, soFar).filter((one) => !isWordOrder(one, soFar.wordOrders));
    const asked = [...soFar.mustInclude, ...wished];
    // What must be seen is seen, also where it is taught: "Must depict: ramp boarding, ticket tap".
    const wishes = [
      ...asked.filter(({ value }) => value.hard),
      ...notTaught(
        asked.filter(({ value }) => !value.hard),
        soFar,
      ),
    ].sort((a, b) => a.start - b.start);
    const sounds = soundsAsked(page).map((one) => one.finding);
    const isSound = (one: { start: number; end: number }) => sounds.some((sound) => overlap(sound, one));
    return {
      mustInclude: wishes.filter((one) => isPictured(one) && !isSound(one)),
      characters: soFar.characters.filter((one) => !isSound(one)),
      instructions: [...sounds, ...wishes.filter((one) => isHeard(one) && !isSound(one)).map(asSound)],
    };
  },
  toldInSegments,
  flownOver,
  readToldStory,
  wholeFilmReadings,
  (page, { text }) => ({ targetModels: readTargetModels(page, text) }),
  (page) => ({ likeness: readLikeness(page) }),
  (page, soFar) => ({
    instructions: [
      ...soFar.instructions,
      ...readInstructions(page, soFar).map((one) => asTaught(one, soFar)),
    ],
  }),
  leftoverPictures,
  (_page, soFar) => (soFar.script === null ? apartFromTimes(soFar) : {}),
  placedPictures,
  (_page, soFar) => notOfScenes(soFar),
  (_page, { mustInclude }) => ({
    mustInclude: mustInclude
      .map(withoutOrderWords)
      .filter(({ value }) => value.hard || !isRole(value.subject)),
  }),
  sharedDeed,
  landscapesShown,
  cardOfFacts,
  withoutPromises,
  notOnlyHeard,
  whoItIs,
  withWhatIsSaidOfThem,
  heardAlone,
];

/** All that the words of a brief say, each finding with the words and offsets it came from. Pure and synchronous. */
export function readBrief(text: string): BriefReading {
  return readPage(text, openPage(text));
}

/** The same, and what the brief's English says where it is in another language; each finding still has the brief's own words. */
export function readInAnyLanguage(text: string): BriefReading {
  const page = openPage(text);
  const own = readPage(text, page);
  const english = englishOf(text, own.briefLanguage);
  if (english === null) return own;
  const twin = readPage(english.text, openPage(english.text, "en"));
  return withEnglish(own, twin, english, (known) => readInstructions(page, known));
}

function readPage(text: string, page: Page): BriefReading {
  const reading: BriefReading = { ...SILENT, text, briefLanguage: page.language };
  for (const recognise of RECOGNISERS) Object.assign(reading, recognise(page, reading));
  return reading;
}

function wishedFor(page: Page, soFar: BriefReading): BriefReading["mustInclude"] {
  const pictures = readPictures(page, soFar);
  const known = [
    ...soFar.mustInclude,
    ...soFar.characters,
    ...pictures,
    soFar.product,
    soFar.music,
    soFar.speech,
  ];
  const others = [...shownHappenings(page, soFar.events), ...filmedWith(page)].filter(
    (one) => !known.some((other) => other !== null && overlap(one, other)),
  );
  const told = [...pictures, ...others];
  const fragments = pictureFragments(page, soFar).filter((one) => !told.some((other) => overlap(one, other)));
  return [...told, ...fragments];
}
