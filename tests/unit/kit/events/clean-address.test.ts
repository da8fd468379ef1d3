import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../../../integrations/kit/events/clean-address.ts';

const at = (rest: string) => `https://guyu.example${rest}`;

describe('an address', () => {
  it.each([
    ['/visit/', '/visit/'],
    ['/visit/?utm_source=a&gclid=Cj0KCQiA0123456789abcdefghij', undefined],
    ['/zh-cn/%E8%8C%B6/', undefined],
    ['/blog/summer-solstice-where-the-sun-is/', undefined],
    ['/visit/#token=abc', '/visit/'],
    ['/search/?q=oolong+tea', undefined],
    ['/thanks/?email=li.wei%40guyu.example&hall=2', '/thanks/?hall=2'],
    ['/thanks/?u=li@guyu.example', '/thanks/'],
    ['/reset/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9/', '/reset/*'],
    ['/o/3f2504e0-4f89-11d3-9a0c-0305e82c3301/', '/o/*'],
    ['/member/li.wei@guyu.example/', '/member/*'],
    ['/a/?key=0123456789abcdef01234567', '/a/'],
  ])('%s becomes %s', (from, to = from) => {
    const cleaned = cleanAddress(at(from));
    expect(cleaned.replace(/\/$/, '')).toBe(at(to).replace(/\/$/, ''));
  });

  it('loses what is listed, and its user and password', () => {
    expect(cleanAddress('https://li:pw@guyu.example/?card=7&hall=2', /^card$/)).toBe(
      at('/?hall=2'),
    );
  });

  it.each([
    '',
    'about:blank',
    'data:text/html,x',
    'android-app://com.example',
    'javascript:1',
    '/a',
  ])('that is none of the web is left out: %j', (address) =>
    expect(cleanAddress(address)).toBe(''),
  );

  it('is clean the second time as it was the first', () => {
    const once = cleanAddress(at('/a/li@b.example/?x=1&y=li%40b.example&utm_source=%E8%8C%B6'));
    expect(cleanAddress(once)).toBe(once);
  });
});
