import { useState } from 'preact/hooks';
import { KINDS } from '../../../lib/ask/kinds.ts';
import type { SiteShares } from '../../../lib/ledger/types.ts';
import { KindIcon, TickIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { KindList } from '../../shared/KindList.tsx';
import { Message } from '../Message.tsx';

/** Rows shown at first, and added at a time. */
const ROWS = 100;

/** Who has what: the sites that were sent something, by kind. */
export function Shares({ shares }: { readonly shares: readonly SiteShares[] }) {
  const { t, language } = useSpeech();
  const [rows, setRows] = useState(ROWS);
  if (shares.length === 0) {
    return (
      <Message
        icon={<TickIcon />}
        title={t('popup.shares-empty-title')}
        text={t('popup.shares-empty-text')}
      />
    );
  }
  const kinds = KINDS.filter((kind) => shares.some((one) => one.kinds[kind]));
  return (
    <>
      <p class="soft">{t('popup.shares-text')}</p>
      <div class="shares-frame">
        <table class="shares">
          <caption class="visually-hidden">{t('popup.shares-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('popup.column-site')}</th>
              {kinds.map((kind) => (
                <th scope="col" key={kind} title={t(`kind.${kind}`)}>
                  <KindIcon kind={kind} />
                  <span class="visually-hidden">{t(`kind.${kind}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.slice(0, rows).map((row) => (
              <tr key={row.site}>
                <th scope="row">
                  <bdi>{row.site}</bdi>
                </th>
                {kinds.map((kind) => (
                  <td key={kind}>
                    {row.kinds[kind] && (
                      <>
                        {/* Where room is short, the kind stands beside its number, not above. */}
                        <span class="what">
                          <KindIcon kind={kind} /> {t(`kind.${kind}`)}
                        </span>
                        <b>{row.kinds[kind].toLocaleString(language)}</b>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shares.length > rows && (
        <button type="button" class="button" onClick={() => setRows(rows + ROWS)}>
          {t('popup.more')}
        </button>
      )}
      <div class="shares-key" aria-hidden="true">
        <KindList kinds={kinds} />
      </div>
    </>
  );
}
