/** The name by which a picture is known in its source: Astro adds a hash and the size. */
export const fileName = (src: string): string => {
  const name =
    src
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return name
    .replace(/\.[\w-]{6,}(?:_[\w-]{5,})?(?=\.\w+$)/, '')
    .replace(/_[\w-]{5,7}(?=\.\w+$)/, '');
};
