import type { Standing } from '../site/types.ts';
import { asksTooMuch, combinesIdentityAndMoney } from './asked.ts';
import { foreignDestinations, sendsToIp, type JudgeInput } from './input.ts';
import type { Reason } from './types.ts';

/**
 * Everything that speaks for or against what is asked, each once: who asks, how the page came, where
 * the answers go, what is asked.
 */
export function reasonsFor(input: JudgeInput): Reason[] {
  const reasons = [...ofAskers(input), ...ofDestinations(input), ...ofKinds(input)];
  const seen = new Set<string>();
  return reasons.filter(({ code, site }) => {
    const key = `${code} ${site ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function ofAskers({ page, frame, insecurePage }: JudgeInput): Reason[] {
  return [
    ...ofSite(page),
    ...(frame && frame.unit !== page.unit && !frame.processor ? ofSite(frame) : []),
    ...given(insecurePage, { code: 'insecure-page' }),
    ...given(frame?.processor === true, { code: 'payment-processor' }),
  ];
}

function ofSite(site: Standing): Reason[] {
  const findings = site.findings.map((code): Reason => {
    const names =
      code === 'lookalike' || code === 'brand-in-host' || code === 'near-brand' || code === 'other-ending';
    return names && site.resembles ? { code, site: site.resembles } : { code };
  });
  return [
    { code: site.knownBy ? `known-${site.knownBy}` : 'unknown-site' },
    ...given(site.builder, { code: 'form-builder' }),
    ...findings,
  ];
}

function ofDestinations(input: JudgeInput): Reason[] {
  const foreign = foreignDestinations(input);
  const ways = new Set(input.destinations.map(({ way }) => way));
  return [
    ...foreign.map(({ unit }): Reason => ({ code: 'sends-elsewhere', site: unit })),
    ...given(
      foreign.some(({ builder }) => builder),
      { code: 'form-builder' },
    ),
    ...given(ways.has('http'), { code: 'sends-insecurely' }),
    ...given(ways.has('mail'), { code: 'sends-by-mail' }),
    ...given(ways.has('messenger') || ways.has('phone'), { code: 'sends-to-messenger' }),
    ...given(sendsToIp(input), { code: 'sends-to-ip' }),
  ];
}

function ofKinds({ kinds, purpose }: JudgeInput): Reason[] {
  return [
    ...given(combinesIdentityAndMoney(kinds), { code: 'identity-and-money' }),
    ...given(kinds.includes('id-document-upload'), { code: 'id-photo' }),
    ...given(kinds.includes('bank-pin-or-otp'), { code: 'bank-secret' }),
    ...given(asksTooMuch(kinds, purpose), { code: 'more-than-needed' }),
  ];
}

function given(holds: boolean, reason: Reason): Reason[] {
  return holds ? [reason] : [];
}
