import { useState } from 'preact/hooks';
import type { T } from '../../lib/i18n/words.ts';
import type { WarningActions, WarningView } from '../../lib/frame/view.ts';
import { CaseIcon, ChevronIcon, CloseIcon, LevelIcon } from '../shared/icons.tsx';
import { askSentence, becauseSentence, gapBetween } from '../shared/sentences.ts';
import { Sentence } from './Sentence.tsx';
import { TrustMenu } from './TrustMenu.tsx';
import { Why } from './Why.tsx';

interface CardProps {
  readonly t: T;
  readonly view: WarningView;
  readonly actions: WarningActions;
}

/**
 * The warning at the field. A notice, and any warning where room is short, is one line; more comes
 * when the person asks why.
 */
export function Card({ t, view, actions }: CardProps) {
  const { telling, finding, isReady, isTight } = view;
  const [isWhyOpen, setWhyOpen] = useState(false);
  const isLine = telling.level === 'notice' || isTight;
  const why = (
    <button
      type="button"
      class="quiet-button"
      aria-expanded={isWhyOpen}
      aria-controls="why"
      onClick={() => setWhyOpen(!isWhyOpen)}
    >
      {t('warning.why')}
      <ChevronIcon size={1} />
    </button>
  );
  // A card's level and its way out stay in sight while the rest scrolls; a line is all in one.
  const header = (
    <header>
      <LevelIcon level={telling.level} size={1.4} />
      <h2 id="level" class={isLine ? 'hidden' : ''}>
        {t(`level.${telling.level}`)}
      </h2>
      {isLine && (
        <p>
          <Sentence pieces={askSentence(telling, t)} /> {why}
        </p>
      )}
      <button type="button" class="close" aria-label={t('warning.close')} onClick={actions.dismiss}>
        <CloseIcon size={1.1} />
      </button>
    </header>
  );
  return (
    <section class={`card ${telling.level}${isLine ? ' line' : ''}`} aria-labelledby="level">
      {!isLine && header}
      <div class="pane">
        {isLine && header}
        {!isLine && (
          <p>
            <Sentence pieces={askSentence(telling, t)} />
            {gapBetween(telling)}
            {becauseSentence(telling, t)}
          </p>
        )}
        {!isLine && telling.case && (
          <p class="case">
            <CaseIcon />
            <span>
              <span class="hidden">{t('warning.case')}: </span>
              {telling.case.line}
            </span>
          </p>
        )}
        {(!isLine || isWhyOpen) && (
          <footer>
            {!isLine && why}
            <TrustMenu t={t} telling={telling} isReady={isReady} onTrust={actions.trust} />
          </footer>
        )}
        {isWhyOpen && <Why t={t} telling={telling} finding={finding} onExplain={actions.explain} />}
      </div>
    </section>
  );
}
