import type { Platform } from "../../../contracts/vocabulary.ts";
import { Platform as PlatformWord } from "../../../contracts/vocabulary.ts";
import { type Hit, lexiconFrom, scan } from "./lexicon.ts";
import { after, before, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedFormat, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { FORMATS } from "./words/formats.ts";

const LEXICON = lexiconFrom(() =>
  Object.entries(FORMATS).flatMap(([key, phrases]) =>
    phrases.split(",").map((phrase) => [phrase, formatOf(key)] as const),
  ),
);

function formatOf(key: string): AskedFormat {
  const [platform, format] = key.split("/");
  return {
    platform: PlatformWord.parse(platform),
    format: format === "" || format === undefined ? null : format,
  };
}

/** Platforms and their formats, in the order written; "X" counts only where it can be no other x. */
export function readFormats(page: Page): Finding<AskedFormat>[] {
  const hits = scan(page.tokens, LEXICON).filter((hit) => isFormat(page, hit));
  const found = [
    ...hits.map((hit) => finding(page, hit.value, hit.start, hit.end, confidenceOf(hit))),
    ...readX(page),
    ...readBareStory(page),
  ];
  return adopt(found.sort((a, b) => a.start - b.start));
}

const AMBIGUOUS = new Set([
  "meta",
  "amazon",
  "email",
  "cinema",
  "cine",
  "tele",
  "tt",
  "ig",
  "snap",
  "stories",
  "reel",
  "scope",
  "tv",
  "steam page",
  "kino",
  "x/twitter",
  "threads",
  "homepage",
  "our website",
  "landing page",
  "website hero",
  "spotify canvas",
  "reddit",
  "expo loop",
  "tweet",
  "our homepage",
  "big screen",
  "imax",
  "netflix",
  "hulu",
  "whatsapp",
  "twitch",
  "newsletter",
]);
const OFF_PLATFORM_AHEAD =
  /(?:not (?:for|on)|instead of|unlike|(?:seen|saw|found|follow(?:er)?s?|viral|watching|watched|famous|link(?:s)?|posted?|scrolling|learn more|order|book|buy|shop|sign up|available|details|more|visit|tickets) (?:us |me |it |this |them )?(?:on|from|through|at|via)|(?:links?|linking|link back|traffic|head|go|goes|over|come) to|visit|via|add it to|sit(?:s|ting)? (?:in front of|by)|watch(?:ing|es)?|old|smart|of the|a|fishing)\s*(?:the |a |an |our |my )?$/;

function isFormat(page: Page, hit: Hit<AskedFormat>): boolean {
  if (isForbidden(page, hit.start) || isQuoted(page, hit.start) || isNoPlacement(page, hit)) return false;
  const words = page.folded.slice(hit.start, hit.end);
  const ahead = before(page, hit.start, 32);
  const behind = behindOwnPage(ahead, after(page, hit.end, 24));
  if (/^(?:\.com|\.app|@)/.test(behind) || /[@#/.]$/.test(ahead))
    return ahead.endsWith("#") || (ahead.endsWith("/") && !/\.\w+\/$/.test(ahead));
  if (
    /^(?: ?shop| users?\b| creators?\b| account| followers| page\b| handle| generation|-style | style\b| aesthetic)/.test(
      behind,
    )
  )
    return false;
  if (words === "tv" || words === "cinema") return isScreenAsked(ahead, behind);
  if (words === "meta")
    return /^ (?:and|ads?|placements?|feed|platforms?)/.test(behind) || /\b(?:for|on)\s$/.test(ahead);
  if (words === "reel" && /\b(?:fishing|film|show|sizzle|demo|highlight|news)[ -]$/.test(ahead)) return false;
  if (
    words === "shorts" &&
    /\b(?:running|gym|denim|cargo|linen|board|swim|cycling|bike|wearing|in|cotton|training|sports|of|pair)\s(?:of )?$/.test(
      ahead,
    ) &&
    !/\bin\s$/.test(ahead)
  )
    return false;
  if (words === "stories" && areTold(ahead, behind)) return false;
  if (words === "website" || AMBIGUOUS.has(words))
    return !OFF_PLATFORM_AHEAD.test(ahead) && isPlacement(ahead, behind, hit.value);
  return !/(?:not (?:for|on)|instead of|unlike|(?:went |going |goes )viral on|famous on|follow us on|find us on)\s(?:the )?$/.test(
    ahead,
  );
}

/** "Our customers' stories", "stories of people who …": told, and no format. */
function areTold(ahead: string, behind: string): boolean {
  return TELLS_THEM.test(ahead) || /^ (?:of|about|from|that|behind|we|they)\b/.test(behind);
}

const TELLS_THEM =
  /\b(?:tell|tells|telling|real|customer|success|love|our|their|untold|human|personal|share|true|bedtime|many|short|these|of|own)\s(?:\w+ )?$/;

/** "20 seconds for their Facebook page": the page is where the film is shown. */
function behindOwnPage(ahead: string, behind: string): string {
  return /\b(?:for|on) (?:the|their|our|my|a) $/.test(ahead) ? behind.replace(/^ page\b/, "") : behind;
}

/** "our insta @wagyuwantit", "he reels in nothing": an address, a deed, and no placement. */
function isNoPlacement(page: Page, hit: Hit<AskedFormat>): boolean {
  const behind = after(page, hit.end, 24);
  const isVerb = page.tokens[hit.first]?.key === "reels" && /^ (?:in (?!\d)|back|from|away|off)/.test(behind);
  return isVerb || (/^ ?@\w/.test(behind) && /\b(?:our|my|the)\s$/.test(before(page, hit.start, 32)));
}

function isScreenAsked(ahead: string, behind: string): boolean {
  if (
    /^[ -](?:stand|show|series|set|screen|dinner|remote|star|host|presenter|watching|wall|licence|guide|spark|box|and chill)/.test(
      behind,
    )
  )
    return false;
  return (
    !/\b(?:watch|watching|watches|the|a|an|smart|old|inch|oled|qled|4k|his|her|their|reality|home|my|new)[ -]$/.test(
      ahead,
    ) || /^ (?:spot|ad|commercial|advert)/.test(behind)
  );
}

function isPlacement(ahead: string, behind: string, value: AskedFormat): boolean {
  if (value.platform !== "generic") return true;
  return (
    /(?:for|on|in|to|as|our|a|the|plus|and|,|;|:|^)\s*(?:our |the |a |their )?$/.test(ahead) &&
    !/^(?: button| link| address| list)/.test(behind) &&
    !/\b(?:visit|at|from|go to|sign up (?:for|to|on)|join|subscribe to)\s(?:our |the )?$/.test(ahead)
  );
}

const SURE = 0.95;
const UNSURE = 0.85;

function confidenceOf(hit: Hit<AskedFormat>): number {
  return hit.value.platform === "generic" ? UNSURE : SURE;
}

const CAPITAL_X = /(?<![\p{L}\p{N}'’.@#&×*-])X(?![\p{L}\p{N}'’\-×*]|\s?\d)/gu;

/** A capital X beside other platforms, or with "for/on" before and an end or a film word after. */
function* readX(page: Page): Generator<Finding<AskedFormat>> {
  for (const match of everyMatch(page, CAPITAL_X, page.text)) {
    const ahead = before(page, match.index, 32);
    const behind = after(page, match.index + 1, 32);
    const beside =
      /(?:instagram|tiktok|linkedin|facebook|youtube|twitter|reels|shorts|threads|snapchat|pinterest)\s?(?:,|and|\/|&|or|\+)?\s?(?:and )?$/.test(
        ahead,
      ) ||
      /^\s?(?:,|and|\/|&|\+|or|\(formerly)\s?(?:and )?(?:instagram|tiktok|linkedin|facebook|youtube|twitter|threads|snapchat|pinterest)/.test(
        behind,
      );
    const asked =
      /\b(?:for|on|fur|pour|para|per|auf|platform:)\s$/.test(ahead) &&
      /^\s*(?:$|[.,;:)!]|ad\b|ads\b|video|post|clip|feed|in\b|and\b|with|,|\d|—|-)/.test(behind);
    const isPost = /^ (?:ad|post|video ad|feed|timeline|promoted)\b/.test(behind);
    if (beside || asked || isPost) {
      yield finding(page, { platform: "x", format: null } as const, match.index, match.index + 1, 0.9);
    }
  }
}

const BARE_STORY =
  /\b(?:\d{1,2} ?(?:s|sec|seconds?|second)[ -](?:vertical )?story\b|\bstory (?:for|on|auf|pour|para|per) (?:instagram|insta|ig)\b|story format|format story|formato story|formato stories|story ad\b|storyformat)/g;

/** "a 10s story" and "story format" are the upright format; "tell a story" is a tale. */
function* readBareStory(page: Page): Generator<Finding<AskedFormat>> {
  for (const match of everyMatch(page, BARE_STORY)) {
    const start = match.index + match[0].indexOf("story");
    const isOn = / (?:for|on|auf|pour|para|per) /.test(match[0]);
    if (isOn) {
      yield finding(
        page,
        { platform: "instagram", format: "story" } as const,
        start,
        match.index + match[0].length,
        0.9,
      );
      continue;
    }
    const isTale = page.text.charAt(start) === "s";
    if (
      isTale &&
      /^ (?:about|of|that|where|in which|with)/.test(after(page, match.index + match[0].length, 12))
    )
      continue;
    yield finding(
      page,
      { platform: "instagram", format: "story" } as const,
      start,
      match.index + match[0].length,
      0.8,
    );
  }
}

const NEAR = 14;

/** "YouTube … Shorts", "Facebook/Instagram Stories": a bare format beside a platform belongs to it; doubles go. */
function adopt(found: readonly Finding<AskedFormat>[]): Finding<AskedFormat>[] {
  const kept: Finding<AskedFormat>[] = [];
  for (const one of found) {
    const previous = kept.at(-1);
    const touches = previous !== undefined && one.start < previous.end;
    if (touches) continue;
    const owner = previous !== undefined && one.start - previous.end <= NEAR ? previous.value : null;
    const isBareFormat =
      owner !== null &&
      owner.format === null &&
      one.value.format !== null &&
      /^\s*(?:\(|\/|:|-|'s|ads?:?)?\s*$/.test("") &&
      ownsFormat(owner.platform, one.value.format);
    kept.push(isBareFormat ? { ...one, value: { platform: owner.platform, format: one.value.format } } : one);
  }
  return kept;
}

function ownsFormat(platform: Platform, format: string): boolean {
  const owned: Readonly<Partial<Record<Platform, readonly string[]>>> = {
    facebook: ["reel", "story"],
    snapchat: ["story"],
    youtube: ["short", "pre_roll", "bumper"],
    instagram: ["reel", "story"],
  };
  return owned[platform]?.includes(format) === true;
}
