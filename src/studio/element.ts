type Child = Node | string | null;

interface Attributes {
  readonly class?: string;
  readonly title?: string;
  readonly style?: Readonly<Record<string, string>>;
  readonly onclick?: () => void;
}

/** A DOM element with its children; text is always text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (attributes.class) made.className = attributes.class;
  if (attributes.title) made.title = attributes.title;
  if (attributes.onclick) made.addEventListener("click", attributes.onclick);
  for (const [name, value] of Object.entries(attributes.style ?? {})) made.style.setProperty(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The element of the page with this id. Throws where the page has none of this kind. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}`);
  return found;
}
