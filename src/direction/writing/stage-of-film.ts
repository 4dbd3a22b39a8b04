import type { AgreedBrief } from "../agreed-brief.ts";
import { heroesOf } from "../knowledge/heroes-of-audiences.ts";
import { performerOf } from "./artist.ts";
import type { World } from "./world.ts";

/** Between the pictures of a song's story its own singer sings, not somebody of the story. */
export function withPerformer(agreed: AgreedBrief, world: World): World {
  const artist = world.isInEnglish ? performerOf(agreed) : null;
  if (agreed.filmKind.value === "music_video") {
    const stage = world.placesAreAsked ? world.places : [stageOf(world)];
    return { ...world, places: stage, hero: artist ?? world.hero };
  }
  // "Wash your hands": whose hands are meant is somebody of the audience.
  const isViewer = agreed.filmKind.value === "explainer" && /^(?:your|our)\s|\bhands?$/i.test(world.hero);
  return isViewer ? { ...world, hero: heroOfAudience(agreed, world) } : world;
}

/** A song is performed in one place, whatever its story wanders through. */
const STAGES = [
  "a bare stage with one lamp",
  "a rehearsal room with taped-up windows",
  "an empty swimming pool hall",
  "a flat roof above the city",
  "the back room of a closed bar",
  "a warehouse with one open door",
] as const;

function stageOf({ turn }: World): string {
  return STAGES[turn % STAGES.length] ?? STAGES[0];
}

function heroOfAudience({ reading }: AgreedBrief, { chance }: World): string {
  const heroes = heroesOf(reading.audience?.value ?? "");
  return heroes ? chance.pick(heroes) : "a woman in her thirties in plain clothes";
}
