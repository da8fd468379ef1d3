/**
 * Every error that Marquee can report about content, by stable code.
 * A code never changes its meaning; a retired one is never used again.
 * MQ10 reading a file · MQ11 fields · MQ12 references · MQ13 addresses · MQ14 text (Markdown, MDX)
 * MQ15 blocks and variants · MQ16 redirects · MQ17 media · MQ18 commands and host
 * MQ19 search: head, sitemaps, feeds, the linter
 */
export const catalogue = {
  MQ1001: 'The file cannot be read',
  MQ1002: 'The YAML is not well formed',
  MQ1003: 'The file is not UTF-8 text',
  MQ1004: 'The file is too large',
  MQ1005: 'The front matter is missing or not closed',
  MQ1006: 'The file does not belong here',
  MQ1007: 'The file leads out of the project',
  MQ1101: 'A required field is missing',
  MQ1102: 'There is no such field',
  MQ1103: 'The value is of the wrong type',
  MQ1104: 'The value is not one of the allowed ones',
  MQ1105: 'The date does not exist',
  MQ1106: 'The value is too long or too short',
  MQ1107: 'The value is not allowed',
  MQ1108: 'A date is before the one it should follow',
  MQ1109: 'A key is given twice',
  MQ1201: 'The reference points to nothing',
  MQ1202: 'The language is not one of the site’s',
  MQ1203: 'The text is missing in the default language',
  MQ1301: 'Two pages have the same address',
  MQ1302: 'The slug is not safe in an address',
  MQ1401: 'The MDX does not compile',
  MQ1402: 'There is no such component',
  MQ1403: 'The link or picture points to nothing',
  MQ1404: 'Code in the text would break the security policy',
  MQ1501: 'There is no such block',
  MQ1502: 'Two blocks have the same id',
  MQ1503: 'The variant changes a block that the control does not have',
  MQ1504: 'The variant changes nothing',
  MQ1505: 'The page is not right once the variant is merged',
  MQ1506: 'The variant has no control',
  MQ1601: 'Redirects go round in a circle',
  MQ1602: 'A redirect leads to another redirect',
  MQ1603: 'A redirect hides a page',
  MQ1604: 'An address is redirected to two places',
  MQ1605: 'A redirect leads nowhere',
  MQ1606: 'The host cannot make this redirect',
  MQ1701: 'The picture is missing',
  MQ1702: 'The picture has no description',
  MQ1703: 'The media file cannot be read',
  MQ1704: 'The font has no glyph for a character',
  MQ1801: 'The command was not understood',
  MQ1802: 'The file exists already',
  MQ1803: 'The security policy would block part of a page',
  MQ1804: 'The host takes no more rules',
  MQ1805: 'Another build is running',
  MQ1901: 'The icons cannot be made',
  MQ1902: 'The mark is too small for its icons',
} as const;

export type ErrorCode = keyof typeof catalogue;
