import { Fragment } from 'preact';
import type { Case, Role } from '../../../lib/cases/types.ts';
import { RouteIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { RoleIcon } from './roles.tsx';

/** Those who turn to the people whose data it was. */
const REACHES_PEOPLE: ReadonlySet<Role> = new Set<Role>(['caller', 'fraudster']);

interface RouteProps {
  readonly told: Case;
  /** The language of the captions where it is not the page's. */
  readonly captions: { readonly lang?: string; readonly dir?: 'ltr' };
}

/** The way of the data from hand to hand, drawn as a line that may lead back to where it began. */
export function Route({ told, captions }: RouteProps) {
  const { t } = useSpeech();
  const last = told.route.at(-1);
  const leadsBack = told.route[0] === 'person' && last !== undefined && REACHES_PEOPLE.has(last);
  return (
    <ol class={leadsBack ? 'route leads-back' : 'route'}>
      {told.route.map((role, at) => (
        // A role can stand twice in a route; its place is what tells it apart.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at} class={`hand ${role}`}>
          <span class="hand-icon">
            <RoleIcon role={role} size={1.5} />
          </span>
          <div>
            <b>{t(`role.${role}`)}</b>
            {told.steps?.[at] && <p {...captions}>{told.steps[at]}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The route as one line of icons. Says nothing that is not told elsewhere. */
export function RouteStrip({ route }: { readonly route: readonly Role[] }) {
  return (
    <div class="strip" aria-hidden="true">
      {route.map((role, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>
          {at > 0 && <RouteIcon size={1} />}
          <span class={`hand-icon ${role}`}>
            <RoleIcon role={role} size={1.25} />
          </span>
        </Fragment>
      ))}
    </div>
  );
}
