# Stage 1: the packages and ffmpeg, made small.
FROM oven/bun:1.4.5-slim AS build
WORKDIR /app
COPY package.json bun.lock bunfig.toml ./
RUN bun install --frozen-lockfile --production
RUN bun node_modules/ffmpeg-static/install.js && node_modules/ffmpeg-static/ffmpeg -version
COPY scripts/image/prune-modules.ts ./scripts/image/
RUN bun scripts/image/prune-modules.ts

# Stage 2: what runs. The files belong to root, so that the service cannot change them.
FROM oven/bun:1.4.5-slim
WORKDIR /app
ENV NODE_ENV=production PORT=8080 FONTCONFIG_FILE=/app/src/render/fonts/fonts.conf
# Code is compiled after fewer runs, as `bun run start` asks for: docs/decisions/0033.
ENV BUN_JSC_jitPolicyScale=0.3 BUN_JSC_thresholdForFTLOptimizeAfterWarmUp=3000000
COPY --from=build /app/node_modules ./node_modules
COPY package.json bun.lock bunfig.toml tsconfig.json ./
COPY contracts ./contracts
COPY workers ./workers
COPY src ./src
USER bun
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=10s --retries=3 \
  CMD ["bun", "-e", "const { ok } = await fetch(`http://127.0.0.1:${process.env.PORT}/v1/health`); process.exit(ok ? 0 : 1)"]
# The other role: bun src/main.ts work
CMD ["bun", "src/main.ts", "serve"]
