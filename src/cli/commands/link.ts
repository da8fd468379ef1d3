import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { loadQrFiles } from '../../../integrations/campaigns/index.ts';
import { buildNow } from '../../../integrations/kit/now.ts';
import { nearest } from '../../../integrations/kit/nearest.ts';
import { ProblemsError } from '../../../integrations/kit/problem.ts';
import { csvOf } from '../../../integrations/stats/index.ts';
import { campaignsOf, placedLinks, type PlacedLink } from '../../content/campaigns.ts';
import { projectEntries } from '../project-entries.ts';
import { projectSite, root } from '../project.ts';

interface Flags {
  qr?: string;
  json?: boolean;
  csv?: boolean;
}

const HELP = `
A campaign's channels say what is linked: each gets an address with utm_source, utm_medium and utm_campaign, and a
short one on your own domain, which the build makes. Both may be given away before the page is public; the short one
works once it is.

  marquee link
  marquee link spring-tasting --qr codes/
  marquee link --csv > links.csv`;

/** `marquee link`: the addresses that a campaign gives away. */
export const linkCommand = () =>
  new Command('link')
    .description('print the tagged and short addresses of campaigns; write QR codes')
    .argument('[campaign]', 'only this one: name of its file in content/campaigns')
    .option('--qr <folder>', 'write a QR code of each short address there, as SVG and PNG')
    .addOption(new Option('--json', 'print JSON').conflicts('csv'))
    .option('--csv', 'print a table for spreadsheets')
    .action(async (name: string | undefined, flags: Flags) => {
      const site = projectSite();
      const entries = projectEntries(site);
      const all = campaignsOf(entries);
      const chosen = name === undefined ? all : all.filter(({ id }) => id === name);
      if (name !== undefined && chosen.length === 0)
        throw unknownCampaign(
          name,
          all.map(({ id }) => id),
        );
      const links = placedLinks(chosen, entries, site, buildNow());
      if (flags.qr !== undefined) await writeCodes(links, flags.qr);
      if (flags.json) console.log(JSON.stringify(links, null, 2));
      else if (flags.csv) process.stdout.write(csvOf(links.map(rowOf)));
      else console.log(listOf(links));
    })
    .addHelpText('after', HELP);

const rowOf = ({ campaign, channel, tags, url, shortUrl }: PlacedLink) => ({
  campaign,
  channel,
  content: tags.utm_content ?? '',
  short: shortUrl,
  address: url,
});

async function writeCodes(links: readonly PlacedLink[], folder: string): Promise<void> {
  const { qrPng, qrSvg } = await loadQrFiles();
  mkdirSync(resolve(root, folder), { recursive: true });
  for (const { campaign, channel, tags, short, shortUrl } of links) {
    const parts = [campaign, channel, tags.utm_content, short.replace('/go/', '')];
    const name = parts.filter(Boolean).join('-');
    writeFileSync(resolve(root, folder, `${name}.svg`), qrSvg(shortUrl));
    writeFileSync(resolve(root, folder, `${name}.png`), await qrPng(shortUrl));
    console.error(`Wrote ${join(folder, name)}.svg and .png`);
  }
}

function listOf(links: readonly PlacedLink[]): string {
  const color = process.stdout.isTTY && !process.env['NO_COLOR'];
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  if (links.length === 0)
    return 'There is nothing to link to: a campaign needs pages, and a channel that can be tagged.';
  return [...Map.groupBy(links, ({ campaign }) => campaign)]
    .map(([campaign, own]) => {
      const rows = own.map(({ channel, tags, url, shortUrl, works, page }) => {
        const place = [channel, tags.utm_source, tags.utm_content].filter(Boolean).join(' · ');
        const note = works ? '' : `\n    ${paint(33, `works once the page ${page} is public`)}`;
        return `  ${place}\n    ${paint(1, shortUrl)}\n    ${paint(2, url)}${note}`;
      });
      return `${paint(1, campaign)}\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

const unknownCampaign = (name: string, ids: readonly string[]) =>
  new ProblemsError([
    {
      code: 'MQ2660',
      severity: 'error',
      file: 'content/campaigns',
      message: `There is no campaign ${name}.`,
      found: name,
      fix: nearest(name, ids) ?? (ids.length ? `One of ${ids.join(', ')}` : 'marquee new campaign'),
    },
  ]);
