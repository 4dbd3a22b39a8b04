import { describe, expect, test } from "bun:test";
import { calmFrames, type SizedPacket } from "../../../../workers/container/calm-frames.ts";

const RATE = 25;

/** A film of one group: every second frame is spare and decoded after the one that follows it. */
function evenFilm(
  frames: number,
  change: (packet: SizedPacket, index: number) => Partial<SizedPacket> = () => ({}),
) {
  return Array.from({ length: frames }, (_, index): SizedPacket => {
    const isSpare = index % 2 === 1;
    const plain = {
      time: index / RATE,
      bytes: isSpare ? 300 : 2_000,
      isKey: index === 0,
      isSpare,
      place: isSpare ? index + 1 : index - 1,
    };
    return { ...plain, ...change(plain, index) };
  });
}

describe("frames that may be left out", () => {
  test("are the spare ones of a film where nothing happens, but for its ends", () => {
    const calm = calmFrames(evenFilm(60));
    expect(calm).toEqual(Array.from({ length: 24 }, (_, index) => 7 + 2 * index).filter((at) => at < 54));
  });

  test("are none where every frame is referred to", () => {
    expect(calmFrames(evenFilm(60, () => ({ isSpare: false })))).toEqual([]);
  });

  test("are never two in a row", () => {
    const calm = calmFrames(evenFilm(90, (_, index) => ({ isSpare: index % 4 !== 0 })));
    expect(calm.length).toBeGreaterThan(20);
    for (const [at, index] of calm.entries()) expect(index - (calm[at - 1] ?? -2)).toBeGreaterThan(1);
  });

  test("are not beside a key frame", () => {
    const calm = calmFrames(evenFilm(90, (_, index) => ({ isKey: index === 0 || index === 40 })));
    expect(calm.some((index) => index >= 37 && index <= 43)).toBe(false);
    expect(calm).toContain(35);
    expect(calm).toContain(45);
  });

  test("do not include those that wait for a frame much larger, or much smaller, than its kind around it", () => {
    for (const bytes of [4_000, 200]) {
      // Five frames are shown before the one at 40 and decoded after it.
      const waits = evenFilm(90, ({ place }, index) => {
        if (index === 40) return { place: 34, bytes };
        return { place: index > 34 && index < 40 ? index + 1 : place };
      });
      const calm = calmFrames(waits);
      expect(calm.filter((index) => index >= 35 && index <= 42)).toEqual([]);
      expect(calm).toContain(45);
    }
  });

  test("stand in the middle between neighbours that are near", () => {
    const late = calmFrames(evenFilm(60, ({ time }, index) => ({ time: index === 21 ? time + 0.03 : time })));
    expect(late).not.toContain(21);
    expect(late).toContain(25);
    expect(calmFrames(evenFilm(60, ({ time }) => ({ time: time * 3 })))).toEqual([]);
  });
});
