import { expect, test } from "bun:test";
import { configurationPages } from "../../../scripts/configuration/pages.ts";
import { ENVIRONMENT, loadConfig } from "../../../src/config.ts";

const pages = configurationPages();

test("both pages name every variable once", () => {
  for (const name of Object.keys(ENVIRONMENT)) {
    expect(pages[".env.example"]?.match(new RegExp(`^# ${name}=`, "gm"))).toHaveLength(1);
    expect(pages["docs/configuration.md"]?.match(new RegExp(`^\\| \`${name}\` \\|`, "gm"))).toHaveLength(1);
  }
});

test("the example with every # taken off sets the defaults", () => {
  const lines = (pages[".env.example"] ?? "").matchAll(/^# ([A-Z][A-Z0-9_]*)=(.*)$/gm);
  const environment = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  expect(loadConfig(environment)).toEqual(loadConfig({}));
});
