import { API } from "../../contracts/api.ts";
import { BatchFrame } from "../../contracts/batch.ts";
import { adminProcedure, procedure, router } from "./trpc.ts";

/** Every procedure by its name in the contract's table; each passes its input to the verb of the same name. */
export const appRouter = router({
  parse: procedure("parse")
    .input(API.parse.input)
    .mutation(({ input, ctx }) => ctx.operations.parse(input, ctx.call)),
  parseStream: procedure("parseStream")
    .input(API.parseStream.input)
    .subscription(({ input, ctx }) => ctx.operations.parseStream(input, ctx.call)),
  parseBatch: procedure("parseBatch")
    .input(BatchFrame)
    .mutation(({ input, ctx }) => ctx.operations.parseBatch(input, ctx.call)),
  jobs: {
    create: procedure("jobs.create")
      .input(API["jobs.create"].input)
      .mutation(({ input, ctx }) => ctx.operations["jobs.create"](input, ctx.call)),
    get: procedure("jobs.get")
      .input(API["jobs.get"].input)
      .query(({ input, ctx }) => ctx.operations["jobs.get"](input, ctx.call)),
    events: procedure("jobs.events")
      .input(API["jobs.events"].input)
      .subscription(({ input, ctx }) => ctx.operations["jobs.events"](input, ctx.call)),
    cancel: procedure("jobs.cancel")
      .input(API["jobs.cancel"].input)
      .mutation(({ input, ctx }) => ctx.operations["jobs.cancel"](input, ctx.call)),
    results: procedure("jobs.results")
      .input(API["jobs.results"].input)
      .subscription(({ input, ctx }) => ctx.operations["jobs.results"](input, ctx.call)),
    retry: procedure("jobs.retry")
      .input(API["jobs.retry"].input)
      .mutation(({ input, ctx }) => ctx.operations["jobs.retry"](input, ctx.call)),
  },
  analyze: procedure("analyze")
    .input(API.analyze.input)
    .mutation(({ input, ctx }) => ctx.operations.analyze(input, ctx.call)),
  edit: procedure("edit")
    .input(API.edit.input)
    .mutation(({ input, ctx }) => ctx.operations.edit(input, ctx.call)),
  export: procedure("export")
    .input(API.export.input)
    .mutation(({ input, ctx }) => ctx.operations.export(input, ctx.call)),
  providers: procedure("providers").query(({ ctx }) => ctx.operations.providers(undefined, ctx.call)),
  models: procedure("models").query(({ ctx }) => ctx.operations.models(undefined, ctx.call)),
  health: procedure("health").query(({ ctx }) => ctx.operations.health(undefined, ctx.call)),
  cache: {
    clear: adminProcedure("cache.clear")
      .input(API["cache.clear"].input)
      .mutation(({ input, ctx }) => ctx.operations["cache.clear"](input, ctx.call)),
  },
});

/** The type that a typed client is made from. */
export type AppRouter = typeof appRouter;
