/** Something that OE 2022-78 says of its own figures. */
interface Caveat {
  readonly name: string;
  /** `{id}` is a published figure. */
  readonly text: string;
  /** Where the report says it, as the tables write places. */
  readonly section: string;
}

/** What the report's cost of 2021, and so everything built on it, does not say. */
export const nb: readonly Caveat[] = [
  {
    name: "Selvrapportert",
    text: "Anslaget på {total2021} bygger på tall som {municipalitiesReporting} kommuner selv har rapportert.",
    section: "kap. 3.2 og 3.4.1",
  },
  {
    name: "Spennet er bare statistisk",
    text: "{total2021Low95} til {total2021High95} er et 95 prosents intervall for usikkerheten av å skalere opp fra et utvalg. Skjevheter i utvalg og rapportering er ikke med, og de lar seg ikke tallfeste.",
    section: "sammendrag n. 1; kap. 3.4.3",
  },
  {
    name: "Utvalget kan ligge foran",
    text: "Kommuner som hadde kommet langt, var mer positive til å delta. Er de overrepresentert, er anslaget for høyt.",
    section: "kap. 3.4.3",
  },
  {
    name: "Kostnader kan være glemt",
    text: "Flere kommuner hadde utelatt kostnader til de ble spurt. Rapporten tror det er mest sannsynlig at det er rapportert for lite. Da er anslaget for lavt.",
    section: "kap. 3.4.3",
  },
  {
    name: "Noe kan være talt to ganger",
    text: "En kostnad som er ført på feil post, telles der, og anslås i tillegg der den hører hjemme. Da er anslaget for høyt. Kommunene kunne også oppgi både tid og lønn for samme arbeid.",
    section: "kap. 3.4.3 og A.2.3",
  },
  {
    name: "Små kommuner er underrepresentert",
    text: "{smallMunicipalitiesInSample} av kommunene i utvalget har under 5\u00a0000 innbyggere, {smallMunicipalitiesInSampleShare}, mot {smallMunicipalitiesShare2022} i landet.",
    section: "kap. 3.2.1",
  },
  {
    name: "2021 var et pandemiår",
    text: "Kostnadene til å innføre nye løsninger var antagelig lave, fordi pandemien tok oppmerksomheten.",
    section: "sammendrag; kap. 3.4.2",
  },
  {
    name: "Uten merverdiavgift",
    text: "Kostnadene er oppgitt uten merverdiavgift.",
    section: "A.2.3",
  },
  {
    name: "Brukernes tid er ikke med",
    text: "Tiden ansatte bruker i løsningene, som å skrive og lese i journal, er holdt utenfor. Opplæring er med.",
    section: "A.3.3",
  },
  {
    name: "Administrative systemer er ikke med",
    text: "Løsninger for å administrere de ansatte, som turnus og flåtestyring, er holdt utenfor.",
    section: "A.3.2",
  },
  {
    name: "Fastlegene er ikke med",
    text: "Kommunene har liten oversikt over fastlegenes kostnader, og de er holdt utenfor.",
    section: "A.3.1",
  },
  {
    name: "Koronaløsninger er ikke med",
    text: "Løsninger laget for pandemien, som smittesporing, er holdt utenfor.",
    section: "A.3.5",
  },
];

export type CaveatWords = typeof nb;
