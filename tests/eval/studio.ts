import type { EditResponse } from "../../contracts/edit.ts";
import { EditRequest } from "../../contracts/edit.ts";
import type { ParseRequest, ParseResponse } from "../../contracts/parse.ts";
import { loadConfig } from "../../src/config.ts";
import { createModelClient } from "../../src/llm/client.ts";
import { createMediaEngine } from "../../src/media/index.ts";
import { readyBrief } from "../../src/operations/brief.ts";
import { ownCall } from "../../src/operations/call.ts";
import { createDirector } from "../../src/operations/director.ts";
import { edit } from "../../src/operations/edit.ts";

/** The director with its tools, without a server and without a cache. */
export interface Studio {
  direct(request: ParseRequest): Promise<ParseResponse>;
  edit(previous: ParseResponse, instruction: string): Promise<EditResponse>;
  close(): Promise<void>;
}

/** Opens it on the environment's keys and settings. */
export function openStudio(): Studio {
  const config = loadConfig();
  const media = createMediaEngine(config.media);
  const models = createModelClient(config.llm);
  const director = createDirector(config, media, models);
  return {
    direct: (request) => director.direct(readyBrief(request), { image: null, video: null }, {}),
    edit: async (previous, instruction) =>
      edit(await director.tools(), EditRequest.parse({ instruction, previous }), ownCall()),
    async close() {
      models.close();
      await media.close();
    },
  };
}
