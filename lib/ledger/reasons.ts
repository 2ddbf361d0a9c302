import type { ReasonCode } from '../verdict/types.ts';

/** Every reason code; the type makes sure that none is missing. */
const REASON_CODES: Readonly<Record<ReasonCode, true>> = {
  'known-trust': true,
  'known-policy': true,
  'known-list': true,
  'known-suffix': true,
  'known-visits': true,
  'known-history': true,
  'known-device': true,
  'unknown-site': true,
  lookalike: true,
  'brand-in-host': true,
  'near-brand': true,
  'other-ending': true,
  'security-word': true,
  'many-hyphens': true,
  'shared-hosting': true,
  'public-ip': true,
  'risky-ending': true,
  'foreign-letters': true,
  'deep-subdomain': true,
  'long-name': true,
  'insecure-page': true,
  'form-builder': true,
  'sends-elsewhere': true,
  'sends-insecurely': true,
  'sends-by-mail': true,
  'sends-to-messenger': true,
  'sends-to-ip': true,
  'identity-and-money': true,
  'id-photo': true,
  'bank-secret': true,
  'more-than-needed': true,
  'payment-processor': true,
};

/** Tells whether a string is a reason code. Takes anything, since imports may hold anything. */
export function isReasonCode(value: unknown): value is ReasonCode {
  return typeof value === 'string' && Object.hasOwn(REASON_CODES, value);
}
