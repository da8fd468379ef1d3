import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../integrations/kit/qr.ts';
import { networks, shareLinks } from '../../../integrations/media/index.ts';

const shared = {
  url: 'https://guyu.example/zh-cn/blog/%E8%B0%B7%E9%9B%A8/?a=1&b=2#c',
  title: 'Tea & rain: 100% “谷雨”',
  text: 'A line\nand another',
  image: 'https://guyu.example/a.jpg',
};

describe('ways to share', () => {
  it('carry the address and the words whole, whatever they hold', () => {
    const links = shareLinks(shared, 'en', undefined).filter(({ href }) => href);
    expect(links.length).toBeGreaterThan(6);
    for (const { href, network } of links) {
      const { searchParams, protocol } = new URL(href!);
      expect(protocol, network).toMatch(/^(?:https|mailto):$/);
      expect([...searchParams.values()].join(' '), network).toContain(shared.url);
      expect(href, network).not.toMatch(/[\s+]/);
    }
  });

  it('come in the order of the language', () => {
    const names = (language: string) =>
      shareLinks(shared, language, undefined).map(({ network }) => network);
    expect(names('zh-CN').slice(0, 2)).toEqual(['wechat', 'weibo']);
    expect(names('en').slice(0, 2)).toEqual(['x', 'facebook']);
    expect(names('ja')).toEqual(names('en'));
    expect(names('zh-cn').toSorted()).toEqual(networks.toSorted());
  });

  it('are those of the settings, in their order', () => {
    const some = shareLinks(shared, 'zh-cn', ['email', 'wechat', 'copy']);
    expect(some.map(({ way }) => way)).toEqual(['link', 'code', 'copy']);
    expect(shareLinks(shared, 'en', [])).toEqual([]);
  });

  it('leave out what is not known', () => {
    const [pin] = shareLinks({ url: 'https://guyu.example/', title: 'A' }, 'en', ['pinterest']);
    expect(pin!.href).toBe(
      'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fguyu.example%2F&description=A',
    );
  });
});

describe('a QR code', () => {
  it('has the squares that the encoder asks for, and a quiet zone', () => {
    const { d, size } = qrPath(shared.url);
    const { data, size: inner } = encode(shared.url, { ecc: 'M', border: 0 });
    expect(size).toBe(inner + 8);
    const dark: string[] = [];
    for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let at = 0; at < Number(length); at++)
        dark.push(`${Number(x) + at - 4} ${Number(y) - 4}`);
    const wanted = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
    expect(dark.toSorted()).toEqual(wanted.toSorted());
    expect(d.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
  });
});
