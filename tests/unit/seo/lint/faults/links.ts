import { cleanPage, ORIGIN } from '../fixture/page.ts';
import { addPage } from '../fixture/site.ts';
import { addBody, fault } from './fault.ts';

const link = (href: string, more = '') => `<p><a href="${href}"${more}>Some other page</a></p>`;

/** A page that only the page before it links to. */
const FAR = 7000;

export const linkFaults = [
  fault('link-broken', 'a link to a page that is not there', (plot) =>
    addBody(plot, link('/gone/')),
  ),
  fault('link-broken', 'an absolute link to a page that is not there', (plot) =>
    addBody(plot, link(`${ORIGIN}/gone-too/`)),
  ),
  fault('image-broken', 'a picture that is not there', (plot) =>
    addBody(plot, '<img src="/lost.jpg" alt="" width="1" height="1">'),
  ),
  fault('fragment-broken', 'a place that is not on this page', (plot) =>
    addBody(plot, link('#nowhere')),
  ),
  fault('fragment-broken', 'a place that is not on another page', (plot) =>
    addBody(plot, link(`${plot.other.path}#nowhere`)),
  ),
  fault('link-redirected', 'a link to an old address', (plot) => {
    plot.site.redirects.push({ from: '/old/', to: '/' });
    addBody(plot, link('/old/'));
  }),
  fault('link-redirected', 'a link to a page that leads on', (plot) => {
    const page = addPage(plot.site, {
      ...cleanPage(7900, 'en'),
      path: '/moved/',
      head: '<meta http-equiv="refresh" content="0; url=/">',
    });
    plot.site.sitemap.delete(page.path);
    addBody(plot, link('/moved/'));
  }),
  fault('link-slash', 'a link without its slash', (plot) =>
    addBody(plot, link(plot.other.path.replace(/\/$/, ''))),
  ),
  fault('link-insecure', 'http to this site', (plot) =>
    addBody(plot, link(`http://fixture.example${plot.other.path}`)),
  ),
  fault('link-insecure', 'http to another site', (plot) =>
    addBody(plot, link('http://elsewhere.example/')),
  ),
  fault('link-uncrawlable', 'a script for an address', (plot) =>
    addBody(plot, link('javascript:void(0)')),
  ),
  fault('link-nofollow', 'nofollow within the site', (plot) =>
    addBody(plot, link('/', ' rel="nofollow"')),
  ),
  fault('rel-noopener', 'a new window without noopener', (plot) =>
    addBody(plot, link('https://elsewhere.example/', ' target="_blank"')),
  ),
  fault('rel-sponsored', 'a host that pays', (plot) => {
    plot.site.options = { ...plot.site.options, sponsored: ['shop.example'] };
    addBody(plot, link('https://www.shop.example/kettle/'));
  }),
  fault('rel-sponsored', 'an affiliate’s parameter', (plot) =>
    addBody(plot, link('https://elsewhere.example/?ascsubtag=us')),
  ),
  fault('rel-ugc', 'a link that a visitor wrote', (plot) => {
    plot.site.options = { ...plot.site.options, userContent: [plot.page.path] };
    addBody(plot, link('https://elsewhere.example/mine/'));
  }),
  fault(
    'page-orphan',
    'a page that nothing links to',
    ({ site }) => addPage(site, cleanPage(7800, 'en')),
    { at: () => cleanPage(7800, 'en').path },
  ),
  fault(
    'page-deep',
    'a page five clicks from home',
    (plot) => {
      let from = plot.page;
      for (let step = 0; step < 4; step++) {
        const next = addPage(plot.site, cleanPage(FAR + step, 'en'));
        from.body += link(next.path);
        from = next;
      }
    },
    { at: () => cleanPage(FAR + 3, 'en').path },
  ),
];
