import { splitFrontMatter, type Source } from '../../kit/source.ts';
import { mergeFields } from '../variants/fields.ts';
import { mergeVariant } from '../variants/merge.ts';
import type { PageData, VariantPatch } from '../variants/page.ts';
import { withData } from './with-data.ts';

/** A file of content, as it was read. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes. */
  file: string;
  text: string;
  source: Pick<Source, 'data' | 'body'>;
}

export interface Promotion {
  control: ContentFile;
  variant: ContentFile;
  /** How the variant is made: a page of its own, changes to blocks, or changes to fields and text. */
  by: 'page' | 'blocks' | 'fields';
  /** Hidden address of the variant, which leads to the control from now on; absent where pages have no old addresses. */
  address?: string | undefined;
}

/** What is to be written and removed, paths from the root. */
export interface Change {
  write: { file: string; text: string };
  remove: string[];
}

/**
 * A page whose variant has won: the source of the control says what the variant showed, and the variant's file goes.
 * The rest of the control's file, its order and its comments stay.
 */
export function promoted({ control, variant, by, address }: Promotion): Change {
  if (by === 'page') {
    const file = control.file.replace(/\.[^.]+$/, extensionOf(variant.file));
    const remove = [variant.file, ...(file === control.file ? [] : [control.file])];
    const { data } = variant.source;
    return {
      write: { file, text: written(variant.text, aliased(data, control.source.data, address)) },
      remove,
    };
  }
  const [base, patch] = [control.source.data as PageData, variant.source.data as VariantPatch];
  const { page } = by === 'blocks' ? mergeVariant(base, patch) : mergeFields(base, patch);
  const body = by === 'fields' && variant.source.body.trim() ? variant.source.body : undefined;
  return {
    write: { file: control.file, text: written(control.text, aliased(page, base, address), body) },
    remove: [variant.file],
  };
}

/** The control's old addresses, and the variant's. */
function aliased(page: unknown, control: unknown, address: string | undefined): unknown {
  if (address === undefined) return page;
  const { aliases = [] } = control as { aliases?: string[] };
  return { ...(page as object), aliases: [...new Set([...aliases, address])] };
}

/** A YAML file, or a Markdown file's front matter, with other data, and with another text below it if there is one. */
function written(text: string, data: unknown, body?: string): string {
  const parts = splitFrontMatter(text);
  if (!parts) return withData(text, data);
  return `---\n${withData(`${parts.yaml}\n`, data)}---\n${body ?? parts.body}`;
}

const extensionOf = (file: string) => /\.[^.]+$/.exec(file)![0];
