import { useState } from 'preact/hooks';
import { LAWS, lawIn, type Law } from '../../lib/recovery/laws.ts';
import { mailLink, writeLetter } from '../../lib/recovery/letter.ts';
import type { Plan } from '../../lib/recovery/plan.ts';
import { LetterIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { CopyButton } from './CopyButton.tsx';

interface LetterPartProps {
  readonly plan: Plan;
  readonly copy: (text: string) => Promise<void>;
}

/** A letter that asks the site to delete what it was given, by the law that fits. */
export function LetterPart({ plan: { site, kinds, country }, copy }: LetterPartProps) {
  const { t, language } = useSpeech();
  const [law, setLaw] = useState<Law>(() => lawIn(country));
  const [date] = useState(() => Date.now());
  const letter = writeLetter({ law, site, kinds, date }, t, language);
  const { href, isCut } = mailLink(letter);
  const whole = `${letter.subject}\n\n${letter.body}`;
  return (
    <section class="panel letter" aria-labelledby="letter-title">
      <h2 id="letter-title" tabIndex={-1}>
        <LetterIcon /> {t('recovery.letter')}
      </h2>
      <p>{t('recovery.letter-text')}</p>
      <label class="where">
        <span>{t('recovery.law')}</span>
        <select
          value={law}
          aria-describedby="law-for"
          onChange={({ currentTarget }) => setLaw(LAWS[currentTarget.selectedIndex] ?? 'general')}
        >
          {LAWS.map((one) => (
            <option key={one} value={one}>
              {t(`law.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="soft" id="law-for">
        {t(`law.${law}-for`)}
      </p>
      <div class="paper">
        <p>
          <b>{t('recovery.subject', { subject: letter.subject })}</b>
        </p>
        <p class="body">{letter.body}</p>
      </div>
      {isCut && <p class="soft">{t('recovery.letter-cut')}</p>}
      <div class="tools">
        <a
          class="button primary"
          href={href}
          onClick={() => {
            if (isCut) void copy(letter.body);
          }}
        >
          {t('recovery.letter-mail')}
        </a>
        <CopyButton label={t('recovery.letter-copy')} text={() => whole} copy={copy} />
      </div>
    </section>
  );
}
