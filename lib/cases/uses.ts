import type { Kind } from '../ask/kinds.ts';
import { likeness } from './likeness.ts';
import type { Source } from './types.ts';

/** What somebody else did with data of some kinds; told by the text `use.<id>`. */
export interface UseFacts {
  readonly id: string;
  readonly kinds: readonly Kind[];
  /** Ids of the cases that show it. */
  readonly cases: readonly string[];
  readonly source: Source;
}

/** Uses that a case and a source bear out. */
export const USES = [
  {
    id: 'sales-calls',
    kinds: ['phone'],
    cases: ['us-response-tree-2024', 'us-mediaalpha-2025', 'uk-rac-2021', 'cn-nantong-darknet-2020'],
    source: {
      title:
        "If you're deceiving consumers, the FTC means business: exploring the recent settlement with MediaAlpha",
      publisher: 'Federal Trade Commission business blog',
      date: '2025-08',
      url: 'https://www.ftc.gov/business-guidance/blog/2025/08/if-youre-deceiving-consumers-ftc-means-business-exploring-recent-settlement-mediaalpha',
    },
  },
  {
    id: 'lead',
    kinds: ['phone', 'national-id', 'bank-account', 'date-of-birth'],
    cases: [
      'us-blue-global-2017',
      'us-itmedia-2022',
      'us-gigats-2016',
      'kr-dobong-loan-calls-2018',
      'cn-yancheng-darknet-2021',
    ],
    source: {
      title: "FTC Halts Operation That Unlawfully Shared and Sold Consumers' Sensitive Data",
      publisher: 'Federal Trade Commission',
      date: '2017-07-05',
      url: 'https://www.ftc.gov/news-events/press-releases/2017/07/ftc-halts-operation-unlawfully-shared-sold-consumers-sensitive?utm_source=govdelivery',
    },
  },
  {
    id: 'fraud-calls',
    kinds: ['phone'],
    cases: ['nl-leads-heerenveen-2022', 'nl-telegram-traders-2024', 'cn-linyi-tuition-call-2016'],
    source: {
      title: 'Man krijgt drie jaar cel voor grootschalige handel in persoonsgegevens',
      publisher: 'Security.NL',
      date: '2022-06',
      url: 'https://www.security.nl/posting/756179/Man+krijgt+drie+jaar+cel+voor+grootschalige+handel+in+persoonsgegevens?channel=rss',
    },
  },
  {
    id: 'sim-swap',
    kinds: ['phone', 'bank-pin-or-otp'],
    cases: ['us-simswap-community-2021'],
    source: {
      title: 'US Authorities Charge SIM-Hijacking Ring over Crypto Thefts',
      publisher: 'Finance Magnates',
      date: '2019-05',
      url: 'https://www.financemagnates.com/cryptocurrency/news/us-authorities-charge-sim-hijacking-ring-over-crypto-thefts/',
    },
  },
  {
    id: 'sorted-by-age',
    kinds: ['date-of-birth'],
    cases: ['nl-telegram-traders-2024'],
    source: {
      title: 'Dutch police post warning message in Telegram groups after four data broker arrests',
      publisher: 'DataBreaches.net (police statement)',
      date: '2024-10-21',
      url: 'https://databreaches.net/2024/10/21/dutch-police-post-warning-message-in-telegram-groups-after-four-data-broker-arrests',
    },
  },
  {
    id: 'refunds-and-benefits',
    kinds: ['national-id', 'tax-id', 'date-of-birth'],
    cases: ['us-superget-2015', 'us-unemployment-claims-2022'],
    source: {
      title: '25-year-old sentenced to 13 years for hacking data broker databases',
      publisher: 'Data Privacy + Security Insider',
      date: '2015-07',
      url: 'https://www.dataprivacyandsecurityinsider.com/2015/07/25-year-old-sentenced-to-13-years-for-hacking-data-broker-databases/',
    },
  },
  {
    id: 'bank-login',
    kinds: ['national-id', 'date-of-birth'],
    cases: ['ca-desjardins-2019'],
    source: {
      title: 'Desjardins data theft arrests',
      publisher: 'Global News',
      date: '2024-06',
      url: 'https://globalnews.ca/news/10563079/desjardins-data-theft-arrests/amp',
    },
  },
  {
    id: 'debits',
    kinds: ['bank-account'],
    cases: ['us-sequoia-one-2015', 'us-leaplab-2014'],
    source: {
      title: '(FTC action against data broker enterprise, 12 Aug 2015)',
      publisher: 'Lexology law-firm note',
      date: '2015-08',
      url: 'https://www.lexology.com/library/detail.aspx?g=b138bc5e-d5c0-4650-8864-1a7583c907e4',
    },
  },
  {
    id: 'phone-wallet',
    kinds: ['card-number', 'bank-pin-or-otp'],
    cases: ['us-smishing-lighthouse-2025'],
    source: {
      title: 'China-based SMS Phishing Triad Pivots to Banks',
      publisher: 'Krebs on Security',
      date: '2025-04',
      url: 'https://krebsonsecurity.com/2025/04/china-based-sms-phishing-triad-pivots-to-banks',
    },
  },
  {
    id: 'account-in-your-name',
    kinds: ['id-document-upload'],
    cases: ['de-job-videoident-2018', 'cn-quzhou-face-accounts-2018', 'cn-guangzhou-face-video-2022'],
    source: {
      title: 'Geldwäsche statt Job: Polizei warnt vor Missbrauch von Video-Ident',
      publisher: 'heise online (LKA Niedersachsen)',
      date: '2018-07',
      url: 'https://www.heise.de/newsticker/meldung/Geldwaesche-statt-Job-Polizei-warnt-vor-Missbrauch-von-Video-Ident-4119242.html?wt_mc=rss.ho.beitrag.atom',
    },
  },
  {
    id: 'extortion',
    kinds: ['id-document-upload'],
    cases: ['in-loan-apps-2022'],
    source: {
      title: 'Delhi Police bust gang that extorted people through fake loan apps, 22 held',
      publisher: 'The Indian Express',
      date: '2022-08-20',
      url: 'https://indianexpress.com/article/cities/delhi/delhi-police-bust-gang-extorted-people-fake-loan-apps-22-held-8101694/',
    },
  },
] as const satisfies readonly UseFacts[];

export type Use = (typeof USES)[number];

/** The documented uses of some kinds, those that fit them best first. */
export function usesFor(kinds: readonly Kind[]): Use[] {
  return USES.map((use) => ({ use, fit: likeness(use.kinds, kinds) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ use }) => use);
}
