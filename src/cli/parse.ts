import type { Command } from "./command.ts";
import { EXIT, UsageError } from "./exit.ts";
import { readBriefText, readReferences } from "./input.ts";
import { COMMON_OPTIONS, FILM_OPTIONS, readArguments } from "./options.ts";
import { print, saveFilm, storyboardForTerminal } from "./output.ts";
import { startProgress } from "./progress.ts";
import { readFilmOptions } from "./request.ts";
import { openService } from "./service.ts";

const HELP = `Turns a brief into a shot list and prints it as a storyboard.

  shotwright parse "15s TikTok for Aurora cold brew, playful. CTA: Shop now"
  shotwright parse brief.txt --image photo.jpg --video footage.mp4 --out film
  cat brief.txt | shotwright parse --json

The brief is the words given, a file that is named, or standard input (also as -).

  --image FILE|URL   a reference picture: JPEG, PNG, WebP, GIF, AVIF, up to 10 MB
  --video FILE|URL   reference footage: MP4, MOV, WebM, up to 50 MB and 60 s
  --file FILE        read the brief from this file
  --brand FILE       brand guidelines as JSON
  --models A,B       plan the clips for these video models
  --provider NAME    auto, openai, claude, offline, mock, or a configured one
  --category NAME    music_video, ad_creative or explainer
  --seed N           another number gives another film of the same brief
  --out DIR          write DIR/result.json and DIR/storyboard.png
  --json             print the result as JSON instead of the storyboard
  --server URL       ask a server instead of working in this process (API key in SHOTWRIGHT_API_KEY)`;

const OPTIONS = {
  ...COMMON_OPTIONS,
  ...FILM_OPTIONS,
  image: { type: "string" },
  video: { type: "string" },
  file: { type: "string" },
  out: { type: "string" },
} as const;

export const parseCommand: Command = { summary: "turn a brief into a shot list", help: HELP, run };

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const references = await readReferences(values);
  const hasReference = Object.keys(references).length > 0;
  const text =
    hasReference && positionals.length === 0 && !values.file
      ? null
      : await readBriefText(positionals, values.file);
  if (text === null && !hasReference)
    throw new UsageError("Give a brief, an image or a video; --help shows how");
  const request = { prompt: { text, ...references }, ...(await readFilmOptions(values)) };

  const progress = startProgress();
  const service = await openService(values.server);
  try {
    progress.show("reading the brief …");
    const response = await service.parse(request, { onStage: (stage) => progress.show(`${stage} …`) });
    progress.end();
    await print(values.json ? JSON.stringify(response, null, 2) : storyboardForTerminal(response));
    if (values.out !== undefined) await saveFilm(values.out, response);
    return EXIT.ok;
  } finally {
    progress.end();
    await service.close();
  }
}
