import type { AgreedBrief } from "./agreed-brief.ts";
import type { Film } from "./film.ts";
import { assembleScenes } from "./writing/assemble-scenes.ts";
import { factsToSupply } from "./writing/facts-to-supply.ts";
import { holdBack } from "./writing/hold-back.ts";
import { keepToPlaces } from "./writing/keep-to-places.ts";
import { designLook } from "./writing/look.ts";
import { outlineScenes } from "./writing/outline-scenes.ts";
import { outlineScript } from "./writing/outline-script.ts";
import { designSound } from "./writing/sound.ts";
import { standingAlone } from "./writing/standing-alone.ts";
import { timeScenes } from "./writing/time-scenes.ts";
import { toldInEnglish, withOwnEvidence } from "./writing/told-in-english.ts";
import { imagineWorld } from "./writing/world.ts";
import { writeCta } from "./writing/write-cta.ts";
import { writeDirection } from "./writing/write-direction.ts";
import { writeWords } from "./writing/write-words.ts";

/** The offline director: a complete film from the agreed brief, by rules, measurements and tables. Same brief, same film. */
export function writeFilm(agreed: AgreedBrief): Film {
  return withOwnEvidence(agreed, filmOf(toldInEnglish(agreed), agreed));
}

/** The film of a brief in English, its spoken lines and its product's card in the words of the brief as it was given. */
function filmOf(agreed: AgreedBrief, given: AgreedBrief): Film {
  const world = imagineWorld(agreed);
  const look = designLook(agreed);
  const sound = designSound(agreed, look.cues);
  const script = agreed.reading.script;
  const invent = () =>
    holdBack(keepToPlaces(outlineScenes(agreed, world, look), agreed, world), agreed, world);
  const ideas = standingAlone(script ? outlineScript(agreed, script, invent) : invent());
  const cta = writeCta(agreed, world);
  const words = writeWords(agreed, ideas, cta, world, given);
  const tempoLeads = ["text", "video"].includes(
    sound.provenance["/creative_direction/audio_direction/tempo"]?.source ?? "",
  );
  const frames = timeScenes(agreed, ideas, words, tempoLeads ? sound.audio.tempo : null);
  const { scenes, provenance } = assembleScenes(agreed, {
    ideas,
    words,
    frames,
    look,
    world,
    curve: sound.audio.intensity_curve,
  });
  const direction = writeDirection(given, { look, sound, cta, scenes });
  return {
    direction: direction.value,
    scenes,
    provenance: { ...direction.provenance, ...provenance },
    warnings: factsToSupply(agreed, world, words),
  };
}
