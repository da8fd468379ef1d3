import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { campaignSchema } from '../integrations/campaigns/index.ts';
import { bundleName } from '../integrations/kit/bundle-name.ts';
import { experimentSchema } from '../integrations/experiments/index.ts';
import { textLoader } from '../integrations/mdx/index.ts';
import { planSchema } from '../integrations/plan/index.ts';
import { textComponents } from './content/components.ts';
import { author } from './schemas/author.ts';
import { blog } from './schemas/blog.ts';
import { collections as list } from './schemas/collections.ts';
import { document } from './schemas/document.ts';
import { email } from './schemas/email.ts';
import { landing } from './schemas/landing.ts';
import { persona } from './schemas/persona.ts';
import { postVariant } from './schemas/post-variant.ts';
import { series } from './schemas/series.ts';
import { slides } from './schemas/slides.ts';
import { socialPost } from './schemas/social-post.ts';
import { splash } from './schemas/splash.ts';
import { splashVariant } from './schemas/splash-variant.ts';
import { tag } from './schemas/tag.ts';
import { variant } from './schemas/variant.ts';

type Name = (typeof list)[number]['name'];

/** The id is the path without its ending, so that a locale (`page.zh-cn`) stays readable in it. */
const files = (name: Name) => textLoader(globOf(name), { components: Object.keys(textComponents) });

function globOf(name: Name) {
  const { base, pattern, locale } = list.find((collection) => collection.name === name)!;
  return glob({
    base,
    pattern: [...pattern],
    generateId: ({ entry }) => {
      const id = entry.replace(/\.[^./]+$/, '');
      return locale === 'folder' ? bundleName(id) : id;
    },
  });
}

export const collections = {
  blog: defineCollection({ loader: files('blog'), schema: blog }),
  authors: defineCollection({ loader: files('authors'), schema: author }),
  tags: defineCollection({ loader: files('tags'), schema: tag }),
  series: defineCollection({ loader: files('series'), schema: series }),
  landing: defineCollection({ loader: files('landing'), schema: landing }),
  'blog-variants': defineCollection({ loader: files('blog-variants'), schema: postVariant }),
  'splash-variants': defineCollection({ loader: files('splash-variants'), schema: splashVariant }),
  variants: defineCollection({ loader: files('variants'), schema: variant }),
  splash: defineCollection({ loader: files('splash'), schema: splash }),
  slides: defineCollection({ loader: files('slides'), schema: slides }),
  documents: defineCollection({ loader: files('documents'), schema: document }),
  campaigns: defineCollection({ loader: files('campaigns'), schema: campaignSchema }),
  personas: defineCollection({ loader: files('personas'), schema: persona }),
  emails: defineCollection({ loader: files('emails'), schema: email }),
  social: defineCollection({ loader: files('social'), schema: socialPost }),
  plans: defineCollection({ loader: files('plans'), schema: planSchema }),
  experiments: defineCollection({ loader: files('experiments'), schema: experimentSchema }),
};
