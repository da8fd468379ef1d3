import { describe, expect, it } from 'vitest';
import { formTarget } from '../../../src/blocks/lead-form/target.ts';

const page = {
  name: 'spring-tasting',
  title: 'Come to the spring tasting',
  url: 'https://guyu.example/zh-cn/spring-tasting/',
  thanks: 'https://guyu.example/zh-cn/thanks/',
  locale: 'zh-CN',
};

describe('formTarget', () => {
  it('lets Netlify find the form and lead to the thank-you page', () => {
    expect(formTarget({ provider: 'netlify' }, page)).toEqual({
      action: '/zh-cn/thanks/',
      attributes: { 'data-netlify': 'true', 'data-netlify-honeypot': 'website' },
      hidden: { 'form-name': 'spring-tasting', page: '/zh-cn/spring-tasting/', locale: 'zh-CN' },
      trap: 'website',
    });
  });

  it('gives Formspree the absolute address that it leads to', () => {
    const target = formTarget({ provider: 'formspree', form: 'xyzabc' }, page);
    expect(target.action).toBe('https://formspree.io/f/xyzabc');
    expect(target.hidden['_next']).toBe(page.thanks);
    expect(target.trap).toBe('_gotcha');
  });

  it('sends HubSpot nothing but its context, for it refuses fields that it does not know', () => {
    const form = '319478e5-e5fd-4d39-9d13-fc1f90bf46da';
    const target = formTarget({ provider: 'hubspot', portal: '62515', form }, page);
    expect(target.action).toBe(`https://forms.hubspot.com/uploads/form/v2/62515/${form}`);
    expect(Object.keys(target.hidden)).toEqual(['hs_context']);
    expect(JSON.parse(target.hidden['hs_context']!)).toEqual({
      pageUrl: page.url,
      pageName: page.title,
      redirectUrl: page.thanks,
    });
    expect(target.trap).toBeUndefined();
  });

  it('tells an address of one’s own where to lead', () => {
    const target = formTarget({ provider: 'custom', url: 'https://leads.guyu.example/in' }, page);
    expect(target.action).toBe('https://leads.guyu.example/in');
    expect(target.hidden).toMatchObject({ form: 'spring-tasting', next: '/zh-cn/thanks/' });
  });
});
