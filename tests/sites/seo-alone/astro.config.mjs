import { defineConfig } from 'astro/config';
import seo from 'marquee/seo';

export default defineConfig({
  site: 'https://alone.example',
  base: '/tea',
  integrations: [
    seo({
      locales: [{ id: 'en' }, { id: 'zh-cn', tag: 'zh-CN' }],
      head: {
        name: { en: 'Alone', 'zh-cn': '独' },
        title: '{page} | {site}',
        description: 'A site of two pages.',
        verification: { google: 'abcd1234' },
        search: '/tea/search/?q={search_term_string}',
      },
      organization: {
        type: 'LocalBusiness',
        address: { locality: 'Songxi', country: 'CN' },
      },
      icons: {
        logo: 'src/mark.svg',
        names: [
          { name: 'Alone' },
          { name: '独', language: 'zh-CN', prefix: '/zh-cn' },
        ],
      },
    }),
  ],
});
