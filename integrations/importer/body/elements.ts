import { htmlTagNames } from 'html-tag-names';
import { mathmlTagNames } from 'mathml-tag-names';
import { svgTagNames } from 'svg-tag-names';

const known = new Set(
  [...htmlTagNames, ...mathmlTagNames, ...svgTagNames].map((name) => name.toLowerCase()),
);
const words = (text: string) => new Set(text.split(' '));

/** True for elements of HTML, SVG and MathML, and for custom elements. */
export const isElement = (name: string): boolean =>
  known.has(name) || /^[a-z][\w.]*-[\w.-]*$/.test(name);

/** Elements without an end tag. */
export const VOID = words('area base br col embed hr img input link meta param source track wbr');

/** Elements whose end tag may be left out. */
export const OPTIONAL_END = words(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rt rp',
);

/** Elements that make the browser read what follows as text: harmless only as text. */
export const RAW_TEXT = words(
  'title textarea xmp noembed noframes plaintext noscript template select',
);

/** Tags of a whole page, which a post cannot hold. */
export const PAGE = words('html head body meta link base frameset frame');

/** Elements that stand in a line of text and leak into the rest of the page when they are left open. */
export const INLINE = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var',
);

/** Elements that a writer opens on purpose even without attributes; closed at the end when left open. */
export const CONTAINER = words(
  'div section article aside header footer main nav figure figcaption blockquote center details summary ul ol dl menu table pre ' +
    'h1 h2 h3 h4 h5 h6 address form fieldset svg math video audio picture',
);
