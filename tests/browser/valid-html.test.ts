import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { findOrInstall } from '../servers/find-or-install.ts';
import { htmlFiles } from './site.ts';

const dist = inject('dist');
const jar = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);

/** What the Nu HTML checker says of files or folders; one Java process for all of them. */
async function nuErrors(...paths: string[]): Promise<string[]> {
  const java = await findOrInstall(['java'], 'default-jre-headless');
  const args = [
    '-jar',
    jar,
    '--skip-non-html',
    '--errors-only',
    '--exit-zero-always',
    '--format',
    'json',
  ];
  const { stderr } = await promisify(execFile)(java, [...args, ...paths], { maxBuffer: 64 << 20 });
  const { messages } = JSON.parse(stderr) as {
    messages: { url?: string; lastLine?: number; message: string; extract?: string }[];
  };
  return messages.map(
    ({ url, message, extract }) => `${url?.split('/dist/')[1]}: ${message} ${extract ?? ''}`,
  );
}

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

async function validatorErrors(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

it('is valid to the Nu HTML checker, every page', { timeout: 300_000 }, async () => {
  expect(await nuErrors(dist)).toEqual([]);
});

it('is valid to html-validate, every page', { timeout: 120_000 }, async () => {
  const errors: string[] = [];
  for (const { path, html } of htmlFiles)
    errors.push(...(await validatorErrors(html)).map((error) => `${path} ${error}`));
  expect(errors).toEqual([]);
});

it('would not be valid with a mistake', async () => {
  const spoilt = htmlFiles[0]!.html.replace('</main>', '<p><div></p></main>');
  expect(await validatorErrors(spoilt)).not.toEqual([]);
});
