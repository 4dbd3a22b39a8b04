import { expect, test } from "bun:test";
import { ParseRequest } from "../../../contracts/parse.ts";

const prompt = { text: "30s reel for a tea shop" };
const plain = ParseRequest.parse({ prompt });

test("null stands for a part that was left out, as callers that write out every field send it", () => {
  expect(ParseRequest.parse({ prompt, options: null, context: null })).toEqual(plain);
  const options = Object.fromEntries(
    [
      "llm_provider",
      "include_cost_estimate",
      "cost_fallback_enabled",
      "target_models",
      "fallback",
      "skip_validation",
      "cache_ttl",
    ].map((name) => [name, null]),
  );
  expect(ParseRequest.parse({ prompt, options })).toEqual(plain);
});

test("null in brand guidelines is an empty list", () => {
  const context = { brand_guidelines: { colors: null, fonts: null, must_include: null, must_avoid: null } };
  expect(ParseRequest.parse({ prompt, context }).context.brand_guidelines).toEqual({
    colors: [],
    fonts: [],
    must_include: [],
    must_avoid: [],
  });
});
