/** An element of `<head>`. */
export interface Tag {
  name: 'title' | 'meta' | 'link' | 'script';
  attributes: Record<string, string>;
  /** What stands inside: text of a title, data of a script. */
  text?: string;
}

export const meta = (name: string, content: string): Tag => ({
  name: 'meta',
  attributes: { name, content },
});

/** A `<meta>` of the Open Graph protocol, whose names stand in `property`. */
export const property = (name: string, content: string): Tag => ({
  name: 'meta',
  attributes: { property: name, content },
});

export const link = (
  rel: string,
  href: string,
  others: Record<string, string | undefined> = {},
): Tag => ({
  name: 'link',
  attributes: {
    rel,
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)),
    href,
  } as Record<string, string>,
});
