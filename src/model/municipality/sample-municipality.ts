/** A municipality the report surveyed (OE 2022-78, table 3-1). */
export interface SampleMunicipality {
  /** Number from 2024. */
  readonly number: string;
  readonly name: string;
  /** Inhabitants on 1 January 2021. */
  readonly inhabitants: number;
  /** Users of health and care services. */
  readonly serviceUsers: number;
  /** Full-time equivalents in the health service. */
  readonly fullTimeEquivalents: number;
}
