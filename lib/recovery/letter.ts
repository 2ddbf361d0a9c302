import type { Kind } from '../ask/kinds.ts';
import type { Key, T } from '../i18n/words.ts';
import type { Law } from './laws.ts';

/** What a letter is made of; who writes it is filled in by hand, elsewhere. */
export interface LetterFacts {
  readonly law: Law;
  /** Null leaves a line to fill in. */
  readonly site: string | null;
  readonly kinds: readonly Kind[];
  /** Milliseconds since the epoch. */
  readonly date: number;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** A line to fill in by hand. */
const BLANK = '________________';

/** What a law says of those the data was passed on to; a plain request where it is missing. */
const RECIPIENTS: Partial<Readonly<Record<Law, Key>>> = {
  gdpr: 'letter.recipients-gdpr',
  'uk-gdpr': 'letter.recipients-gdpr',
  ccpa: 'letter.recipients-ccpa',
};

/** The laws that give a deadline in days or months. */
const DEADLINES: Partial<Readonly<Record<Law, Key>>> = {
  gdpr: 'letter.deadline-gdpr',
  'uk-gdpr': 'letter.deadline-gdpr',
  ccpa: 'letter.deadline-ccpa',
};

/**
 * A request to delete personal data, in the person's language.
 *
 * @param language its BCP 47 tag
 */
export function writeLetter({ law, site, kinds, date }: LetterFacts, t: T, language: string): Letter {
  const named = new Intl.ListFormat(language).format(kinds.map((kind) => t(`kind.${kind}`)));
  const deadline = DEADLINES[law];
  const paragraphs = [
    new Date(date).toLocaleDateString(language, { dateStyle: 'long' }),
    t('letter.to', { site: site ?? BLANK }),
    t('letter.gave', { kinds: named || BLANK }),
    t(`letter.law-${law}`),
    t(RECIPIENTS[law] ?? 'letter.recipients'),
    ...(deadline ? [t(deadline)] : []),
    t('letter.confirm'),
    [t('letter.account', { blank: BLANK }), t('letter.name', { blank: BLANK })].join('\n'),
  ];
  return { subject: t('letter.subject'), body: paragraphs.join('\n\n') };
}

/** Longer addresses are cut or dropped on their way to the mail program, above all on Windows. */
const LONGEST_ADDRESS = 2000;

/** How a letter gets to the person's mail program. */
export interface MailLink {
  readonly href: string;
  /** The letter is too long for an address: only its subject is in it, and the rest is to be pasted. */
  readonly isCut: boolean;
}

/** The `mailto:` address (RFC 6068) that opens a letter in the person's mail program. */
export function mailLink({ subject, body }: Letter): MailLink {
  const head = `mailto:?subject=${encodeURIComponent(subject)}`;
  const whole = `${head}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return whole.length > LONGEST_ADDRESS ? { href: head, isCut: true } : { href: whole, isCut: false };
}
