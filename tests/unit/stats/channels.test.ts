import { describe, expect, it } from 'vitest';
import { channelOf, originOf } from '../../../integrations/stats/index.ts';

const came = { source: '', medium: '', campaign: '', referrer: '', click: '' };

// https://support.google.com/analytics/answer/9756891
describe('a visit is grouped as GA4 groups it:', () => {
  it.each([
    ['nothing is known', {}, 'Direct'],
    [
      'campaign cross-network',
      { source: 'google', medium: 'cpc', campaign: 'x cross-network' },
      'Cross-network',
    ],
    ['a paid shop', { source: 'amazon', medium: 'cpc' }, 'Paid Shopping'],
    [
      'a shopping campaign',
      { source: 'google', medium: 'cpc', campaign: 'spring-shopping' },
      'Paid Shopping',
    ],
    [
      'a workshop, which is no shop',
      { source: 'google', medium: 'cpc', campaign: 'tea-workshop' },
      'Paid Search',
    ],
    [
      'an eshop, which is one',
      { source: 'google', medium: 'cpc', campaign: 'eshop' },
      'Paid Shopping',
    ],
    ['paid search', { source: 'baidu', medium: 'ppc' }, 'Paid Search'],
    ['paid social', { source: 'facebook', medium: 'paid-social' }, 'Paid Social'],
    ['a medium with cp in it', { source: 'youtube', medium: 'cpv' }, 'Paid Video'],
    ['paid video by cpc', { source: 'youtube.com', medium: 'cpc' }, 'Paid Video'],
    ['a banner', { source: 'times', medium: 'banner' }, 'Display'],
    ['other ads', { source: 'times', medium: 'retargeting' }, 'Paid Other'],
    ['social by medium', { source: 'newsletter', medium: 'social' }, 'Organic Social'],
    ['social by the site before', { referrer: 'l.facebook.com' }, 'Organic Social'],
    ['a video site', { referrer: 'youtube.com' }, 'Organic Video'],
    ['an engine in its country', { referrer: 'google.co.uk' }, 'Organic Search'],
    ['Baidu on a phone', { referrer: 'm.baidu.com' }, 'Organic Search'],
    ['Yandex', { referrer: 'yandex.ru' }, 'Organic Search'],
    ['somebody who only looks like Google', { referrer: 'google.evil.example' }, 'Referral'],
    ['another site', { referrer: 'teahouse.example' }, 'Referral'],
    ['a letter', { source: 'letter', medium: 'email' }, 'Email'],
    ['a partner', { source: 'teashop', medium: 'affiliate' }, 'Affiliates'],
    ['a podcast', { source: 'radio', medium: 'audio' }, 'Audio'],
    ['a short message', { source: 'sms', medium: 'x' }, 'SMS'],
    ['a push', { source: 'app', medium: 'web-push' }, 'Mobile Push Notifications'],
    ['what fits nowhere', { source: 'sign', medium: 'poster' }, 'Unassigned'],
    ['a click of Google Ads', { click: 'gclid', referrer: 'google.com' }, 'Paid Search'],
    [
      'a click on Facebook, paid or not',
      { click: 'fbclid', referrer: 'facebook.com' },
      'Organic Social',
    ],
    ['a click on LinkedIn', { click: 'li_fat_id' }, 'Paid Social'],
  ])('%s', (_, how, channel) => {
    expect(channelOf(originOf({ ...came, ...how }))).toBe(channel);
  });
});

it('engines go by their names, all others by their hosts', () => {
  expect(originOf({ ...came, referrer: 'google.com.hk' })).toEqual({
    source: 'google',
    medium: 'organic',
    campaign: '',
  });
  expect(originOf({ ...came, referrer: 'teahouse.example' })).toMatchObject({
    source: 'teahouse.example',
    medium: 'referral',
  });
});
