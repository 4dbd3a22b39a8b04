import { expect, test } from "bun:test";
import { withIndefinite } from "../../../../src/direction/words/indefinite.ts";

test.each([
  ["old street", "an old street"],
  ["rainy street", "a rainy street"],
  ["hourglass", "an hourglass"],
  ["honest face", "an honest face"],
  ["university student", "a university student"],
  ["European square", "a European square"],
  ["one-man band", "a one-man band"],
  ["umbrella", "an umbrella"],
  ["unusual hat", "an unusual hat"],
  ["uninvited guest", "an uninvited guest"],
  ["used car", "a used car"],
  ["usher", "an usher"],
])("'%s' is '%s', as it is spoken", (noun, named) => {
  expect(withIndefinite(noun)).toBe(named);
});
