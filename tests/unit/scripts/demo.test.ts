import { beforeEach, describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ParseResponse } from "../../../contracts/parse.ts";
import { type Outcome, runProgram } from "./run-program.ts";

const REPOSITORY = join(import.meta.dir, "../../..");
const OUT = join(REPOSITORY, "out/demo");
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];
const TWO_MINUTES_MS = 120_000;

beforeEach(async () => {
  await rm(OUT, { recursive: true, force: true });
});

async function demo(args: string[], cwd = REPOSITORY): Promise<Outcome> {
  return await runProgram([join(REPOSITORY, "scripts/demo"), ...args], { cwd });
}

async function savedResult(): Promise<ParseResponse> {
  return ParseResponse.parse(await Bun.file(join(OUT, "result.json")).json());
}

describe("scripts/demo", () => {
  test(
    "turns the sample brief, photo and footage into a storyboard, a result and a picture",
    async () => {
      const { output, errors, exitCode } = await demo([]);
      expect({ errors, exitCode }).toEqual({ errors, exitCode: 0 });
      const result = await savedResult();
      expect(result.creative_direction.technical_specs).toMatchObject({
        duration: 20,
        platform: "instagram",
      });
      expect(result.creative_direction.cta.text).toBe("Find your fit");
      expect(result.metadata.input_summary).toEqual({ had_text: true, had_image: true, had_video: true });
      expect(output).toContain("Find your fit");
      const picture = await Bun.file(join(OUT, "storyboard.png")).bytes();
      expect([...picture.slice(0, PNG_SIGNATURE.length)]).toEqual(PNG_SIGNATURE);
    },
    TWO_MINUTES_MS,
  );

  test(
    "takes a brief and files of the user's own, named from where the user stands",
    async () => {
      const samples = join(REPOSITORY, "docs/samples");
      const { exitCode } = await demo(
        ["A 10 second TikTok for a kite", "--image", "samoyeds-in-the-park.jpg"],
        samples,
      );
      expect(exitCode).toBe(0);
      const result = await savedResult();
      expect(result.creative_direction.technical_specs).toMatchObject({ duration: 10, platform: "tiktok" });
      expect(result.metadata.input_summary).toEqual({ had_text: true, had_image: true, had_video: false });
    },
    TWO_MINUTES_MS,
  );

  test(
    "fails, and claims to have saved nothing, when a file is not there",
    async () => {
      const { output, errors, exitCode } = await demo(["A film for a kite", "--image", "nowhere.jpg"]);
      expect(exitCode).not.toBe(0);
      expect(errors).toContain("nowhere.jpg");
      expect(output).not.toContain("Saved");
      expect(existsSync(join(OUT, "result.json"))).toBe(false);
    },
    TWO_MINUTES_MS,
  );
});
