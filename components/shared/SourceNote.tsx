import type { Source } from '../../lib/cases/types.ts';
import { partialDate } from './format.ts';
import { OpenIcon } from './icons.tsx';
import { useSpeech } from './speech.ts';

/** A name that keeps its own direction within a text of any (Unicode UAX #9: first strong isolate). */
const isolate = (name: string) => `\u2068${name}\u2069`;

/** Where something was read: title, publisher and date, with a link where there is an address. */
export function SourceNote({ source: { title, publisher, date, url } }: { readonly source: Source }) {
  const { t, language } = useSpeech();
  return (
    <>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          <bdi>{title}</bdi> <OpenIcon size={0.9} />
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      <span class="soft">
        {date
          ? t('popup.source', { publisher: isolate(publisher), date: partialDate(language, date) })
          : publisher}
      </span>
    </>
  );
}
