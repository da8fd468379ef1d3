import type { Facts } from './facts.ts';
import type { HeadSettings, Verification } from './settings.ts';
import { meta, type Tag } from './tag.ts';

/** The name of the tag in which each service looks for its code. */
const NAMES: Record<keyof Verification, string> = {
  google: 'google-site-verification',
  bing: 'msvalidate.01',
  yandex: 'yandex-verification',
  baidu: 'baidu-site-verification',
  pinterest: 'p:domain_verify',
  facebook: 'facebook-domain-verification',
  naver: 'naver-site-verification',
};

/** Proofs that the site belongs to whoever asks: services look for them on the front page, and again later. */
export const verificationTags = (_: Facts, { verification = {} }: HeadSettings): Tag[] =>
  Object.entries(NAMES).flatMap(([service, name]) => {
    const code = verification[service as keyof Verification];
    return code ? [meta(name, code)] : [];
  });
