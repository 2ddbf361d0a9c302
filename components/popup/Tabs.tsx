import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: ComponentChildren;
  readonly panel: ComponentChildren;
}

interface TabsProps<Id extends string> {
  /** Names the list of tabs for assistive technology. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onChange: (id: Id) => void;
}

/** Which tab a key leads to, by the ARIA pattern for tabs; null for any other key. */
function target(key: string, at: number, count: number, isRtl: boolean): number | null {
  const next = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const previous = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === next) return (at + 1) % count;
  if (key === previous) return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Tabs and their panels. A panel is made when it is first opened and then kept as it was left. */
export function Tabs<Id extends string>({ label, tabs, current, onChange }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<Id>>(new Set());
  if (!opened.has(current)) setOpened(new Set([...opened, current]));

  const onKeyDown = (event: KeyboardEvent) => {
    const isRtl = list.current?.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const at = tabs.findIndex(({ id }) => id === current);
    const to = target(event.key, at, tabs.length, isRtl);
    const tab = to === null ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onChange(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };

  return (
    <>
      {/* The focus is on the tabs themselves; the list only hears their keys. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, icon }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === current}
            aria-controls={`panel-${id}`}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {icon}
            <span>{name}</span>
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          key={id}
          class="panel"
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          // It scrolls, so the keyboard must reach it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          hidden={id !== current}
        >
          {opened.has(id) && panel}
        </div>
      ))}
    </>
  );
}
