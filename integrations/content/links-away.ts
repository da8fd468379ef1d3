import { posix } from 'node:path';
import { linkWarning, type LinkWords } from './link-targets.ts';

/** What is wrong with an address that has a scheme: it leads to the writer’s own machine, or is not whole. */
export function checkAway(url: string): LinkWords | undefined {
  if (/^(?:file:|[a-z]:[\\/])/i.test(url)) {
    const name = posix.basename(url.replaceAll('\\', '/'));
    return linkWarning(
      url,
      'The link leads to a file on your own machine.',
      `Put it there: content/media/${name}, and link to /media/${name}`,
    );
  }
  const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  if (/^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?::\d+)?$/i.test(host ?? ''))
    return linkWarning(url, 'The link leads to your own machine.', rest || '/');
  if (/^https?:/i.test(url) && !host)
    return linkWarning(
      url,
      'The address is not whole.',
      `https://${url.replace(/^https?:\/*/i, '') || '…'}`,
    );
  return undefined;
}

/** The path of an address on the site itself, written whole; undefined for any other. */
export function pathOnSite(url: string, home: string | undefined): string | undefined {
  if (home === undefined) return undefined;
  const [own, target] = [URL.parse(home), URL.parse(url)];
  return own && target && own.host === target.host
    ? `${target.pathname}${target.search}${target.hash}`
    : undefined;
}
