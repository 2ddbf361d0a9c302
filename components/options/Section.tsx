import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One subject of the page, which the list of contents leads to. */
export function Section({ id, icon, title, children }: SectionProps) {
  return (
    <section class="panel" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {icon}
        <span>{title}</span>
      </h2>
      {children}
    </section>
  );
}
