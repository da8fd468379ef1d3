import { isIPv4, isIPv6 } from 'node:net';

/** Bits of an address of IPv6, as which all are written here. */
export const BITS = 128;

/** Where IPv4 stands in IPv6: ::ffff:0:0/96 (RFC 4291, 2.5.5.2). */
const MAPPED = 0xffffn << 32n;

/** An address of IPv4 or IPv6 as a number of 128 bits, the same for 192.0.2.1 and ::ffff:192.0.2.1; undefined for none. */
export function addressNumber(text: string): bigint | undefined {
  if (isIPv4(text)) return MAPPED | fromFour(text);
  // A zone (fe80::1%eth0) is of the machine that has seen it.
  const address = text.split('%')[0]!;
  if (!isIPv6(address)) return undefined;
  const [head = '', tail] = address.split('::');
  const [first, last] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => 0n);
  const groups = tail === undefined ? first : [...first, ...zeros, ...last];
  return groups.reduce((sum, group) => (sum << 16n) | group, 0n);
}

const fromFour = (text: string): bigint =>
  BigInt(text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0));

/** Groups of 16 bits; the last two may be written as IPv4. */
const groupsOf = (text: string): bigint[] =>
  (text ? text.split(':') : []).flatMap((group) => {
    if (!group.includes('.')) return BigInt(`0x${group}`);
    const four = fromFour(group);
    return [four >> 16n, four & 0xffffn];
  });
