/** Names of video models, folded, as people write them, with a version that no other thing has. */
export const VERSIONED_MODELS =
  "(?:google )?veo ?-?\\d(?:\\.\\d)?(?:[ -](?:fast|lite))?|(?:openai )?sora ?-?\\d(?:[ -]pro)?|kling(?: ?ai)? ?-?v?\\d(?:\\.\\d)?(?:[ -](?:turbo|pro|master))?|runway(?:ml)?(?: ?gen ?-? ?\\d(?:\\.\\d)?)(?:[ -]turbo)?|runwayml|gen-[345](?:\\.5)?(?: turbo)?|luma (?:dream machine|ray ?-?\\d?(?:\\.\\d)?)|ray-?[23](?:\\.\\d)?|hailuo ?-?\\d+(?:\\.\\d)?|minimax(?: ?h?\\d(?:\\.\\d)?)?|seedance ?-?\\d(?:\\.\\d)?(?:[ -](?:pro|lite))?|wan ?-?\\d(?:\\.\\d)?|pika (?:labs|\\d(?:\\.\\d)?)|gemini omni(?: flash)?(?: ?\\d(?:\\.\\d)?)?|ltx(?: ?video| ?-?2)?|hunyuan ?video";

/** The same without a version: they name a model beside another one, and under a label. */
export const BARE_MODELS = "veo|sora|kling|runway|luma|hailuo|seedance|pika|hunyuan";
