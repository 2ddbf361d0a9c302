import type { ComponentChildren } from 'preact';

interface MessageProps {
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly text: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Stands where there is nothing else to show, and says why. */
export function Message({ icon, title, text, children }: MessageProps) {
  return (
    <div class="message">
      <div class="message-icon">{icon}</div>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
