import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What the tests of a site need; the rest is left out of the script. */
export interface Features {
  /** A test has an audience. */
  audiences: boolean;
  /** A test shares its visitors with no other of its group. */
  groups: boolean;
  /** The site asks visitors before it keeps anything. */
  consent?: boolean;
  /** A variant has a page of its own, since more than blocks differs. */
  pages: boolean;
  /** Exposures are sent; without them only assignment and swap are left. */
  exposures?: boolean;
}

/**
 * The script of pages with a test, as small as can be, to stand in their heads. Its text is the same on every page of a
 * site: one hash in the security policy covers it.
 */
export const headScript = ({
  audiences,
  groups,
  consent = false,
  pages,
  exposures = true,
}: Features): Promise<string> =>
  bundled('head.ts', {
    AUDIENCES: String(audiences),
    GROUPS: String(groups),
    CONSENT: String(consent),
    PAGES: String(pages),
    EXPOSURES: String(exposures),
  });

/** The script of the pages of variants. */
export const variantScript = (): Promise<string> => bundled('variant.ts', {});

async function bundled(name: string, define: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define,
    // Modules are strict by themselves, and say so in vain.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  });
  return outputFiles[0]!.text.trim();
}
