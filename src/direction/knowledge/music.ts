/** A kind of music: what it is played on and how fast it usually goes. */
export interface MusicKnowledge {
  readonly instruments: readonly string[];
  /** Usual tempo in beats a minute, slow to fast. */
  readonly tempo: readonly [slow: number, usual: number, fast: number];
  readonly moods: readonly string[];
}

/** Genres with instruments and usual tempo range (common DJ and library-music tags). */
export const MUSIC: Readonly<Record<string, MusicKnowledge>> = {
  acoustic: {
    instruments: ["acoustic guitar", "upright bass", "brushed drums"],
    tempo: [80, 100, 120],
    moods: ["warm", "honest"],
  },
  ambient: {
    instruments: ["pads", "felt piano", "field recordings"],
    tempo: [60, 72, 90],
    moods: ["calm", "airy"],
  },
  cinematic: {
    instruments: ["strings", "low brass", "taiko drums"],
    tempo: [70, 92, 128],
    moods: ["epic", "tense"],
  },
  classical: {
    instruments: ["string quartet", "piano", "cello"],
    tempo: [60, 76, 110],
    moods: ["elegant", "poised"],
  },
  country: {
    instruments: ["slide guitar", "banjo", "fiddle"],
    tempo: [80, 104, 130],
    moods: ["open", "easy"],
  },
  disco: {
    instruments: ["bass guitar", "strings", "hi-hats"],
    tempo: [110, 118, 126],
    moods: ["glamorous", "playful"],
  },
  drum_and_bass: {
    instruments: ["breakbeats", "sub-bass", "synth stabs"],
    tempo: [165, 174, 180],
    moods: ["driving", "urgent"],
  },
  edm: {
    instruments: ["synth lead", "sub-bass", "four-on-the-floor kick"],
    tempo: [122, 128, 140],
    moods: ["energetic", "triumphant"],
  },
  electronic: {
    instruments: ["analogue synth", "drum machine", "bass"],
    tempo: [96, 116, 128],
    moods: ["modern", "driven"],
  },
  eerie: {
    instruments: ["bowed cymbals", "low strings", "music box"],
    tempo: [60, 74, 96],
    moods: ["uneasy", "whispering"],
  },
  festive: {
    instruments: ["sleigh bells", "brass quartet", "choir"],
    tempo: [76, 96, 120],
    moods: ["festive", "warm"],
  },
  folk: {
    instruments: ["fingerpicked guitar", "hand claps", "harmonium"],
    tempo: [80, 98, 124],
    moods: ["free", "warm"],
  },
  funk: {
    instruments: ["slap bass", "wah guitar", "horns"],
    tempo: [95, 108, 120],
    moods: ["cheeky", "loose"],
  },
  gospel: {
    instruments: ["choir", "organ", "hand claps"],
    tempo: [70, 90, 120],
    moods: ["uplifting", "moving"],
  },
  hip_hop: {
    instruments: ["808 bass", "drum machine", "samples"],
    tempo: [78, 92, 104],
    moods: ["confident", "bold"],
  },
  house: {
    instruments: ["kick drum", "piano stabs", "vocal chops"],
    tempo: [118, 124, 128],
    moods: ["euphoric", "social"],
  },
  indie_pop: {
    instruments: ["electric guitar", "hand claps", "synth"],
    tempo: [96, 112, 128],
    moods: ["bright", "playful"],
  },
  indie_rock: {
    instruments: ["electric guitar", "bass", "drums"],
    tempo: [100, 124, 150],
    moods: ["restless", "young"],
  },
  jazz: {
    instruments: ["double bass", "brushed drums", "muted trumpet"],
    tempo: [70, 96, 160],
    moods: ["smoky", "relaxed"],
  },
  latin: {
    instruments: ["congas", "nylon guitar", "brass"],
    tempo: [92, 104, 128],
    moods: ["warm", "joyful"],
  },
  lofi: {
    instruments: ["dusty drums", "electric piano", "vinyl crackle"],
    tempo: [68, 82, 92],
    moods: ["relaxed", "nostalgic"],
  },
  metal: {
    instruments: ["distorted guitars", "double kick", "bass"],
    tempo: [110, 150, 190],
    moods: ["fierce", "heavy"],
  },
  none: { instruments: [], tempo: [0, 0, 0], moods: ["quiet"] },
  piano: { instruments: ["felt piano", "soft strings"], tempo: [62, 78, 104], moods: ["tender", "hopeful"] },
  pop: { instruments: ["synth", "drums", "bass"], tempo: [98, 116, 128], moods: ["catchy", "bright"] },
  punk: {
    instruments: ["overdriven guitar", "bass", "drums"],
    tempo: [140, 170, 200],
    moods: ["rebellious", "raw"],
  },
  reggae: {
    instruments: ["offbeat guitar", "bass", "organ"],
    tempo: [66, 76, 90],
    moods: ["sunny", "relaxed"],
  },
  rnb: {
    instruments: ["electric piano", "bass", "finger snaps"],
    tempo: [64, 84, 100],
    moods: ["smooth", "intimate"],
  },
  rock: {
    instruments: ["electric guitars", "bass", "drums"],
    tempo: [100, 124, 150],
    moods: ["powerful", "direct"],
  },
  soul: {
    instruments: ["horns", "organ", "bass guitar"],
    tempo: [74, 96, 116],
    moods: ["warm", "heartfelt"],
  },
  synthwave: {
    instruments: ["arpeggiated synth", "gated drums", "bass synth"],
    tempo: [84, 104, 118],
    moods: ["nocturnal", "nostalgic"],
  },
  techno: {
    instruments: ["kick drum", "acid bass", "noise sweeps"],
    tempo: [126, 132, 142],
    moods: ["hypnotic", "dark"],
  },
  trap: {
    instruments: ["808 bass", "hi-hat rolls", "bells"],
    tempo: [130, 140, 150],
    moods: ["cool", "menacing"],
  },
  ukulele_pop: {
    instruments: ["ukulele", "glockenspiel", "whistling"],
    tempo: [100, 116, 132],
    moods: ["cheerful", "light"],
  },
  world: { instruments: ["hand drums", "kora", "voices"], tempo: [80, 100, 124], moods: ["earthy", "alive"] },
};
