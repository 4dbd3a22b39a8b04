import type { AgreedBrief } from "../agreed-brief.ts";
import { speakingSeconds } from "../knowledge/reading-speed.ts";
import { explainedInOrder } from "./explain-in-order.ts";
import { topicOf } from "./topic.ts";
import type { World } from "./world.ts";
import type { SceneWords } from "./write-words.ts";

/** A narration that fills less of a film than this leaves it mostly silent. */
const LEAST_SPOKEN_SHARE = 0.35;

/** So many questions in a row are left for people to answer. */
const MOST_ASKED = 3;

/** What the people behind a film that teaches must still write: statements of fact that neither the brief nor our books hold, and where they go. */
export function factsToSupply(agreed: AgreedBrief, world: World, words: readonly SceneWords[]): string[] {
  const explanation = explainedInOrder(agreed, world);
  if (explanation === null) return [];
  const asking = words.flatMap(({ voiceover }, index) =>
    voiceover?.endsWith("?") && index > 0 ? [index + 1] : [],
  );
  if (explanation.teller === "nobody" && asking.length === 0)
    return [
      `The narration keeps to what holds for every task of this kind: add what is particular to ${topicOf(agreed)}.`,
    ];
  if (explanation.teller === "nobody" || (explanation.teller === "book" && asking.length >= MOST_ASKED))
    return [
      `Statements of fact about ${topicOf(agreed)} are for you to supply: the narration only asks, in scenes ${listed(asking)}. Put the answer behind each question.`,
    ];
  if (explanation.teller === "brief" && asking.length > 0)
    return [
      `The brief names these points without saying what holds: supply the answers in scenes ${listed(asking)}.`,
    ];
  const spoken = words.reduce((sum, { voiceover }) => sum + (voiceover ? speakingSeconds(voiceover) : 0), 0);
  const seconds = agreed.durationSeconds.value;
  if (spoken === 0 || spoken >= seconds * LEAST_SPOKEN_SHARE) return [];
  return [
    `The narration takes ${Math.round(spoken)} of ${Math.round(seconds)} s: the other scenes are pictures alone unless you supply more to say.`,
  ];
}

function listed(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length > 1 ? `${numbers.slice(0, -1).join(", ")} and ${last}` : `${last}`;
}
