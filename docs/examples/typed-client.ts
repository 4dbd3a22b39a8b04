/**
 * A brief to a shot list over tRPC, typed from end to end. Run it against a server:
 *
 *   bun docs/examples/typed-client.ts http://localhost:8080
 */
import { createClient, envelopeOf } from "shotwright/client";

const client = createClient(process.argv[2] ?? "http://localhost:8080");

const film = await client.parse.mutate({
  prompt: { text: "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now" },
  options: { include_cost_estimate: true },
});

// Every field is typed: a misspelt one does not compile.
const { duration, aspect_ratio } = film.creative_direction.technical_specs;
console.log(
  `${film.creative_direction.product.name}: ${duration} s, ${aspect_ratio}, ${film.scenes.length} scenes`,
);
for (const scene of film.scenes) {
  console.log(`${scene.start_time}-${scene.end_time} s  ${scene.visual.shot_type}  ${scene.visual.subject}`);
}

try {
  await client.parse.mutate({ prompt: { text: " " } });
} catch (error) {
  console.log(envelopeOf(error)?.error.code);
}
