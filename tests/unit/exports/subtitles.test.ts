import { expect, test } from "bun:test";
import { markdown } from "../../../src/exports/markdown.ts";
import { srt } from "../../../src/exports/srt.ts";
import { vtt } from "../../../src/exports/vtt.ts";
import { makeResponse } from "../../fixtures/film.ts";
import { readCues } from "./read-back.ts";

test("subtitles hold every spoken line and every overlay, in the order they begin", () => {
  const cues = readCues(srt.write(makeResponse()));
  expect(cues.map(({ text }) => text.replace(/^\{\\an8\}/, ""))).toEqual([
    "[Mornings, upgraded]",
    "Steeped for twenty hours.",
    "[20 hours slow-steeped]",
    "Ready the second you are.",
    "[Shop now]",
  ]);
  expect(cues[0]).toMatchObject({ start: 0, end: 2.5 });
});

test("a spoken line stays as long as it takes to speak, and never past its scene", () => {
  const [short, long] = ["Now.", "word ".repeat(60).trim()].map((voiceover_text) => {
    const scenes = [{ frames: 120, overlay: null, audio: { voiceover_text } }];
    return readCues(vtt.write(makeResponse({ scenes })))[0]!;
  });
  expect(short!.end).toBe(1);
  expect(long!.end).toBe(4);
});

test("a long line is broken in two near its middle", () => {
  const voiceover_text = "A line that is a good deal longer than forty-two characters, so it is broken.";
  const [cue] = readCues(
    srt.write(makeResponse({ scenes: [{ frames: 300, overlay: null, audio: { voiceover_text } }] })),
  );
  const lines = cue!.text.split("\n");
  expect(lines).toHaveLength(2);
  expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThan(12);
});

test("WebVTT escapes markup and marks who speaks", () => {
  const scenes = [{ frames: 90, overlay: { text: "<b>5 & more" }, audio: { voiceover_text: "Hello" } }];
  const text = vtt.write(makeResponse({ scenes }));
  expect(text).toContain("<c.overlay>&lt;b&gt;5 &amp; more</c>");
  expect(text).toContain("<v Narrator>Hello");
});

test("Markdown shows words as they are, not as markup", () => {
  const text = markdown.write(makeResponse({ productName: "*Bold* | [link](x) <b>" }));
  expect(text).toStartWith("# \\*Bold\\* \\| \\[link\\](x) \\<b\\>\n");
});

test("Markdown lists warnings and the cost where there are any", () => {
  const response = makeResponse();
  const told = markdown.write({
    ...response,
    cost_estimate: { total_usd: 4.5, low_usd: 2, high_usd: 9, assumptions: ["list prices"] },
    metadata: { ...response.metadata, warnings: ["Too long"] },
  });
  expect(told).toContain("## Cost: 4.5 USD (2 to 9 USD)");
  expect(told).toContain("- Too long");
  expect(markdown.write(response)).not.toContain("## Warnings");
});
