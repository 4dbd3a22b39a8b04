import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { ParseRequest, type ParseRequestInput } from "../../../contracts/parse.ts";
import { type AnswerFacts, answerKey, canonicalJson } from "../../../src/cache/key.ts";

const FACTS: AnswerFacts = {
  build: "b",
  catalogue: "c",
  provider: "offline",
  model: "m",
  imageHash: "i",
  videoHash: "v",
};

/** A request in which every field of the contract has a value that is not its default. */
const FULL = {
  prompt: { text: "a film", image_url: "https://a.example/i.jpg", video_url: "https://a.example/v.mp4" },
  options: {
    llm_provider: "openai",
    include_cost_estimate: true,
    cost_fallback_enabled: false,
    target_category: "explainer",
    target_models: ["veo-3.1"],
    max_cost_usd: 5,
    fallback: false,
    skip_validation: true,
    cache_ttl: 60,
    seed: 7,
  },
  context: {
    previous_config: { scenes: [{ id: "scene_1_hook" }] },
    brand_guidelines: {
      colors: ["#112233"],
      fonts: ["Inter"],
      tone: "calm",
      logo_url: "https://a.example/logo.png",
      must_include: ["logo"],
      must_avoid: ["people"],
    },
  },
  cost_estimate: { total_usd: 12 },
} satisfies ParseRequestInput;

/** Another value of the same field that fits the contract too. */
const OTHER: Readonly<Record<string, unknown>> = {
  "prompt.text": "another film",
  "prompt.image_url": "https://b.example/i.jpg",
  "prompt.video_url": "https://b.example/v.mp4",
  "options.llm_provider": "claude",
  "options.include_cost_estimate": false,
  "options.cost_fallback_enabled": true,
  "options.target_category": "music_video",
  "options.target_models": ["sora-2"],
  "options.max_cost_usd": 6,
  "options.fallback": true,
  "options.skip_validation": false,
  "options.cache_ttl": 61,
  "options.seed": 8,
  "context.previous_config": { scenes: [{ id: "scene_1_cta" }] },
  "context.brand_guidelines.colors": ["#112234"],
  "context.brand_guidelines.fonts": ["Roboto"],
  "context.brand_guidelines.tone": "loud",
  "context.brand_guidelines.logo_url": "https://a.example/other.png",
  "context.brand_guidelines.must_include": ["the logo"],
  "context.brand_guidelines.must_avoid": ["dogs"],
  cost_estimate: { total_usd: 13 },
};

function keyOf(input: unknown, facts: Partial<AnswerFacts> = {}): string {
  return answerKey(ParseRequest.parse(input), { ...FACTS, ...facts });
}

/** Fields of a schema by path, objects opened, arrays and records not. */
function fieldsOf(schema: unknown, path: readonly string[] = []): string[] {
  const shape = shapeOf(schema);
  return shape
    ? Object.entries(shape).flatMap(([name, field]) => fieldsOf(field, [...path, name]))
    : [path.join(".")];
}

function shapeOf(schema: unknown): Record<string, unknown> | null {
  const definition = (
    schema as { def?: { innerType?: unknown; in?: unknown; shape?: Record<string, unknown> } }
  ).def;
  if (definition?.shape) return definition.shape;
  const inside = definition?.innerType ?? definition?.in;
  return inside ? shapeOf(inside) : null;
}

/** Media in base64 count by their content, which comes with the facts. */
const BY_CONTENT = ["prompt.image_base64", "prompt.video_base64"];

describe("the key of an answer", () => {
  test.each(fieldsOf(ParseRequest).filter((field) => !BY_CONTENT.includes(field)))(
    "changes with %s",
    (field) => {
      expect(Object.keys(OTHER)).toContain(field);
      const changed = setPath(FULL, field.split("."), OTHER[field]);
      expect(keyOf(changed)).not.toBe(keyOf(FULL));
      const removed = setPath(FULL, field.split("."), undefined);
      expect(keyOf(removed)).not.toBe(keyOf(FULL));
    },
  );

  test.each(Object.keys(FACTS) as (keyof AnswerFacts)[])("changes with the fact %s", (fact) => {
    expect(keyOf(FULL, { [fact]: "other" })).not.toBe(keyOf(FULL));
  });

  test("tells any two texts apart", () => {
    const text = fc.string({ minLength: 1, maxLength: 200 }).filter((words) => words.trim() !== "");
    fc.assert(
      fc.property(text, text, (one, two) => {
        const same = one.trim() === two.trim();
        expect(keyOf({ prompt: { text: one } }) === keyOf({ prompt: { text: two } })).toBe(same);
      }),
    );
  });

  test("tells any two previous results and foreign estimates apart", () => {
    const objects = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 });
    fc.assert(
      fc.property(objects, objects, (one, two) => {
        const same = canonicalJson(jsonOf(one)) === canonicalJson(jsonOf(two));
        const key = (value: unknown, field: string) =>
          field === "previous"
            ? keyOf({ prompt: { text: "a" }, context: { previous_config: value } })
            : keyOf({ prompt: { text: "a" }, cost_estimate: value });
        for (const field of ["previous", "estimate"])
          expect(key(jsonOf(one), field) === key(jsonOf(two), field)).toBe(same);
      }),
    );
  });

  test("does not change with the order of keys", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 6 }),
        fc.infiniteStream(fc.nat()),
        (previous, random) => {
          const value = jsonOf(previous);
          const key = (config: unknown) =>
            keyOf({ prompt: { text: "a" }, context: { previous_config: config } });
          expect(key(shuffled(value, random))).toBe(key(value));
        },
      ),
    );
    expect(keyOf(shuffled(FULL, [3, 1, 2][Symbol.iterator]()))).toBe(keyOf(FULL));
  });

  test("does not change with white space around the text, defaults spelled out, or null for nothing", () => {
    const plain = keyOf({ prompt: { text: "a film" } });
    expect(keyOf({ prompt: { text: "\n a film\t " } })).toBe(plain);
    expect(keyOf({ prompt: { text: "a film", image_url: null }, options: {}, context: {} })).toBe(plain);
    const spelled = {
      llm_provider: "auto",
      include_cost_estimate: false,
      cost_fallback_enabled: true,
      target_category: null,
      target_models: [],
      max_cost_usd: null,
      fallback: true,
      skip_validation: false,
      cache_ttl: 1_800,
      seed: null,
    };
    const context = { previous_config: null, brand_guidelines: null };
    expect(keyOf({ prompt: { text: "a film" }, options: spelled, context, cost_estimate: null })).toBe(plain);
  });

  test("counts media by content, not by encoding", () => {
    const prompt = { text: "a", image_base64: "QUJD" };
    expect(keyOf({ prompt })).toBe(
      keyOf({ prompt: { ...prompt, image_base64: "data:image/png;base64,QUJD" } }),
    );
    expect(keyOf({ prompt })).not.toBe(keyOf({ prompt }, { imageHash: "other" }));
  });

  test("is 64 hex digits", () => {
    expect(keyOf(FULL)).toMatch(/^[0-9a-f]{64}$/);
  });
});

function jsonOf(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value));
}

function setPath(
  object: object,
  [head = "", ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...object };
  const inner = copy[head];
  copy[head] =
    rest.length === 0 ? value : setPath(typeof inner === "object" && inner ? inner : {}, rest, value);
  return copy;
}

/** The same value with the keys of its objects in another order. */
function shuffled(value: unknown, random: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((part) => shuffled(part, random));
  if (typeof value !== "object" || value === null) return value;
  const keyed = Object.entries(value).map(([key, part]) => ({ key, part, order: random.next().value ?? 0 }));
  keyed.sort((a, b) => a.order - b.order);
  return Object.fromEntries(keyed.map(({ key, part }) => [key, shuffled(part, random)]));
}
