import { HelpIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { Section } from './Section.tsx';

/** What it is, in which version, and where there is more. */
export function About({ version }: { readonly version: string }) {
  const { t } = useSpeech();
  return (
    <Section id="about" icon={<HelpIcon />} title={t('options.about')}>
      <p>{t('options.about-text')}</p>
      <ul class="links">
        <li>
          <a href="welcome.html#practice" target="_blank">
            {t('options.practice')}
          </a>
        </li>
        <li>
          <a href="welcome.html" target="_blank">
            {t('options.welcome')}
          </a>
        </li>
        <li>
          <a href="site-owners.html" target="_blank">
            {t('owners.title')}
          </a>
        </li>
        <li>
          <a href="licences.txt" target="_blank">
            {t('options.licences')}
          </a>
        </li>
      </ul>
      <p class="soft">{t('options.version', { version })}</p>
    </Section>
  );
}
