import { expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const texts = (brief: string) => filmOf(brief).scenes.map(({ text_overlay }) => text_overlay?.text ?? "");

test("how the film is made is never read in it", () => {
  const shown = texts(
    "Ad for our toothbrush Nivo. 30s, 16:9, 4K. Keep the bottom 20% free for captions. It has to work without sound. Colours: mint #A8E6CF and white only.",
  ).join(" ");
  for (const words of ["4K", "20%", "without sound", "only"]) expect(shown).not.toContain(words);
});

test("why something is not wanted is not read either", () => {
  const shown = texts("Ad for our wedding DJs. 20 seconds. No strobe lights, we have epileptic guests.").join(
    " ",
  );
  expect(shown).not.toContain("guests");
});
