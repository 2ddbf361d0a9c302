import type { Kind } from '../../lib/ask/kinds.ts';
import { KindIcon } from './icons.tsx';
import { useSpeech } from './speech.ts';

/** Kinds of data, each with its icon and name. */
export function KindList({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { t } = useSpeech();
  return (
    <ul class="kinds">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindIcon kind={kind} />
          <span>{t(`kind.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
