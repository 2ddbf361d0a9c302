import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/ask/types.ts';
import type { T } from '../../lib/i18n/words.ts';
import type { Telling } from '../../lib/messages/telling.ts';
import {
  AdviceIcon,
  CaseIcon,
  OpenIcon,
  PriceIcon,
  RouteIcon,
  SearchIcon,
  SiteIcon,
} from '../shared/icons.tsx';
import { adviceText, destinationText, reasonText, sinceText } from '../shared/sentences.ts';
import { Row } from './Row.tsx';

interface WhyProps {
  readonly t: T;
  readonly telling: Telling;
  readonly finding: Finding;
  readonly onExplain: () => void;
}

/** The reasons of a warning in full, opened in place. */
export function Why({ t, telling, finding, onExplain }: WhyProps) {
  const { reasons, case: story } = telling;
  const list = useRef<HTMLDListElement>(null);
  // Where the card has to scroll, the first answer shows, and no more than that moves.
  useEffect(() => list.current?.firstElementChild?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div id="why" class="why">
      <dl ref={list}>
        <Row icon={AdviceIcon} title={t('warning.instead')}>
          {adviceText(telling, t)}
        </Row>
        {finding.words && (
          <Row icon={SearchIcon} title={t('warning.words')}>
            <q>
              <bdi>{finding.words}</bdi>
            </q>
          </Row>
        )}
        <Row icon={SiteIcon} title={t('warning.who')}>
          <bdi class="site">{telling.site}</bdi>
          <ul>
            <li>{sinceText(telling, t)}</li>
            {reasons.map((reason) => (
              <li key={reason.code}>{reasonText(reason, t)}</li>
            ))}
          </ul>
        </Row>
        <Row icon={RouteIcon} title={t('warning.where')}>
          {destinationText(telling, t)}
        </Row>
        {story?.price && (
          <Row icon={PriceIcon} title={t('warning.price')}>
            {story.price}
          </Row>
        )}
        {story && (
          <Row icon={CaseIcon} title={story.title}>
            {story.lesson}
          </Row>
        )}
      </dl>
      <button type="button" class="link" onClick={onExplain}>
        {t('warning.explain')}
        <OpenIcon size={1} />
      </button>
    </div>
  );
}
