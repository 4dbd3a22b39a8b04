import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedPresence, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

/** Korean and Japanese demand behind the thing: "두부를 꼭 보여주세요", "猫を必ず入れて". */
const BEHIND_THING: Readonly<Record<string, RegExp>> = {
  ko: /([가-힣a-z0-9 ,]{2,48}?)(?:을|를|이|가|은|는)\s?(?:꼭|반드시|무조건)\s?(?:보여|나와|나오|넣|포함|담|등장)/g,
  ja: /([^\s。、，．.!！?？「」:：]{1,24}?)(?:を|が|は)(?:必ず|絶対に|かならず)(?:見せ|出|入れ|映|登場)/g,
};
const JOINTS: Readonly<Record<string, RegExp>> = {
  ko: /(?<=[가-힣]{2,})(?:과|와|하고|랑) |,\s?| 및 /g,
  ja: /と|、|や/g,
};

/** What must be seen, each thing of the list for itself. */
export function* easternDemands(page: Page): Generator<Finding<AskedPresence>> {
  const pattern = BEHIND_THING[page.language];
  const joints = JOINTS[page.language];
  if (pattern === undefined || joints === undefined) return;
  for (const match of everyMatch(page, pattern)) {
    const list = match[1] ?? "";
    let from = 0;
    for (const part of list.split(joints)) {
      const at = list.indexOf(part, from);
      from = at + part.length;
      const subject = part.trim();
      const start = match.index + at + part.indexOf(subject);
      if (subject === "" || isForbidden(page, start) || isQuoted(page, start)) continue;
      yield finding(page, { subject, hard: true }, start, start + subject.length, 0.95);
    }
  }
}
