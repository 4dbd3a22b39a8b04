import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { oncePer } from "../once-per.ts";
import { JOINT } from "../words/joint.ts";
import { withMoreLines } from "../words/mentions.ts";
import { isAscii } from "../words/tokens.ts";

/** What the picture of a scene is made from: the words that end on the screen as things. */
export const seenWords = oncePer(({ visual }: Scene): string => {
  const { subject, environment, generation_prompt } = visual;
  return `${subject}.\n${environment}.\n${generation_prompt}`;
});

/** What the viewer of a scene reads and hears. */
export const toldWords = oncePer((scene: Scene): string =>
  [scene.text_overlay?.text, scene.audio.voiceover_text].filter((words) => words).join(".\n"),
);

/** What is seen and heard in a scene: what stands on its screen in letters is no picture. */
export const pictureWords = oncePer((scene: Scene): string =>
  withMoreLines(
    seenWords(scene),
    `${scene.audio.voiceover_text ?? ""}\n${scene.audio.sound_effects.join(", ")}`,
  ),
);

/** Picture and words of a scene together. */
export const allWords = oncePer((scene: Scene): string =>
  withMoreLines(seenWords(scene), `${toldWords(scene)}\n${scene.audio.sound_effects.join(", ")}`),
);

/** The direction's own sentences about the look, which a later step may copy into a prompt. */
export function lookWords({ direction }: Film): string {
  return wordsOfLook(direction.visual_direction);
}

const wordsOfLook = oncePer((look: Film["direction"]["visual_direction"]): string =>
  [look.aesthetic, look.lighting_style, look.camera_style, ...look.scene_types].join(".\n"),
);

/** The words on screen that stand outside any scene: timed overlays and the call to action. */
export function cardWords(film: Film): string {
  return [
    ...film.direction.text_strategy.overlays.map((overlay) => overlay.text),
    film.direction.cta.text,
  ].join(".\n");
}

/** Two texts are the same to a reader: case, quotes, dashes, spaces and a closing full stop aside. */
export function sameWords(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

/** Whether `text` holds `words` as they stand, case, quotes and spaces aside. */
export function holdsWords(text: string, words: string): boolean {
  return plain(text).includes(plain(words));
}

/** Whether a card is these words, or joins them with others: a longer line that only begins like them says something else. */
export function isCardOf(card: string, words: string): boolean {
  if (sameWords(card, words)) return true;
  return card.includes(JOINT) && betweenJoints(card).includes(betweenJoints(words));
}

function betweenJoints(text: string): string {
  return `${JOINT}${text.split(JOINT).map(plain).join(JOINT)}${JOINT}`;
}

const CACHE_LIMIT = 4_000;
const plainTexts = new Map<string, string>();

function plain(text: string): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  const made = withPlainSigns(text).replace(UNEVEN_SPACE, " ").trim().replace(/[.]+$/, "");
  if (plainTexts.size >= CACHE_LIMIT) plainTexts.clear();
  plainTexts.set(text, made);
  return made;
}

/** Any run of white space but a single blank, which is plain already. */
const UNEVEN_SPACE = / \s+|[^\S ]\s*/g;

function withPlainSigns(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replaceAll('"', "");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„«»"]/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, "-");
}

export function idsOf(scenes: readonly Scene[]): string[] {
  return scenes.map((scene) => scene.id);
}
