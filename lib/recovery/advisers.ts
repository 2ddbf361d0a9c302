/**
 * Authorities whose advice was read at its source, in August 2026. Each is named by the text
 * `adviser.<id>`.
 */
export type Adviser =
  /** Scamwatch, of the Australian Competition and Consumer Commission. */
  | 'scamwatch'
  /** ScamShield, Singapore. */
  | 'scamshield'
  /** The campaign of UK banks and police. */
  | 'take-five'
  /** South African Banking Risk Information Centre. */
  | 'sabric'
  /** Federal Trade Commission, United States. */
  | 'ftc'
  /** US Attorney for Maryland. */
  | 'us-attorney'
  /** Canadian Anti-Fraud Centre. */
  | 'cafc'
  /** Police in Kleve, Germany. */
  | 'police-kleve'
  /** Dobong police in Seoul, South Korea. */
  | 'police-dobong'
  /** Ministry of Public Security, China. */
  | 'mps';
