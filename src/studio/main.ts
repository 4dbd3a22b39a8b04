import type { CreativeDirection } from "../../contracts/direction.ts";
import type { ExportFormat } from "../../contracts/export.ts";
import type { ParseResponse } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";
import { createClient } from "../client.ts";
import { byId, element } from "./element.ts";
import { cardOf, headOf } from "./film-view.ts";
import { findingsOf } from "./findings-view.ts";
import { streamFilm } from "./stream-film.ts";

const EXPORTS: readonly ExportFormat[] = [
  "storyboard_png",
  "storyboard_pdf",
  "otio",
  "edl",
  "fcpxml",
  "csv",
  "srt",
  "vtt",
  "markdown",
];

const STAGE_WORDS: Readonly<Record<string, string>> = {
  safety: "checking the brief",
  media: "looking at the references",
  writing: "writing the scenes",
};

const client = createClient(window.location.origin);
const stage = byId("stage", HTMLElement);
const place = byId("film", HTMLElement);
const button = byId("write", HTMLButtonElement);

byId("brief", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  void work("reading the brief", writeFilm);
});
void listModels().catch(() => say("The list of video models could not be loaded.", true));

/** Runs one piece of work at a time and says how it went. */
async function work(what: string, run: () => Promise<void>): Promise<void> {
  button.disabled = true;
  say(`${what} …`);
  try {
    await run();
    say("");
  } catch (error) {
    say(error instanceof Error ? error.message : "Something went wrong.", true);
  } finally {
    button.disabled = false;
  }
}

function say(words: string, isFault = false): void {
  stage.textContent = words;
  stage.classList.toggle("fault", isFault);
}

async function writeFilm(): Promise<void> {
  let direction: CreativeDirection | null = null;
  const scenes: Scene[] = [];
  await streamFilm(formOf(), (event) => {
    if (event.type === "stage") say(`${STAGE_WORDS[event.stage] ?? event.stage} …`);
    if (event.type === "direction") direction = event.creative_direction;
    if (event.type === "scene") scenes.push(event.scene);
    if (event.type === "result") show(event.result);
    else if (direction) showDraft(direction, scenes);
  });
}

function formOf(): FormData {
  const form = new FormData();
  const model = byId("model", HTMLSelectElement).value;
  const colors = byId("colors", HTMLInputElement).value.match(/#?[0-9a-f]{3,6}/gi) ?? [];
  form.set(
    "request",
    JSON.stringify({
      prompt: { text: byId("text", HTMLTextAreaElement).value },
      options: {
        include_cost_estimate: byId("cost", HTMLInputElement).checked,
        target_models: model ? [model] : [],
      },
      context: colors.length > 0 ? { brand_guidelines: { colors } } : {},
    }),
  );
  for (const kind of ["image", "video"]) {
    const file = byId(kind, HTMLInputElement).files?.[0];
    if (file) form.set(kind, file);
  }
  return form;
}

function showDraft(direction: CreativeDirection, scenes: readonly Scene[]): void {
  place.replaceChildren(headOf(direction, scenes), cards(scenes.map((scene) => cardOf(scene, direction))));
}

function show(film: ParseResponse): void {
  const { creative_direction: direction, scenes, extracted_references: references } = film;
  place.replaceChildren(
    headOf(direction, scenes),
    cards(scenes.map((scene) => cardOf(scene, direction, references))),
    editor(film),
    element("div", { class: "exports" }, ...EXPORTS.map((format) => exporter(film, format))),
    findingsOf(film),
  );
}

function cards(all: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "cards" }, ...all);
}

function editor(film: ParseResponse): HTMLElement {
  const input = element("input", {});
  input.placeholder =
    "Change something: cut it to 15 seconds, make scene 2 a close-up, new CTA: Book a table";
  input.setAttribute("aria-label", "What to change");
  const form = element("form", { class: "edit" }, input, element("button", {}, "Change"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void work("changing", async () => {
      const edited = await client.edit.mutate({ instruction: input.value, previous: film });
      show(edited.result);
      const missed = edited.not_understood.map((part) => `Not understood: ${part}`);
      place.prepend(
        element(
          "ul",
          { class: "ledger" },
          ...[...edited.changes, ...missed].map((line) => element("li", {}, line)),
        ),
      );
    });
  });
  return form;
}

function exporter(film: ParseResponse, format: ExportFormat): HTMLElement {
  const download = () =>
    work("exporting", async () => {
      const file = await client.export.mutate({ format, result: film });
      const bytes =
        file.encoding === "base64"
          ? Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0))
          : file.content;
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([bytes], { type: file.media_type }));
      link.download = file.filename;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  return element("button", { class: "small", onclick: () => void download() }, format.replaceAll("_", " "));
}

async function listModels(): Promise<void> {
  const { models } = await client.models.query();
  const select = byId("model", HTMLSelectElement);
  for (const { id, retired } of models) {
    if (!retired) select.append(new Option(id, id));
  }
}
