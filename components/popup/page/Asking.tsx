import type { ComponentChildren } from 'preact';
import type { Telling } from '../../../lib/messages/telling.ts';
import { AdviceIcon, CaseIcon, LevelIcon, PriceIcon, RouteIcon } from '../../shared/icons.tsx';
import { KindList } from '../../shared/KindList.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { byWeight, destinationText, reasonText, sinceText } from '../../shared/sentences.ts';
import { Actions } from './Actions.tsx';
import { adviceFor } from './advice.ts';
import { reasonsBeside } from './reasons.ts';

interface AskingProps {
  readonly telling: Telling;
  readonly isContested: boolean;
  /** The way to help for those who shared it already. */
  readonly help: ComponentChildren;
  readonly onCase: (id: string) => void;
}

/** A page that asks for personal data: how much to worry and why, who asks, and what to do instead. */
export function Asking({ telling, isContested, help, onCase }: AskingProps) {
  const { t } = useSpeech();
  const { level, site, purpose } = telling;
  const kinds = byWeight(telling.kinds);
  return (
    <>
      <section class={`verdict ${level}`}>
        <LevelIcon level={level} size={2} />
        <h2>{t(`level.${level}`)}</h2>
        <p>
          <bdi class="site">{site}</bdi>
          <span class="soft">{sinceText(telling, t)}</span>
        </p>
        <p>{purpose ? t('popup.asks-for-purpose', { purpose: t(`purpose.${purpose}`) }) : t('popup.asks')}</p>
        <KindList kinds={kinds} />
        {isContested && <p class="contested">{t('popup.contested')}</p>}
      </section>

      <Actions>{help}</Actions>

      <section class="advice">
        <h3>
          <AdviceIcon /> {t('warning.instead')}
        </h3>
        <ul class="points">
          {adviceFor(kinds, purpose, t).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>

      <section>
        <h3>
          <LevelIcon level={level} /> {t('popup.reasons')}
        </h3>
        <ul class="points">
          {reasonsBeside(telling).map((reason) => (
            <li key={reason.code}>{reasonText(reason, t)}</li>
          ))}
        </ul>
      </section>

      <section>
        <h3 class="onward">
          <RouteIcon /> {t('warning.where')}
        </h3>
        <p>{destinationText(telling, t)}</p>
      </section>

      {telling.case && <FittingCase told={telling.case} onCase={onCase} />}
    </>
  );
}

interface FittingCaseProps {
  readonly told: NonNullable<Telling['case']>;
  readonly onCase: (id: string) => void;
}

/** The documented case that fits what is asked, in a few lines. */
function FittingCase({ told, onCase }: FittingCaseProps) {
  const { t } = useSpeech();
  return (
    <section class="card">
      <h3>
        <CaseIcon /> {t('warning.case')}
      </h3>
      <h4>{told.title}</h4>
      <p>{told.line}</p>
      {told.price && (
        <p class="price">
          <PriceIcon /> <span>{told.price}</span>
        </p>
      )}
      <button type="button" class="link" onClick={() => onCase(told.id)}>
        {t('popup.read-case')}
      </button>
    </section>
  );
}
