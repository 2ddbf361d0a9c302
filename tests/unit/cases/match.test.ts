import { describe, expect, it } from 'vitest';
import { matchCase, type Situation } from '../../../lib/cases/match.ts';
import { casesIn } from './library.ts';

const CASES = casesIn('en');

const ASKED: Situation = { kinds: ['phone'], purpose: null, region: null, language: 'en', shownIds: [] };

const tell = (situation: Partial<Situation>) => matchCase(CASES, { ...ASKED, ...situation });

/** The cases a person meets who is warned again and again in the same situation. */
function tellTimes(times: number, situation: Partial<Situation>): string[] {
  const shownIds: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const told = tell({ ...situation, shownIds });
    if (told) shownIds.unshift(told.id);
  }
  return shownIds.toReversed();
}

describe('the case told with a warning', () => {
  it('is about a loan where a loan form asks for ID and bank account', () => {
    const told = tell({ kinds: ['national-id', 'bank-account', 'phone'], purpose: 'loan', region: 'US' });
    expect(told?.purposes).toContain('loan');
    expect(told?.places).toContain('US');
  });

  it('is about a parcel where a parcel page asks for a card', () => {
    const told = tell({ kinds: ['card-number', 'card-cvv'], purpose: 'parcel', region: 'GB' });
    expect(told?.id).toBe('uk-royalmail-smishing-2021');
  });

  it('is about a job where an applicant is to upload a photo of the ID', () => {
    expect(tell({ kinds: ['id-document-upload'], purpose: 'job' })?.id).toBe('de-job-videoident-2018');
  });

  it('comes from China for a person there', () => {
    const told = tell({ kinds: ['phone', 'bank-account'], region: 'CN', language: 'zh-CN' });
    expect(told?.places).toContain('CN');
  });

  it('comes from where the language is spoken when the region is unknown', () => {
    expect(tell({ kinds: ['phone'], language: 'zh-CN' })?.places).toContain('CN');
  });

  it('speaks of the ID photo rather than of the phone number asked beside it', () => {
    expect(tell({ kinds: ['phone', 'id-document-upload'] })?.kinds).toContain('id-document-upload');
  });

  it('speaks of a bank account where an IBAN is asked', () => {
    expect(tell({ kinds: ['iban'], language: 'de' })?.kinds).toContain('bank-account');
  });

  it('is not about a loan on a job form, though loan forms ask for the same', () => {
    const told = tell({ kinds: ['national-id', 'bank-account', 'phone'], purpose: 'job', region: 'US' });
    expect(told?.purposes).toContain('job');
  });

  it('comes from abroad rather than tell of a phone number where ID and bank account are asked', () => {
    const told = tell({ kinds: ['national-id', 'bank-account', 'phone'], purpose: 'job', region: 'US' });
    expect(told?.kinds).toEqual(expect.arrayContaining(['national-id', 'bank-account']));
  });

  it('is about phone numbers alone where nothing but a phone number is asked', () => {
    expect(tell({ kinds: ['phone'], region: 'CN', language: 'zh-CN' })?.kinds).toEqual(['phone']);
  });

  it('is none where no case shares what is asked', () => {
    expect(tell({ kinds: [] })).toBeNull();
    expect(matchCase([], ASKED)).toBeNull();
  });
});

describe('cases told again and again', () => {
  const loan: Partial<Situation> = {
    kinds: ['national-id', 'bank-account', 'phone'],
    purpose: 'loan',
    region: 'US',
  };

  it('differ from one warning to the next', () => {
    const told = tellTimes(4, loan);
    expect(new Set(told).size).toBe(4);
  });

  it('start over with the one told longest ago when all that fit were told', () => {
    const fitting = [...new Set(tellTimes(80, loan))];
    const round = tellTimes(fitting.length * 2, loan);
    expect(round.slice(fitting.length)).toEqual(round.slice(0, fitting.length));
  });

  it('are the same for the same situation', () => {
    expect(tell(loan)).toEqual(tell(loan));
  });

  it('never leave the subject for the sake of being new', () => {
    for (const id of tellTimes(30, loan)) {
      const told = CASES.find((one) => one.id === id);
      expect(told?.kinds).toSatisfy((kinds: string[]) =>
        ['national-id', 'bank-account', 'phone', 'id-document-upload', 'tax-id'].some((kind) =>
          kinds.includes(kind),
        ),
      );
    }
  });
});
