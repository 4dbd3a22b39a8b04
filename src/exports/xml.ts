/** Characters that XML 1.0 forbids, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the forbidden characters is this expression's purpose
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

type Attributes = Readonly<Record<string, string | number>>;

/** An element with escaped attributes; children are XML already. Nested lines are indented. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  if (children.length === 0) return `<${name}${list}/>`;
  const inner = children.map((child) => child.replace(/^/gm, "  ")).join("\n");
  return `<${name}${list}>\n${inner}\n</${name}>`;
}

/** An element that holds text only. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  const opened = element(name, attributes);
  return `${opened.slice(0, -2)}>${xmlText(text)}</${name}>`;
}

/** Text as XML may hold it. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, "")
    .replace(/\s+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
