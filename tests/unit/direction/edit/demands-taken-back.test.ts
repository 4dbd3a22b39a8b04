import { describe, expect, test } from "bun:test";
import type { Constraint } from "../../../../contracts/constraint.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { makeResponse } from "../../../fixtures/film.ts";

const film = makeResponse({
  scenes: ["beans falling", "a cup on the counter", "a man takes a sip"].map((subject, index) => ({
    frames: 150,
    visual: {
      subject,
      generation_prompt: `Medium shot: ${subject}${index === 1 ? ", black and white" : ""}.`,
    },
    audio: { voiceover_text: null, music_intensity: index === 0 ? 0 : 0.6 },
  })),
});

function edited(instruction: string, asked: Pick<Constraint, "kind" | "statement" | "expected">) {
  const entry: Constraint = {
    id: `c1_${asked.kind}`,
    source: "text",
    hard: true,
    status: "satisfied",
    scene_ids: [],
    detail: "",
    ...asked,
  };
  return editResult({ ...film, metadata: { ...film.metadata, constraints: [entry] } }, instruction);
}

describe("an edit that names a standing demand takes it back", () => {
  test("a silence", () => {
    const { result, notUnderstood } = edited("remove the silence", {
      kind: "music",
      statement: "silence until second 5",
      expected: { silence: { of: "music", from: 0, to: 5 } },
    });
    expect(notUnderstood).toEqual([]);
    expect(result.scenes[0]?.audio.music_intensity).toBeGreaterThan(0);
    expect(result.scenes[1]).toEqual(film.scenes[1] as (typeof film.scenes)[number]);
    expect(result.metadata.constraints.map(({ id }) => id)).not.toContain("c1_music");
  });

  test("a look of one scene", () => {
    const { result } = edited("remove the black and white", {
      kind: "shot",
      statement: "Scene 2 in black and white",
      expected: { framing: { part: 2, words: "black and white" } },
    });
    expect(result.scenes[1]?.visual.generation_prompt).not.toContain("black and white");
    expect(result.metadata.constraints.map(({ id }) => id)).not.toContain("c1_shot");
  });
});
