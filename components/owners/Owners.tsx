import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Key } from '../../lib/i18n/words.ts';
import { AdviceIcon, BellIcon, CloseIcon, DeviceIcon, HelpIcon, Mark, TickIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';

interface PartProps {
  readonly icon: FunctionComponent<{ readonly size?: number }>;
  readonly title: Key;
  readonly children: ComponentChildren;
}

function Part({ icon: Icon, title, children }: PartProps) {
  const { t } = useSpeech();
  return (
    <section class="panel">
      <h2>
        <Icon /> {t(title)}
      </h2>
      {children}
    </section>
  );
}

function Points({ texts }: { readonly texts: readonly Key[] }) {
  const { t } = useSpeech();
  return (
    <ul class="points">
      {texts.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

/** The page for those whose form was flagged: why, and what they can do. */
export function Owners() {
  const { t } = useSpeech();
  return (
    <>
      <header>
        <Mark size={2} />
        <h1>{t('owners.title')}</h1>
        <p class="lead">{t('owners.lead')}</p>
      </header>
      <main>
        <Part icon={HelpIcon} title="owners.meaning-title">
          <p>{t('owners.meaning')}</p>
        </Part>
        <Part icon={BellIcon} title="owners.why-title">
          <Points texts={['owners.why-asks', 'owners.why-unknown', 'owners.why-louder']} />
          <p>{t('owners.why-see', { why: t('warning.why') })}</p>
        </Part>
        <Part icon={AdviceIcon} title="owners.do-title">
          <Points
            texts={['owners.do-less', 'owners.do-home', 'owners.do-say', 'owners.do-mark', 'owners.do-wrong']}
          />
        </Part>
        <Part icon={CloseIcon} title="owners.not-title">
          <Points texts={['owners.not-buy', 'owners.not-hide']} />
        </Part>
        <Part icon={TickIcon} title="owners.people-title">
          <p>{t('owners.people', { know: t('warning.know') })}</p>
        </Part>
        <Part icon={DeviceIcon} title="owners.private-title">
          <p>{t('owners.private')}</p>
        </Part>
      </main>
    </>
  );
}
