import type { Context } from '../../../integrations/importer/body/context.ts';
import { convertBody } from '../../../integrations/importer/body/convert.ts';
import { Parts } from '../../../integrations/importer/body/parts.ts';
import type { Kind } from '../../../integrations/importer/options.ts';

/** A world in which `known.png` is a picture and `other.md` a post. */
export const context = (): Context => ({
  title: 'The title',
  parts: new Parts(),
  site: { name: 'The house' },
  image: (url) =>
    url.endsWith('known.png')
      ? { kind: 'media', path: '../../media/import/x/known.png', media: 'import/x/known.png' }
      : { kind: /^(?:\/|https?:)/.test(url) ? 'kept' : 'missing' },
  link: (url) => (url === './other.md' ? '/blog/other/' : undefined),
  gone: (url) =>
    url.startsWith('/old/')
      ? `https://old.example${url}`
      : url.startsWith('/lost/')
        ? false
        : undefined,
  post: (name) => (name === 'other.md' ? '/blog/other/' : undefined),
  dataImage: () => undefined,
});

/** Turns one text, as the importer would. */
export const convert = (text: string, { kind = 'hugo' as Kind, mdx = false } = {}) =>
  convertBody({ text, firstLine: 1, mdx, kind }, context());
