const set = (text: string) => new Set(text.split(' '));

/** Elements that a text may be made of, wherever it is read. */
export const KEPT: ReadonlySet<string> = set(
  'a abbr aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption ' +
    'figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small source strong sub summary sup ' +
    'table tbody td tfoot th thead time tr track u ul var video wbr',
);

/** Elements that are left out with all that stands in them: what acts, what is drawn, what leads about the site. */
export const DROPPED: ReadonlySet<string> = set(
  'base button canvas dialog embed fieldset form frame frameset head input link map math menu meta meter nav noscript ' +
    'object option output param progress script select slot style svg template textarea title',
);

/** Elements that make a paragraph of their own, but mean nothing outside of the page. */
export const BOXES: ReadonlySet<string> = set(
  'address article div footer header hgroup main section',
);

/** Elements that stand in a line of text. */
export const INLINE: ReadonlySet<string> = set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q ruby rt rp s samp small strong sub sup time u var wbr',
);

/** Elements without content. */
export const VOID: ReadonlySet<string> = set('br col hr img source track wbr');

/** Attributes that carry meaning, by element; addresses are made absolute. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang'],
  abbr: ['title'],
  audio: ['src'],
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  del: ['datetime'],
  img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height'],
  ins: ['datetime'],
  li: ['value'],
  ol: ['start', 'reversed'],
  q: ['cite'],
  source: ['src', 'type'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
  track: ['src', 'kind', 'srclang', 'label'],
  video: ['src', 'poster', 'width', 'height'],
};

/** Attributes that every element may keep. */
export const COMMON: readonly string[] = ['lang', 'dir'];
