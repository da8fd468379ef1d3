import { addBody, changeHtml, fault } from './fault.ts';

const image = (attributes: string) => `<img src="/og.png" ${attributes}>`;

export const structureFaults = [
  fault('h1-missing', 'no h1', (plot) => changeHtml(plot, /<h1>.*<\/h1>/, '<p>No heading</p>')),
  fault('h1-repeated', 'two h1', (plot) => addBody(plot, '<h1>Once more</h1>')),
  fault('heading-order', 'h4 below h2', (plot) =>
    addBody(plot, '<h2>Some more</h2><h4>Too deep</h4>'),
  ),
  fault('heading-empty', 'an empty h2', (plot) => addBody(plot, '<h2></h2>')),
  fault('main-landmark', 'no main', (plot) => changeHtml(plot, /<(\/?)main>/g, '<$1div>')),
  fault('main-landmark', 'two mains', (plot) =>
    changeHtml(plot, '</main>', '</main><main></main>'),
  ),
  fault('lang-missing', 'no lang', (plot) => changeHtml(plot, ' lang="en"', '')),
  fault('lang-missing', 'a lang that is none', (plot) =>
    changeHtml(plot, ' lang="en"', ' lang="english"'),
  ),
  fault('lang-wrong', 'an English text in Chinese', (plot) =>
    changeHtml(plot, ' lang="en"', ' lang="zh-CN"'),
  ),
  fault('alt-missing', 'no alt', (plot) => addBody(plot, image('width="1" height="1"'))),
  fault('alt-long', 'an alt of 200 letters', (plot) =>
    addBody(plot, image(`width="1" height="1" alt="${'A view of the hill '.repeat(11)}"`)),
  ),
  fault(
    'alt-long',
    'a Chinese alt of 90 signs',
    (plot) =>
      addBody(plot, image(`width="1" height="1" alt="${'远处山坡上的一棵老树'.repeat(9)}"`)),
    { language: 'zh-CN' },
  ),
  fault('alt-file-name', 'a file name for an alt', (plot) =>
    addBody(plot, image('width="1" height="1" alt="IMG_2041.jpg"')),
  ),
  fault('image-size', 'a picture without size', (plot) => addBody(plot, image('alt="A hill"'))),
  fault('link-text-empty', 'a link without text', (plot) => addBody(plot, '<a href="/"></a>')),
  fault('link-text-vague', 'click here', (plot) =>
    addBody(plot, '<p><a href="/">Click here</a></p>'),
  ),
  fault(
    'link-text-vague',
    '点击这里',
    (plot) => addBody(plot, '<p><a href="/zh-cn/">点击这里</a></p>'),
    { language: 'zh-CN' },
  ),
];
