import { site } from './site.ts';

const drawings = import.meta.glob<string>('/content/media/**/*.svg', {
  query: '?raw',
  import: 'default',
});

/** The logo's drawing, when it is one: set into the page it takes the colour of the text, day and night. */
export const logoDrawing = async (): Promise<string | undefined> =>
  site.logo ? await drawings[`/content/media/${site.logo}`]?.() : undefined;
