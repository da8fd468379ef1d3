import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const linkInsecure: Rule = {
  id: 'link-insecure',
  group: 'links',
  severity: 'warning',
  on: 'all',
  about: 'A site on https links to, and loads, nothing over http.',
  reason: 'Browsers warn of it or block it, and the way there can be read and changed by others.',
  fix: 'Write https:// where the other site has it.',
  link: 'https://developers.google.com/search/docs/crawling-indexing/site-move-with-url-changes',
  page({ page, site }) {
    if (!site.url.startsWith('https:')) return [];
    const links = page.anchors.map(({ href, line }) => ({ address: href, line, what: 'link' }));
    const images = page.images.map(({ src, line }) => ({ address: src, line, what: 'picture' }));
    return [...links, ...images].flatMap(({ address, line, what }) => {
      if (!/^http:/i.test(address)) return [];
      const target = site.read(address, page.path);
      const own =
        target.kind === 'own' ||
        (target.kind === 'other' && target.url.host === new URL(site.url).host);
      return [
        {
          message: `The ${what} ${address} is not secure${own ? ', and it is of this site' : ''}.`,
          text: writtenForms(address, site),
          line,
          // Only of our own host we know that it answers over https.
          ...(own && {
            edit: {
              kind: 'address' as const,
              from: address,
              to: address.replace(/^http:/i, 'https:'),
            },
          }),
        },
      ];
    });
  },
};
