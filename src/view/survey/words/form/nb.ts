import type { Solution } from "../../../../model/survey/solution.js";
import type { SurveyFindingKind } from "../../../../model/survey/survey-checks.js";
import type { SurveyMode } from "../../../../model/survey/survey-definition.js";

interface Known {
  readonly amount: string;
  readonly year: string;
}

/** Texts of the survey's form, on the page and in the workbook. */
export const nb = {
  solution: {
    ePrescription: "E-resept",
    prescriptionModule: "Forskrivningsmodul",
    medicationList: "Pasientens legemiddelliste",
    kjernejournal: "Kjernejournal",
    welfareTechnology: "Velferdsteknologi",
    welfareTechnologyHub: "Velferdsteknologisk knutepunkt",
    helsenorge: "HelseNorge",
    digihelse: "Digihelse",
    digihelsestasjon: "Digihelsestasjon",
    ehr: "Journalløsninger",
    norskHelsenett: "Norsk helsenett (utover lovpålagte kostnader)",
    emergencyNetwork: "Nødnett helse",
    otherNational: "Andre nasjonale e-helseløsninger",
    otherOwn: "Annet",
  } satisfies Record<Solution, string>,
  mode: {
    short: "Kort: fire grupper",
    full: "Full: alle løsninger",
  } satisfies Record<SurveyMode, string>,
  about: {
    title: "Om svaret",
    help: [
      "Korte skjema spør om fire grupper av kostnader, fulle om alle løsningene. Du kan bytte når som helst: det du har skrevet, blir stående.",
    ],
  },
  /** The statutory payment, shown where the form would else ask for it. */
  known: {
    published: ({ amount, year }: Known) =>
      `Kjent og ikke spurt om: lovpålagt betaling til Norsk helsenett, ${amount} for alle kommunene i ${year} (OE 2022-78, kap. 3.4.1). Den legges til når svarene skaleres. Hva hver kommune betaler, oppgir rapporten ikke.`,
    forecast: ({ amount, year }: Known) =>
      `Kjent og ikke spurt om: lovpålagt betaling til Norsk helsenett, anslått til ${amount} for alle kommunene i ${year} (rapportens middels vekst og kommunal deflator). Den legges til når svarene skaleres. Hva hver kommune betaler, oppgir rapporten ikke.`,
  },
  use: {
    title: "Løsninger i bruk",
    help: [
      "Svar for utgangen av året. Har kommunen ingen kostnader utover den lovpålagte betalingen til Norsk helsenett, svar nei på egne kostnader: da spør vi ikke om beløp.",
    ],
  },
  cost: {
    title: (name: string) => `Kostnader: ${name}`,
    whyNot:
      "Dere har svart at dette ikke er i bruk, eller at dere ikke har egne kostnader til det. Da er kostnaden null, og det spørres ikke om beløp. Endre svaret under «Løsninger i bruk» hvis det er feil.",
    help: [
      "Beløp i kroner uten merverdiavgift. Skriv 0 der kostnaden er null, og la feltet stå tomt hvis dere ikke vet.",
      "Ta ikke med: tid til å bruke løsningene (skrive i journal, fylle medisindispenser), turnus og flåtestyring, fastleger, barnevern og sosialtjeneste, særskilte løsninger for covid-19. Ta med: anskaffelse, opplæring, drift og forvaltning.",
      "Oppgi eget arbeid som årsverk eller som lønnskostnad, ikke begge deler. Den lovpålagte betalingen til Norsk helsenett er kjent og skal ikke føres.",
    ],
    general: [
      "Det som ikke kan knyttes til én løsning: IT-avdeling, datasenter, interkommunalt samarbeid, strategi og budsjett for e-helse.",
    ],
  },
  gain: {
    title: "Gevinster (valgfritt)",
    help: [
      "Flere kommuner etterlyste gevinster ved siden av kostnadene (rapportens vedlegg B.1.3). De inngår ikke i kostnadene.",
    ],
  },
  item: {
    municipality: "Kommune",
    year: "År",
    mode: "Skjema",
    handover: "Hvem svarte på hva, og hva bør den neste vite?",
  },
  column: {
    answer: "Svar",
    inUse: "Tatt i bruk?",
    firstYear: "Først tatt i bruk i år?",
    ownCosts: "Egne kostnader?",
    invoiced: "Fakturert",
    fte: "Årsverk",
    wages: "Lønnskostnad",
    comment: "Hva ligger bak? Kommentar",
    savedFte: "Sparte årsverk",
    avoided: "Unngåtte kostnader",
    quality: "Kvalitet, med ord",
  },
  unit: { nok: "kr", fte: "årsverk" },
  sheet: { about: "Beskrivelse", use: "Bruk", cost: "Kostnader" },
  intro: [
    "Kartlegging av kommunens kostnader til e-helse i helse- og omsorgstjenesten, etter metoden i rapport OE 2022-78 (vedlegg A). Skjemaet har fire ark: beskrivelse, bruk, kostnader og definisjoner.",
  ],
  definitions: [
    {
      term: "Egne kostnader",
      text: "Kostnader utover den lovpålagte betalingen til Norsk helsenett.",
    },
    {
      term: "Lovpålagt betaling",
      text: "Fastsatt i forskrift om standarder og nasjonale e-helseløsninger. Beløpet er kjent og skal ikke føres.",
    },
    {
      term: "Fakturert",
      text: "Fakturabeløp for kjøp av varer og tjenester som kan knyttes til e-helse, for eksempel lisenser og kjøp eller leie av medisindispensere. Uten merverdiavgift.",
    },
    {
      term: "Årsverk, lønnskostnad",
      text: "De ansattes eget arbeid, oppgitt som årsverk eller som lønnskostnad. Oppgi ett av dem for samme arbeid. Årsverk regnes om til kroner med en generell lønnskostnad.",
    },
    { term: "Drift og investering", text: "Slik kostnadene er ført i kommunens regnskap." },
    {
      term: "Innføring",
      text: "Det som går med til å få nye løsninger til å virke: anskaffelse, opplæring, prosjekt. Løpende støtte og opplæring i løsninger som alt er i bruk, er drift.",
    },
    {
      term: "Generelle kostnader",
      text: "Kostnader som vanskelig kan knyttes til én løsning, for eksempel et datasenter eller ansatte i IT.",
    },
    {
      term: "Tilpasninger",
      text: "Føres på det tiltaket som utløser dem: må journalsystemet tilpasses kjernejournal, føres kostnaden på kjernejournal.",
    },
    {
      term: "Tid til bruk",
      text: "Tiden det tar å bruke løsningene, som å skrive i journal eller fylle medisindispensere, er ikke med. Opplæring er med.",
    },
    {
      term: "Ikke med",
      text: "Barnevern og sosialtjeneste, fastleger, administrative løsninger som turnus og flåtestyring, løsninger laget for covid-19.",
    },
  ],
  finding: {
    doubleCount: () =>
      "Både årsverk og lønn er oppgitt. Er det samme arbeid, teller det dobbelt; lønnen gjelder.",
    hiddenCost: () => "Det står kostnader her som ikke regnes med, siden svaret er nei.",
    farFromLastYear: ({ change = "" }: Readonly<Record<string, string>>) =>
      `Samlet kostnad er endret ${change} fra i fjor.`,
    farFromOthers: ({ own = "", median = "" }: Readonly<Record<string, string>>) =>
      `Samlet kostnad er ${own} per innbygger; medianen blant andre svar er ${median}.`,
  } satisfies Record<SurveyFindingKind, (parts: Readonly<Record<string, string>>) => string>,
};

export type SurveyFormWords = typeof nb;
