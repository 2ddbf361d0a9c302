import type { Case } from '../../../lib/cases/types.ts';
import { useSpeech } from '../../shared/speech.ts';
import { CaseFigures, CaseMeta } from './CaseMeta.tsx';
import { RouteStrip } from './Route.tsx';

interface CaseCardProps {
  readonly told: Case;
  readonly onOpen: (id: string) => void;
}

/** A case in the list. */
export function CaseCard({ told, onOpen }: CaseCardProps) {
  return (
    <li class="case">
      <h2>
        <button type="button" id={`case-${told.id}`} onClick={() => onOpen(told.id)}>
          {told.title}
        </button>
      </h2>
      <CaseMeta told={told} />
      <p>{told.line}</p>
    </li>
  );
}

/** The case that stands above all others, with its route in small. */
export function FeaturedCase({ told, onOpen }: CaseCardProps) {
  const { t } = useSpeech();
  return (
    <section class="featured">
      <p class="eyebrow">{t('popup.featured')}</p>
      <h2>
        <button type="button" id={`case-${told.id}`} onClick={() => onOpen(told.id)}>
          {told.title}
        </button>
      </h2>
      <RouteStrip route={told.route} />
      <CaseFigures told={told} />
    </section>
  );
}
