import { quoted } from './sketch.ts';

/** A corrected address, when the advice of the schema asks for one; undefined when there is no telling. */
export function betterAddress(label: string, text: string, advice: string): string | undefined {
  const wants = {
    site: advice.includes('/page/') || advice.includes('on this site'),
    https: advice.includes('https'),
  };
  const better = correct(text.trim(), wants);
  return better === undefined || better === text ? undefined : `${label}${quoted(better)}`;
}

function correct(
  text: string,
  { site, https }: { site: boolean; https: boolean },
): string | undefined {
  if (!/^\S+$/.test(text) || text.includes('..')) return undefined;
  if (https && /^http:\/\//i.test(text)) return text.replace(/^http:/i, 'https:');
  if (https && /^(?:\/\/|www\.)/.test(text)) return `https://${text.replace(/^\/\//, '')}`;
  if (https && /^[^/@\s]+@[^/@\s]+\.[a-z]+$/i.test(text)) return `mailto:${text}`;
  if (site && /^[\p{L}\p{N}-]+(?:\/[\p{L}\p{N}-]+)*\/?$/u.test(text))
    return `/${text.replace(/\/$/, '')}/`;
  return undefined;
}
