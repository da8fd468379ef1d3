import { describe, expect, it } from 'vitest';
import { mainLanguage } from '../../../integrations/importer/map/main-language.ts';
import { planOf, post } from './blog.ts';

const english = ['Rain fell on the terraces, and the tea was picked by noon.'];
const chinese = [
  '雨落在梯田上，茶在正午以前就采完了。用 Docker 部署一下。\n\n```js\nconst a = await fetchAll();\n```\n',
];

describe('the language of posts that do not say theirs', () => {
  it.each([
    ['the settings', chinese, 'zh-CN', ['en', 'zh-cn'], 'zh-cn'],
    [
      'the texts, where the settings are those of a theme',
      chinese,
      'en-us',
      ['en', 'zh-cn'],
      'zh-cn',
    ],
    ['the texts, where no setting says one', chinese, undefined, ['en', 'zh-cn'], 'zh-cn'],
    ['the texts, where the theme is Chinese', english, 'zh-CN', ['zh-cn', 'en'], 'en'],
    ['the settings among languages of one script', ['La pluie.'], 'fr', ['en', 'fr'], 'fr'],
    ['the site’s own of that script', ['雨落在梯田上。'], undefined, ['en', 'zh-tw'], 'zh-tw'],
    ['the site’s first, where it has none such', ['雨落在梯田上。'], 'zh-CN', ['de', 'en'], 'de'],
    ['the site’s first, where nothing is to be told', [], undefined, ['zh-cn', 'en'], 'zh-cn'],
  ])('is that of %s', (_, texts, setting, locales, found) => {
    expect(mainLanguage({ texts, setting, locales })).toBe(found);
  });

  it('is that of Japanese texts only where the site has it', () => {
    const texts = ['雨が棚田に降り、お茶は正午までに摘まれました。'];
    expect(mainLanguage({ texts, locales: ['en', 'zh-cn', 'ja'] })).toBe('ja');
    expect(mainLanguage({ texts, locales: ['en', 'zh-cn'] })).toBe('en');
  });

  it.each([
    [
      'Hexo',
      {
        '_config.yml': 'language: [zh-CN, en]\n',
        'source/_posts/rain.md': post('2024-05-01', '雨落在梯田上，茶在正午以前就采完了。'),
      },
    ],
    [
      'Docusaurus',
      {
        'docusaurus.config.js': "export default { i18n: { defaultLocale: 'zh-CN' } };",
        'blog/rain.md': post('2024-05-01', '雨落在梯田上，茶在正午以前就采完了。'),
      },
    ],
  ])('is read for %s, unless it is asked for another', async (_, files) => {
    expect((await planOf(files, { locale: undefined })).posts[0]!.locale).toBe('zh-cn');
    expect((await planOf(files, { locale: 'en' })).posts[0]!.locale).toBe('en');
  });
});
