import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Start } from '../../lib/recovery/address.ts';
import { CaseIcon, HistoryIcon, Mark, SettingsIcon, SiteIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { useLoaded, type Loaded } from '../shared/use-loaded.ts';
import { Cases } from './cases/Cases.tsx';
import type { Doors, PageStanding } from './doors.ts';
import { History } from './history/History.tsx';
import { PageView } from './page/PageView.tsx';
import type { Part, Place } from './place.ts';
import { RecoveryLink } from './RecoveryLink.tsx';
import { Tabs } from './Tabs.tsx';

interface PopupProps {
  readonly doors: Doors;
  readonly start: Place;
}

const NOTHING: Start = { kinds: [], site: null, part: null };

/** What may have been shared on this page. Of a private tab not even the site is passed on. */
function sharedOn(page: Loaded<PageStanding>, isPrivate: boolean): Start {
  if (typeof page === 'string' || page.kinds.length === 0) return NOTHING;
  return { kinds: page.kinds, site: isPrivate ? null : page.site, part: null };
}

/** The popup with its three parts. */
export function Popup({ doors, start }: PopupProps) {
  const { t } = useSpeech();
  const [part, setPart] = useState<Part>(start.part);
  const [caseId, setCaseId] = useState(start.caseId);
  const [page, reloadPage] = useLoaded(doors.readPage);
  useEffect(() => doors.onPageChange(() => void reloadPage()), [doors, reloadPage]);

  const openCase = useCallback((id: string) => {
    setCaseId(id);
    setPart('cases');
  }, []);
  const site = typeof page === 'object' ? page.site : null;
  const then = (doing: Promise<void>) => void doing.then(reloadPage, reloadPage);

  return (
    <>
      <header>
        <Mark size={1.6} />
        <h1>{t('name')}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={t('popup.settings')}
          onClick={doors.openSettings}
        >
          <SettingsIcon />
        </button>
      </header>
      <main>
        <Tabs
          label={t('popup.parts')}
          current={part}
          onChange={setPart}
          tabs={[
            {
              id: 'page',
              label: t('popup.tab-page'),
              icon: <SiteIcon />,
              panel: (
                <PageView
                  page={page}
                  onTrust={(span) => then(doors.trust(span))}
                  onCase={openCase}
                  onPauseSite={() => then(site === null ? Promise.resolve() : doors.pauseSite(site))}
                  onPause={(span) => then(doors.pause(span))}
                  onResume={() => then(doors.resume(site))}
                  onReload={() => void doors.reload()}
                  onRetry={() => void reloadPage()}
                  test={doors.test}
                  help={
                    <RecoveryLink isRow label={t('recovery.entry')} start={sharedOn(page, doors.isPrivate)} />
                  }
                />
              ),
            },
            {
              id: 'history',
              label: t('popup.tab-history'),
              icon: <HistoryIcon />,
              panel: <History store={doors.history} onCase={openCase} />,
            },
            {
              id: 'cases',
              label: t('popup.tab-cases'),
              icon: <CaseIcon />,
              panel: (
                <>
                  {caseId === null && (
                    <RecoveryLink label={t('recovery.worth')} start={{ ...NOTHING, part: 'worth' }} />
                  )}
                  <Cases readCases={doors.readCases} openId={caseId} onOpen={setCaseId} />
                </>
              ),
            },
          ]}
        />
      </main>
    </>
  );
}
