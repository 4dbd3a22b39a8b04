import { expect, test } from "bun:test";
import { csv } from "../../../src/exports/csv.ts";
import { makeResponse } from "../../fixtures/film.ts";
import { readCsv } from "./read-back.ts";

function records(text: string): Record<string, string>[] {
  const [header, ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(header!.map((name, index) => [name, row[index]!])));
}

test("keeps quotes, commas and line breaks in their cells", () => {
  const subject = 'a "can", half open\nand cold';
  const [scene] = records(csv.write(makeResponse({ scenes: [{ frames: 60, visual: { subject } }] })));
  expect(scene!["subject"]).toBe(subject);
});

test("defuses what a spreadsheet would run as a formula", () => {
  for (const subject of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"]) {
    const [scene] = records(csv.write(makeResponse({ scenes: [{ frames: 60, visual: { subject } }] })));
    expect(scene!["subject"]).toBe(`'${subject}`);
  }
});

test("writes times as timecode, seconds and frames", () => {
  const [, second] = records(csv.write(makeResponse()));
  expect(second).toMatchObject({
    timecode_in: "00:00:02:15",
    timecode_out: "00:00:06:15",
    start_time: "2.5",
    end_time: "6.5",
    duration: "4",
    frames: "120",
  });
});
