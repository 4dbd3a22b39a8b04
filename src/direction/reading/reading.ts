import type {
  CameraMovement,
  CtaAction,
  CtaStyle,
  EnergyCurve,
  FontSize,
  OverlayAnimation,
  OverlayPosition,
  Pace,
  Platform,
  PriceTier,
  ShotType,
  TargetCategory,
  TransitionStyle,
} from "../../../contracts/vocabulary.ts";
import type { CameraAngle } from "../knowledge/camera-angles.ts";
import type { CategoryName } from "../knowledge/category-names.ts";
import type { PassingKind } from "../knowledge/passing-looks.ts";
import type { LessonKind } from "./lesson-kinds.ts";

/** One thing the brief says: its meaning, and the words that say so. */
export interface Finding<T> {
  readonly value: T;
  /** The brief's own words, cut from the text unchanged. */
  readonly words: string;
  /** Offsets of `words` in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1: 1 where the words can mean nothing else. */
  readonly confidence: number;
}

/** The parts of a film that have a name, whatever the number of its scenes. */
export const NAMED_PARTS = ["each", "opening", "ending", "first_half", "second_half", "middle"] as const;

/** Which scenes something is said of: a part of the film by its name, or one scene by its number from 1. */
export type TimedPart = (typeof NAMED_PARTS)[number] | number;

/** How long a scene is to last, in seconds. */
export interface SceneLength {
  readonly part: TimedPart;
  readonly min: number;
  /** null where it may last. */
  readonly max: number | null;
  /** Of a length of every scene: those that have one of their own. */
  readonly except?: readonly TimedPart[] | undefined;
}

/** How the scenes of a part of the film are taken; what it leaves open is empty. "any": in one scene at least. */
export interface Framing {
  readonly part: TimedPart | "any";
  /** The sizes that are right, the one that is meant first. */
  readonly sizes: readonly ShotType[];
  readonly movement: CameraMovement | null;
  readonly angle: CameraAngle | null;
  /** Of what is said of every scene: those of which something else is said. */
  readonly except?: readonly TimedPart[] | undefined;
  /** Whom or what alone it is said of: "the dog"; every scene that shows it is taken so. */
  readonly of?: string | undefined;
  /** What is taken otherwise, of what is said of everything else. */
  readonly butFor?: readonly string[] | undefined;
}

/** From one second to another, null where it is the end; negative ones are counted from the end. */
export interface SecondsOfFilm {
  readonly from: number;
  readonly to: number | null;
}

/** How a part of the film looks where others may look otherwise: its hour, season, weather, colours or mood. */
export interface PartLook {
  readonly part: TimedPart;
  readonly kind: PassingKind;
  readonly value: string;
  /** Of what is said of every scene: those of which something else is said. */
  readonly except?: readonly TimedPart[] | undefined;
  /** Where it is said of seconds and not of scenes. */
  readonly seconds?: SecondsOfFilm | undefined;
}

/** An asked length in seconds; `min` = `max` = `seconds` where it is exact. `exact` marks words such as "exactly". */
export interface AskedDuration {
  readonly seconds: number;
  readonly min: number;
  readonly max: number;
  readonly exact: boolean;
}

/** A number of scenes that is asked for. */
export interface AskedCount {
  readonly min: number;
  readonly max: number;
  /** Six cuts make seven scenes; the reading says which was counted. */
  readonly unit: "scenes" | "cuts";
}

/** A colour of the brief. */
export interface NamedColor {
  readonly hex: string;
  /** The name as written, or the hex itself. */
  readonly name: string;
}

/** What the film is for. */
export interface AskedProduct {
  /** As it would stand on a card: "Aurora cold brew". */
  readonly name: string;
  /** The common noun the film can show: "cold brew coffee"; null where only a name is known. */
  readonly noun: string | null;
  readonly brand: string | null;
  /** What the brief says of it, one clause: "a cold brew in recycled cans". */
  readonly description: string | null;
  /** Features and benefits the brief names: "lasts 12 hours", "recycled cans". */
  readonly features: readonly string[];
}

/** Where the film is to run. */
export interface AskedFormat {
  readonly platform: Platform;
  /** The format inside the platform: "reel", "story", "short", "pre_roll", "spot"; null where only the platform is named. */
  readonly format: string | null;
}

/** What is asked of the voice. */
export interface AskedSpeech {
  /** true: voice-over wanted; false: "no voice-over". */
  readonly wanted: boolean;
  /** Spoken lines word for word, in order. */
  readonly lines: readonly string[];
  /** "warm female voice", as written. */
  readonly voice: string | null;
  /** The last line is asked for at the end of the film. */
  readonly closes?: true;
}

/** With which picture late music begins; before it there is none, and where all is silent no sound either. */
export interface MusicFrom {
  /** null where the last scene begins it. */
  readonly picture: string | null;
  /** Whether nothing else is heard before it. */
  readonly isSilent: boolean;
}

/** From when on the product may be seen, in seconds, from the film's end where below nought; null: in the last scene. */
export interface Reveal {
  readonly from: number | null;
  /** It comes just then, and not only from then on. */
  readonly isThen?: true | undefined;
  /** The number of the scene with which it comes; absent where a time is told. */
  readonly scene?: number | undefined;
  /** What is held back: the logo, the name, or a thing of the film; absent: the product. */
  readonly of?: string | undefined;
  /** It need not come at all. */
  readonly isBan?: true | undefined;
}

/** When a voice, the music or all sound is not heard: in seconds, from the film's end where they are below nought. */
export interface Silence {
  readonly of: "voice" | "music" | "all";
  readonly from: number;
  /** null: to the film's end. */
  readonly to: number | null;
  /** The scenes of the silence, where it is told by them; below nought they are counted from the end. */
  readonly scenes?: readonly number[] | undefined;
}

/** What is asked of the music. */
export interface AskedMusic {
  /** "none" for "no music". */
  readonly genre: string | null;
  readonly instruments: readonly string[];
  readonly bpm: number | null;
  readonly moods: readonly string[];
}

/** A visible happening that the brief describes, in the order told: the director must stage it. */
export interface AskedEvent {
  /** A clause that can be filmed, present tense, without direction words: "a courier races through rain". */
  readonly action: string;
  readonly where: "opening" | "ending" | "anywhere";
  /** Who acts, as a further picture calls them: "the old fisherman"; absent where nobody is known to. */
  readonly doer?: string;
  readonly shotType: ShotType | null;
  readonly cameraMovement: CameraMovement | null;
}

/** One shot of a brief that is itself a script or shot list. */
export interface ScriptShot {
  readonly label: string | null;
  readonly seconds: number | null;
  readonly description: string;
  readonly shotType: ShotType | null;
  readonly cameraMovement: CameraMovement | null;
  readonly voiceover: string | null;
  readonly overlay: string | null;
  readonly sound: string | null;
  readonly transition: TransitionStyle | "zoom" | null;
}

/** The call to action that is asked for. */
export interface AskedCta {
  readonly text: string;
  readonly action: CtaAction;
}

/** Words that shall stand on screen. */
export interface AskedOverlay {
  readonly text: string;
  readonly where: TextPlace;
  /** Says how those who sell are reached: it stands beside a call. */
  readonly reaches?: true;
}

/** Where words stand: "opening" for "start with the words …", "ending" for an end card, or the scene of this number, from 1. */
export type TextPlace = "opening" | "middle" | "ending" | "anywhere" | number;

/** How words on screen look, or when they stand there: one property. */
export interface TextLook {
  /** The words it is said of: all that stand on screen, the call to action, or these. */
  readonly of: "all" | "cta" | { readonly text: string };
  readonly position?: OverlayPosition | undefined;
  readonly font_size?: FontSize | undefined;
  readonly animation?: OverlayAnimation | undefined;
  readonly cta_style?: CtaStyle | undefined;
  readonly color?: NamedColor | undefined;
  /** Second of the film in which the words come; below nought: so long before its end. */
  readonly from?: number | undefined;
  /** Second in which they go; null: they stay until the end. */
  readonly to?: number | null | undefined;
}

/** A thing that must be or must not be in the film. */
export interface AskedPresence {
  /** The thing itself: "people", "alcohol being drunk", "the red door". */
  readonly subject: string;
  /** false for a wish ("ideally some …"). */
  readonly hard: boolean;
  /** Where in the film it is asked for; absent where the brief does not say. */
  readonly where?: "opening" | "ending";
}

/** What is seen again and again: in a share of the scenes, 0 to 1, or in so many of them. */
export interface KeptInSight {
  readonly subject: string;
  /** null where a number is told. */
  readonly share: number | null;
  /** null where a share is told. */
  readonly count: number | null;
}

/** A demand that no other kind covers: it stands in the ledger in the brief's words. */
export interface AskedInstruction {
  /** false for a wish. */
  readonly hard: boolean;
  /** It has not the form of an order: the brief says it, and nobody took it apart. */
  readonly isLoose: boolean;
  /** How a model of pictures is told of it, in one scene or in every one; null for what no picture shows. */
  readonly picture: { readonly words: string; readonly isEverywhere: boolean } | null;
  /** A sound that shall be heard: "a loud crunch"; null for all else. */
  readonly sound: string | null;
  /** Nothing else is to be heard. */
  readonly isOnly?: true;
}

/** What a film shall take from the references that come with its brief. */
export interface AskedLikeness {
  readonly aspect: "palette" | "lighting" | "rhythm" | "movement" | "whole";
}

/** One of several films that are asked for. */
export interface AskedDeliverable {
  readonly name: string;
  readonly platform: Platform;
  readonly aspectRatio: string | null;
  readonly seconds: number | null;
}

/** A film that tells and sells nothing: fiction, a trailer, a portrait, a mood. */
export interface Tale {
  /** As it stands on the title card; null for a film without one. */
  readonly title: string | null;
  /** "the captain's last crossing"; null where the brief only tells what happens. */
  readonly about: string | null;
  /** A family's own day is filmed for itself, a trailer for what it is of. */
  readonly kind: "story" | "trailer" | "family";
}

/** A brief of another language as its English says it. */
export interface Abroad {
  /** BCP 47 language the brief is written in. */
  readonly language: string;
  /** The English text and what was read of it; words for screen and voice stay the brief's own. */
  readonly reading: BriefReading;
  /** Whether words stand in the brief as it was given. */
  readonly isOwn: (words: string) => boolean;
  /** The brief's own words for English ones; null where it has none. */
  readonly saidAs: (english: string) => string | null;
  /** Where in the English text stands what a stretch of the brief says; null where it stands nowhere. */
  readonly placedAt: (start: number, end: number) => { readonly start: number; readonly end: number } | null;
}

/** The language of a film's voice or of its texts, where the two differ. */
export interface TongueWish {
  readonly of: "voice" | "text";
  /** As BCP 47 writes it: "fr", "pt-BR". */
  readonly language: string;
}

/** Where a film plays. */
export interface PlaceWish {
  /** In so many places; in one that it never leaves; indoors or outdoors; in another for each scene; in named ones in order. */
  readonly how: "count" | "stay" | "side" | "another_each" | "tour";
  /** The fewest and most places; null where that is open. */
  readonly least: number | null;
  readonly most: number | null;
  /** The place that is never left, the side, or the kind of place; null where the words tell none. */
  readonly where: string | null;
  /** The places of a tour, in order. */
  readonly names: readonly string[];
}

/** Who plays in a film. */
export interface CastWish {
  /** Only these or so many; nobody besides those who are named; somebody else in every scene; people of many kinds; what somebody looks like. */
  readonly how: "only" | "nobody_else" | "another_each" | "diverse" | "looks";
  /** The kind of people, or whose looks are told: "women", "Emma"; null where the words name nobody. */
  readonly who: string | null;
  /** How many people there are; null where it is not told. */
  readonly count: number | null;
  /** What they look like, in the brief's words: "35, long blond hair, green coat". */
  readonly look: string | null;
}

/** All that the text of a brief says. Empty lists and nulls mean: it does not say. */
export interface BriefReading {
  readonly text: string;
  /** BCP 47 language the brief is written in ("en", "de", "ja"); "und" when it cannot be told. */
  readonly briefLanguage: string;
  /** The brief told in English, where it is in a language of which that can be done; null elsewhere. */
  readonly abroad: Abroad | null;
  /** The language asked for the film's words; null: that of the brief. */
  readonly language: Finding<string> | null;
  /** Lengths of the whole film, in the order written; more than one is a contradiction unless they are deliverables. */
  readonly durations: readonly Finding<AskedDuration>[];
  readonly formats: readonly Finding<AskedFormat>[];
  readonly aspectRatios: readonly Finding<string>[];
  readonly resolution: Finding<string> | null;
  readonly fps: Finding<number> | null;
  readonly sceneCounts: readonly Finding<AskedCount>[];
  readonly hookBySeconds: Finding<number> | null;
  readonly productBySeconds: Finding<number> | null;
  readonly product: Finding<AskedProduct> | null;
  readonly category: Finding<CategoryName> | null;
  readonly filmKind: Finding<TargetCategory> | null;
  readonly priceTier: Finding<PriceTier> | null;
  readonly audience: Finding<string> | null;
  /** Adjectives of tone and mood: "playful", "calm". */
  readonly tones: readonly Finding<string>[];
  /** Style words: "cinematic", "80s retro", "film noir", "stop-motion". */
  readonly styles: readonly Finding<string>[];
  readonly colors: readonly Finding<NamedColor>[];
  readonly avoidedColors: readonly Finding<NamedColor>[];
  readonly fonts: readonly Finding<string>[];
  /** Places: "a rainy Tokyo street", "rooftop". */
  readonly settings: readonly Finding<string>[];
  readonly season: Finding<string> | null;
  readonly timeOfDay: Finding<string> | null;
  readonly weather: Finding<string> | null;
  /** People and beings that act: "a young courier", "two friends", "a golden retriever". */
  readonly characters: readonly Finding<string>[];
  readonly events: readonly Finding<AskedEvent>[];
  /** A story told in sentences: all its pictures in order, in the brief's words, who acts named; empty where none is told. */
  readonly story: readonly Finding<AskedEvent>[];
  readonly lighting: Finding<string> | null;
  /** Camera moves and shot sizes asked for the film at large. */
  readonly cameraMovements: readonly Finding<CameraMovement>[];
  readonly shotTypes: readonly Finding<ShotType>[];
  /** "First shot wide", "only close-ups", "everything from above": how single scenes, or all of them, are taken. */
  readonly framings: readonly Finding<Framing>[];
  /** "Begins at dawn and ends at night", "black and white until the last shot": how the look passes through the film. */
  readonly partLooks: readonly Finding<PartLook>[];
  /** "Loops seamlessly", "the last frame matches the first": every way in which the brief says so. */
  readonly loops: readonly Finding<true>[];
  readonly lens: Finding<string> | null;
  readonly paces: readonly Finding<Pace>[];
  readonly energyCurve: Finding<EnergyCurve> | null;
  readonly cutsPerMinute: Finding<number> | null;
  /** "End card 3 seconds", "no cuts faster than 3 seconds": how long scenes last. */
  readonly sceneLengths: readonly Finding<SceneLength>[];
  readonly transition: Finding<TransitionStyle> | null;
  readonly music: Finding<AskedMusic> | null;
  /** "No music until the door opens". */
  readonly musicFrom: Finding<MusicFrom> | null;
  /** "No product until the last 2 seconds". */
  readonly reveals: readonly Finding<Reveal>[];
  /** "Voice-over starts after 4 seconds", "silence for the first two seconds". */
  readonly silences: readonly Finding<Silence>[];
  readonly speech: Finding<AskedSpeech> | null;
  readonly overlays: readonly Finding<AskedOverlay>[];
  readonly textLooks: readonly Finding<TextLook>[];
  /** Words that order words on screen: 'the call to action is "…"', '"…" as a caption in the first scene'. */
  readonly wordOrders: readonly Finding<true>[];
  /** "no text", "without captions". */
  readonly noText: Finding<true> | null;
  /** "No other text", "no text before that", "no words except our name". */
  readonly onlyToldText: Finding<true> | null;
  readonly cta: Finding<AskedCta> | null;
  /** "no call to action". */
  readonly noCta: Finding<true> | null;
  readonly mustInclude: readonly Finding<AskedPresence>[];
  /** Pictures that stand in lists of an English brief, each in the words between two marks; what is read of them is seen as it is told. */
  readonly listed: readonly Finding<string>[];
  /** "The packet is in every shot", "the product never leaves the frame". */
  readonly keptInSight: readonly Finding<KeptInSight>[];
  readonly mustAvoid: readonly Finding<AskedPresence>[];
  /** "Two people only", "a different person in every scene", "Emma, 35, long blond hair". */
  readonly casts: readonly Finding<CastWish>[];
  /** "Voice-over in French, text in English". */
  readonly tongues: readonly Finding<TongueWish>[];
  /** "One location only", "all indoors", "each scene in a different city". */
  readonly spreads: readonly Finding<PlaceWish>[];
  /** Where and how the logo must be seen. */
  readonly logo: Finding<string> | null;
  readonly safeZone: Finding<true> | null;
  /** "works without sound". */
  readonly soundOff: Finding<true> | null;
  readonly deliverables: readonly Finding<AskedDeliverable>[];
  readonly maxCostUsd: Finding<number> | null;
  /** Video models that the film is to be made with, folded: "veo 3". */
  readonly targetModels: readonly Finding<string>[];
  /** What the film shall have of the references. */
  readonly likeness: readonly Finding<AskedLikeness>[];
  /** What is demanded beyond all that, in the order written. */
  readonly instructions: readonly Finding<AskedInstruction>[];
  /** null where the film sells or explains. */
  readonly tale: Finding<Tale> | null;
  /** What kind of lesson a film teaches; null where it teaches none. */
  readonly lesson: Finding<LessonKind> | null;
  /** The points that a lesson's brief lists, in order: rules, steps, questions. */
  readonly lessonParts: readonly Finding<string>[];
  /** The brief's own shots, in order; null when it is no script or shot list. */
  readonly script: readonly Finding<ScriptShot>[] | null;
}
