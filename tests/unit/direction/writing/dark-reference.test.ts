import { expect, test } from "bun:test";
import { makeReferenceImage } from "../../../fixtures/film.ts";
import { filmOf } from "../film-of.ts";

const inLight = (brief: string, lighting: "low_key" | "dramatic" | "high_key") => {
  const photo = makeReferenceImage(undefined, { lighting });
  return filmOf(brief, { references: { images: [photo], video: null } })
    .scenes.map(({ visual }) => visual.generation_prompt)
    .join("\n");
};

test("a film in the dark light of its reference has no bright rooms and no sunbeams of ours", () => {
  for (const brief of ["20s ad for a wool blanket, match this vibe", "15s ad for our linen curtains"]) {
    for (const light of ["low_key", "dramatic"] as const)
      expect(inLight(brief, light)).not.toMatch(
        /\b(?:bright|sunny|sunlit) (?:bed|living |kitchen|room|flat)|beam of sun/i,
      );
  }
  expect(inLight("20s ad for a wool blanket, match this vibe", "high_key")).toMatch(/a bright bedroom/);
});
