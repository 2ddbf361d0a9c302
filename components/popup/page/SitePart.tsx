import type { ComponentChildren } from 'preact';
import type { PageReport, SiteAbout } from '../../../lib/messages/map.ts';
import { SiteIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { gapBetween, reasonText } from '../../shared/sentences.ts';

interface SitePartProps {
  readonly about: SiteAbout;
  readonly knownBy: PageReport['knownBy'];
}

/** Who the page belongs to, as far as this device can tell. */
export function SitePart({ about, knownBy }: SitePartProps) {
  const { t, language } = useSpeech();
  const { unit, firstSeen, days, builder, processor } = about;
  const date = (time: number) => new Date(time).toLocaleDateString(language, { dateStyle: 'long' });
  const known = [
    t(knownBy ? `reason.known-${knownBy}` : 'reason.unknown-site'),
    builder && t('reason.form-builder'),
    processor && t('popup.payment-service'),
  ];
  return (
    <section>
      <h3>
        <SiteIcon /> {t('popup.about')}
      </h3>
      <dl class="facts">
        <Fact name={t('popup.about-site')}>
          <bdi class="site">{unit}</bdi>
        </Fact>
        <Fact name={t('popup.about-first')}>
          {firstSeen === null ? t('popup.about-new') : date(firstSeen)}
        </Fact>
        {days > 0 && <Fact name={t('popup.about-days')}>{t('popup.days', { count: days })}</Fact>}
        <Fact name={t('popup.about-known')}>{known.filter(Boolean).join(gapBetween({ language }))}</Fact>
        <Fact name={t('popup.about-address')}>
          <Address about={about} />
        </Fact>
      </dl>
    </section>
  );
}

/** What is odd about the address, in words. */
function Address({ about: { findings, resembles } }: { readonly about: SiteAbout }) {
  const { t } = useSpeech();
  if (findings.length === 0) return <>{t('popup.address-plain')}</>;
  return (
    <ul>
      {findings.map((code) => (
        <li key={code}>{reasonText(resembles ? { code, site: resembles } : { code }, t)}</li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
