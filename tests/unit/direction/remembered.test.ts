import { expect, test } from "bun:test";
import { remembered } from "../../../src/direction/remembered.ts";

const LIMIT = 10;

function counted() {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text.length;
  }, LIMIT);
  return { asked, answer };
}

test("what is asked again and again is worked out once, however much else is asked in between", () => {
  const { asked, answer } = counted();
  for (let index = 0; index < LIMIT * LIMIT; index += 1) {
    expect(answer("every brief asks this")).toBe(21);
    answer(`only this brief asks ${index}`);
  }
  expect(asked.filter((text) => text === "every brief asks this")).toHaveLength(1);
});

test("what nobody asked about for as many others as the limit is forgotten", () => {
  const { asked, answer } = counted();
  answer("once");
  for (let index = 0; index < LIMIT; index += 1) answer(`other ${index}`);
  answer("once");
  expect(asked.filter((text) => text === "once")).toHaveLength(2);
});

test("an answer of null is kept like any other", () => {
  let asked = 0;
  const answer = remembered(() => {
    asked += 1;
    return null;
  }, LIMIT);
  expect([answer("a"), answer("a")]).toEqual([null, null]);
  expect(asked).toBe(1);
});
