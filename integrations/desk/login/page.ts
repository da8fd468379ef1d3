import { createHash } from 'node:crypto';
import { escapeHtml } from '../../kit/html/escape.ts';
import type { LoginWords } from './words.ts';

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif;color:light-dark(#22201c,#ece6d9);background:light-dark(#f7f3ea,#16181a)}
body{margin:0;min-height:100dvh;display:grid;place-items:center;padding:1.5rem;box-sizing:border-box}
main{width:min(20rem,100%)}
form{display:grid;gap:1rem}
h1{font-size:1.25rem;font-weight:500;margin:0 0 .5rem}
label{display:grid;gap:.35rem;font-size:.9rem}
input,button{font:inherit;padding:.7rem .8rem;border-radius:3px;border:1px solid light-dark(#8a8170,#7f7a70);background:light-dark(#fdfbf5,#1d2023);color:inherit}
button{border-color:transparent;background:light-dark(#45593a,#a9c08f);color:light-dark(#fbf9f2,#16181a);cursor:pointer}
:focus-visible{outline:2px solid light-dark(#45593a,#a9c08f);outline-offset:2px}
p{margin:0;color:light-dark(#9b2415,#f0907a);font-size:.9rem}`;

/** Policy of the page: its own style, its own form, an empty icon, and nothing else. */
export const LOGIN_POLICY = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** The page that asks for the password; `action` is where the form is sent, `message` why it is shown again. */
export function loginPage(
  words: LoginWords,
  { action, message }: { action: string; message?: string | undefined },
): string {
  const title = escapeHtml(words.title);
  const said = message ? `<p role="alert" id="said">${escapeHtml(message)}</p>` : '';
  const wrong = message ? ' aria-invalid="true" aria-describedby="said"' : '';
  return `<!doctype html>
<html lang="${escapeHtml(words.tag)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<form method="post" action="${escapeHtml(action)}">
<h1>${title}</h1>
<label>${escapeHtml(words.password)}
<input type="password" name="password" autocomplete="current-password" required autofocus${wrong}></label>
${said}
<button>${escapeHtml(words.enter)}</button>
</form>
</main>
</body>
</html>
`;
}

/** A page that asks for an address once more, now from here: with the cookie, where there is one. */
export const onceMore = (address: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${escapeHtml(address)}"><title>…</title>`;
