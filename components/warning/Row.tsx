import type { ComponentChildren, FunctionComponent } from 'preact';
import { RouteIcon } from '../shared/icons.tsx';

interface RowProps {
  readonly icon: FunctionComponent<{ size?: number }>;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A question and its answer, in a list of them (`dl`). */
export function Row({ icon: Icon, title, children }: RowProps) {
  return (
    <div class="row">
      {/* An arrow points the way the text runs. */}
      <dt class={Icon === RouteIcon ? 'onward' : ''}>
        <Icon size={1.1} />
        {title}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
