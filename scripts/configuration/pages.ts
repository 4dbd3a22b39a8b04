import { ENVIRONMENT } from "../../src/config.ts";

const NOTE = "Made from src/config.ts by `bun run docs:configuration`; do not edit by hand.";

/** The files that list every environment variable: path -> text. */
export function configurationPages(): Record<string, string> {
  return { ".env.example": exampleFile(), "docs/configuration.md": page() };
}

/** Every variable commented out with its default, so that a copy changes nothing. */
function exampleFile(): string {
  const entries = variables().map(({ name, does, initial }) => `# ${does}.\n# ${name}=${initial}\n`);
  return `# ${NOTE}\n# Copy it to .env, which Bun reads by itself, and take the # off what you set.\n\n${entries.join("\n")}`;
}

function page(): string {
  const rows = variables().map(
    ({ name, does, initial }) => `| \`${name}\` | ${initial ? `\`${initial}\`` : ""} | ${escapeCell(does)} |`,
  );
  return `# Configuration

<!-- ${NOTE} -->

The service reads its environment once, at the start; every variable that cannot be used is named at once, and the service does
not start. An empty variable counts as unset. Bun also reads a \`.env\` file; \`.env.example\` is one to copy.

| variable | default | what it does |
|---|---|---|
${rows.join("\n")}
`;
}

function variables(): { name: string; does: string; initial: string }[] {
  return Object.entries(ENVIRONMENT).map(([name, schema]) => ({
    name,
    does: schema.description ?? "",
    initial: inWords(schema.parse(undefined)),
  }));
}

function inWords(value: unknown): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
