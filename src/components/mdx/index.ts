import Callout from './Callout.astro';
import Embed from './Embed.astro';
import Figure from './Figure.astro';
import Image from './Image.astro';
import Notes from './Notes.astro';
import Video from './Video.astro';

/** What a writer may use in MDX without an import, and what Markdown's own images become. */
export const mdxComponents = { Callout, Embed, Figure, Notes, Video, img: Image };
