import { Fragment } from 'preact';
import { KindIcon } from '../shared/icons.tsx';
import type { Piece } from '../shared/sentences.ts';

/** A sentence whose named things stand out: kinds with their icon, the site in its own direction. */
export function Sentence({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, names }) => {
        if (!names) return text;
        if (names === 'site') {
          return (
            <bdi key="site" class="site">
              {text}
            </bdi>
          );
        }
        return (
          <Fragment key={names}>
            {/* Firefox breaks no line before what isn't broken itself, unless there is a space. */}
            <wbr />
            <strong class="kind">
              <KindIcon kind={names} size={1.15} />
              <span>{text}</span>
            </strong>
          </Fragment>
        );
      })}
    </>
  );
}
