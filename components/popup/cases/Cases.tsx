import { useEffect, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../../lib/ask/kinds.ts';
import { searchCases } from '../../../lib/cases/search.ts';
import { timelineOf } from '../../../lib/cases/timeline.ts';
import type { Case, Collected } from '../../../lib/cases/types.ts';
import { HelpIcon, SearchIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Choice } from '../Choice.tsx';
import { FilterBar } from '../FilterBar.tsx';
import { Message } from '../Message.tsx';
import { CaseCard, FeaturedCase } from './CaseCard.tsx';
import { CaseDetail } from './CaseDetail.tsx';
import { placeName } from './place-name.ts';
import { placeOptions } from './places.ts';
import { Timeline } from './Timeline.tsx';

/** The case with the fullest route, told first. */
const FEATURED = 'cn-nantong-darknet-2020';

const NO_FILTERS = { text: '', kind: '' as Kind | '', collected: '' as Collected | '', place: '' };

interface CasesProps {
  /** Must stay the same function. */
  readonly readCases: () => Promise<readonly Case[]>;
  /** The case that is read; null for the list. */
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** The part “Cases”: what became of such data elsewhere. */
export function Cases({ readCases, openId, onOpen }: CasesProps) {
  const { t } = useSpeech();
  const [cases, reload] = useLoaded(readCases);
  if (cases === 'loading') return <p class="loading">{t('popup.loading')}</p>;
  if (cases === 'failed') {
    return (
      <Message icon={<HelpIcon />} title={t('popup.cases-error-title')} text={t('popup.cases-error-text')}>
        <button type="button" class="button" onClick={() => void reload()}>
          {t('popup.try-again')}
        </button>
      </Message>
    );
  }
  return <Library cases={cases} openId={openId} onOpen={onOpen} />;
}

type LibraryProps = Pick<CasesProps, 'openId' | 'onOpen'> & { readonly cases: readonly Case[] };

/** The list, kept as it was searched while a case is read. */
function Library({ cases, openId, onOpen }: LibraryProps) {
  const { t, language } = useSpeech();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [lastRead, setLastRead] = useState<string | null>(null);
  useEffect(() => {
    if (openId === null && lastRead) document.getElementById(`case-${lastRead}`)?.focus();
  }, [openId, lastRead]);

  const told = cases.find(({ id }) => id === openId);
  if (told) {
    return (
      <CaseDetail
        told={told}
        onBack={() => {
          setLastRead(told.id);
          onOpen(null);
        }}
      />
    );
  }

  const { text, kind, collected, place } = filters;
  const set =
    <Name extends keyof typeof filters>(name: Name) =>
    (value: (typeof filters)[Name]) =>
      setFilters({ ...filters, [name]: value });
  const isNarrowed = Object.values(filters).some((value) => value !== '');
  const found = searchCases(cases, text, {
    kind: kind || null,
    collected: collected || null,
    place: place || null,
  });
  const featured = isNarrowed ? undefined : found.find(({ id }) => id === FEATURED);
  const collectedWays = [...new Set(cases.flatMap((one) => one.collected))];
  const [regions, countries] = placeOptions(cases, (code) => placeName(code, language, t), language);
  // What is chosen by place stays in the picture, to be compared and chosen anew.
  const everywhere = searchCases(cases, text, {
    kind: kind || null,
    collected: collected || null,
    place: null,
  });

  return (
    <div class="library">
      <FilterBar
        label={t('popup.search-cases')}
        text={text}
        onText={set('text')}
        chosen={[kind, collected, place].filter(Boolean).length}
      >
        <Choice
          label={t('popup.filter-kind')}
          all={t('popup.any-kind')}
          value={kind}
          options={KINDS.map((one) => [one, t(`kind.${one}`)])}
          onChange={set('kind')}
        />
        <Choice
          label={t('popup.filter-collected')}
          all={t('popup.any-collected')}
          value={collected}
          options={collectedWays.map((way) => [way, t(`collected.${way}`)])}
          onChange={set('collected')}
        />
        <Choice
          label={t('popup.filter-place')}
          all={t('popup.any-place')}
          value={place}
          options={[...regions, ...countries]}
          onChange={set('place')}
        />
      </FilterBar>
      {featured && <FeaturedCase told={featured} onOpen={onOpen} />}
      {everywhere.length > 0 && (
        <Timeline timeline={timelineOf(everywhere)} place={place} onPlace={set('place')} />
      )}
      <output class="soft count">{t('popup.cases-found', { count: found.length })}</output>
      {found.length === 0 && (
        <Message icon={<SearchIcon />} title={t('popup.no-match-title')} text={t('popup.no-match-text')}>
          <button type="button" class="button" onClick={() => setFilters(NO_FILTERS)}>
            {t('popup.clear-filters')}
          </button>
        </Message>
      )}
      <ul class="cases">
        {found
          .filter((one) => one !== featured)
          .map((one) => (
            <CaseCard key={one.id} told={one} onOpen={onOpen} />
          ))}
      </ul>
    </div>
  );
}
