import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { type Browser, chromium, type Page } from "playwright-core";
import { startService, type TestService } from "../helpers/service.ts";

const CHROMIUM = Bun.which("chromium") ?? Bun.which("chromium-browser") ?? Bun.which("google-chrome");
const START_MS = 60_000;
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

describe.if(CHROMIUM !== null)("the studio page", () => {
  let service: TestService;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    service = await startService();
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: FLAGS });
    page = await browser.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(service.url);
  }, START_MS);

  afterAll(async () => {
    await browser?.close();
    await service?.close();
  }, START_MS);

  test(
    "turns a brief into a film, scene by scene, with its ledger",
    async () => {
      await page.fill("#text", "15s TikTok for Aurora cold brew. No people. CTA: Shop now");
      await page.click("#write");
      await page.waitForSelector(".exports");
      expect(await page.textContent("h1")).toContain("Aurora");
      expect(await page.locator(".card").count()).toBeGreaterThan(2);
      expect(await page.locator(".ledger .satisfied").count()).toBeGreaterThan(1);
    },
    START_MS,
  );

  test(
    "changes the film by an instruction and says what changed",
    async () => {
      await page.fill(".edit input", "new CTA: Taste it");
      await page.click(".edit button");
      await page.waitForFunction(() => document.querySelector("#film")?.textContent?.includes("Taste it"));
      expect(await page.locator(".overlay", { hasText: "Taste it" }).count()).toBe(1);
    },
    START_MS,
  );

  test(
    "tells the service's own words when a brief cannot be used",
    async () => {
      await page.fill("#text", "   ");
      await page.click("#write");
      await page.waitForSelector("#stage.fault");
      expect((await page.textContent("#stage"))?.length).toBeGreaterThan(10);
      expect(faults).toEqual([]);
    },
    START_MS,
  );
});
