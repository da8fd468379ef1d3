import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testSite } from './build-site.ts';

const post = (body: string, fields = '') =>
  `---\ntitle: Hello\ndescription: A first word to everybody who comes by, and a second one to those who stay a while.\npublishDate: 2026-04-20\nauthors: [ada]\n${fields}---\n\n${body}\n`;

const FILE = 'content/blog/en/hello.md';

describe('the linter', () => {
  it('keeps a site with a broken link from being published, says where it stands, mends what is safe, and lets the site out when told to', async () => {
    const site = testSite({ 'dist/index.html': 'The last good site.' });
    const good = site.dist();

    site.write({ [FILE]: post('Read on\n\nin the [other text](/blog/no-such-text/).') });
    const { code, stdout, stderr } = await site.build();
    expect(code).toBe(1);
    expect(stdout + stderr).toContain(`${FILE}:10`);
    expect(stdout + stderr).toContain('link-broken');
    expect(site.dist()).toEqual(good);

    // The same for this page alone as a warning: it is counted, and the site goes out.
    site.write({
      [FILE]: post('A [word](/blog/no-such-text/) of [the posts](/blog).', 'seo: { rules: { link-broken: warning } }\n'),
    });
    expect((await site.build()).code).toBe(0);
    const check = await site.run(['check', '--json']);
    const { findings } = JSON.parse(check.stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'link-broken', severity: 'warning', file: FILE, line: 9, source: true }),
    );
    expect(check.code).toBe(0);

    const sarif = JSON.parse((await site.run(['check', '--sarif'])).stdout);
    expect(sarif.version).toBe('2.1.0');
    expect((await site.run(['check', '--github'])).stdout).toContain(`::warning file=${FILE},line=9`);

    const mended = await site.run(['check', '--fix']);
    expect(mended.stderr).toContain(`mended ${FILE}: /blog → /blog/`);
    expect(readFileSync(join(site.folder, FILE), 'utf8')).toContain('[the posts](/blog/)');
  });

  it('says that a rule is unknown, and which one was meant, in front matter and in site.yaml', async () => {
    const site = testSite({ [FILE]: post('Hello.', 'seo: { rules: { link-brokn: off } }\n') });
    const { code, stdout } = await site.run(['check']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/hello\.md:6.*MQ1940/);
    expect(stdout).toContain('link-broken: off');
    const settings = readFileSync(join(site.folder, 'content/site.yaml'), 'utf8');
    site.write({ 'content/site.yaml': `seo:\n  lint:\n    rules: { h1-mising: off }\n${settings}` });
    const again = await site.run(['check']);
    expect(again.stdout).toMatch(/site\.yaml:3.*MQ1940/);
    expect(again.stdout).toContain('h1-missing: off');
    const explained = await site.run(['check', '--explain', 'link-brokn']);
    expect(explained.code).toBe(1);
    expect(explained.stderr).toContain('--explain link-broken');
    expect((await site.run(['check', '--rules'])).stdout).toContain('link-broken');
  });

  it('says that a severity is none', async () => {
    const site = testSite({ [FILE]: post('Hello.', 'seo: { rules: { link-broken: warn } }\n') });
    const { code, stdout } = await site.run(['check']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/hello\.md:6.*MQ1104/);
    expect(stdout).toContain('warning');
  });
});
