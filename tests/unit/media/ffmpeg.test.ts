import { expect, test } from "bun:test";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFfmpeg } from "../../../src/media/ffmpeg.ts";

test("the configured program is taken when it can be run, and never silently replaced", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ffmpeg-test-"));
  const program = join(folder, "ffmpeg");
  writeFileSync(program, "#!/bin/sh\n");
  expect(await findFfmpeg(program)).toBeNull();
  chmodSync(program, 0o755);
  expect(await findFfmpeg(program)).toBe(program);
  expect(await findFfmpeg(join(folder, "missing"))).toBeNull();
  rmSync(folder, { recursive: true });
});
