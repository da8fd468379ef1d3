import { readList, type BadLine, type List } from './read-list.ts';

const EXAMPLE = 'spam.example';
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]*[a-z][a-z\d-]*$/;

/** Reads a list of hosts whose referrers are made up, one a line; each stands for those below it, too. */
export const readSpamHosts = (file: string, text: string): List => readList(file, text, hostOf);

/** A host as referrers name it: in lower case, other scripts in Punycode, without `www.`. */
function hostOf(line: string): string | BadLine {
  const host = asHost(line);
  if (host && !/[/:@*?]/.test(line)) return host;
  const part = line.split(/^\w+:\/\/|^[*.]+|[/:?\s]/).find(Boolean) ?? '';
  return { message: 'The line is no host.', fix: asHost(part) ?? EXAMPLE };
}

function asHost(text: string): string | undefined {
  const address = `http://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return HOST.test(host) ? host : undefined;
}
