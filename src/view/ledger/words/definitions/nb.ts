import type { Area } from "../../../../model/ledger/areas.js";
import type { Purpose, Resource, SpendingKind } from "../../../../model/ledger/ledger.js";

/** A term and what it means. */
export interface Definition {
  readonly term: string;
  readonly text: string;
}

/** What the terms of IE-1085 mean, in our words (ch. 4.1). */
export const nb = {
  title: "Hva begrepene betyr",
  source: "Etter IE-1085, kap. 4.1, gjengitt med våre ord.",
  groups: {
    amounts: "Beløp og mennesker",
    resource: "Ressurser",
    area: "IKT-områder",
    purpose: "Hensikt",
  },
  kind: {
    operating: {
      term: "Drift",
      text: "Løpende kostnader til IKT i tolv måneder, etter kontantprinsippet: det som er betalt i året, uten avskrivninger, internfakturering og medisinsk-teknisk utstyr. Moms som refunderes, er ikke med.",
    },
    investment: {
      term: "Investeringer",
      text: "Utvikling av nye løsninger og kjøp av ny infrastruktur og utstyr, med det som er betalt i året. Avskrivninger er ikke med.",
    },
  } satisfies Record<SpendingKind, Definition>,
  amount: {
    spending: { term: "IKT-utgifter", text: "Drift og investeringer lagt sammen." },
    revenue: {
      term: "Driftsinntekter",
      text: "Virksomhetens samlede inntekter i året, fra årsrapporten.",
    },
    operatingCost: {
      term: "Driftskostnader",
      text: "Virksomhetens samlede driftskostnader i året, med avskrivninger, fra årsrapporten.",
    },
    employees: {
      term: "Ansatte",
      text: "Alle som bruker IKT-tjenestene med virksomhetens utstyr, også innleide, uansett hvor mange timer de arbeider.",
    },
    fte: ({ internal, hired }: FteHoursText) =>
      ({
        term: "IKT-årsverk",
        text: `Utførte timer i året delt på ${internal} for interne og frigjorte, og på ${hired} for innleide.`,
      }) satisfies Definition,
  },
  resource: {
    hardware: {
      term: "Hardware",
      text: "Alt fysisk IKT-utstyr, men ikke medisinsk-teknisk eller annet fagutstyr.",
    },
    software: {
      term: "Programvare",
      text: "Kjøp, lisenser og utvikling av hyllevare og egen programvare.",
    },
    internal: {
      term: "Internt personell",
      text: "Ansatte i IKT-funksjonen: lønn, pensjon, arbeidsgiveravgift, reiser, kurs og lokaler.",
    },
    hired: {
      term: "Innleid personell",
      text: "Konsulenter som arbeider sammen med de ansatte, under virksomhetens ledelse. Leverandører med ansvar for en hel tjeneste hører til utsatte tjenester.",
    },
    released: {
      term: "Frigjort personell",
      text: "Helsepersonell og andre som er frikjøpt til IKT-prosjekter. Superbrukere og systemeiere teller bare når de er frikjøpt.",
    },
    outsourced: {
      term: "Utsatte tjenester",
      text: "Betaling til dem som tar hele ansvaret for en tjeneste, private skytjenester medregnet.",
    },
    cloud: {
      term: "Allmenne skytjenester",
      text: "Abonnement på programvare, plattform og infrastruktur i delt nettsky (SaaS, PaaS, IaaS).",
    },
  } satisfies Record<Resource, Definition>,
  area: {
    dataCentre: {
      term: "Datasenter",
      text: "Servere, lagring og drift av dem, fra anskaffelse til avvikling.",
    },
    network: {
      term: "Tele- og datanettverk",
      text: "Internett, nett mellom og i bygninger, telefoni og abonnement.",
    },
    endUser: {
      term: "Sluttbrukerutstyr",
      text: "PC, mobil og nettbrett, med programvare som kontorstøtte. Mobilabonnement hører til nettverk.",
    },
    serviceDesk: {
      term: "IKT-brukerstøtte",
      text: "Førstelinje som svarer brukerne. Andre og tredje linje hører til området de hjelper med.",
    },
    development: {
      term: "Applikasjonsutvikling",
      text: "Ny kode, og forbedringer som tar to ukesverk eller mer.",
    },
    maintenance: {
      term: "Applikasjonsforvaltning",
      text: "Feilretting, vedlikehold, lisenser for vedlikehold, og forbedringer som tar under to ukesverk.",
    },
    governance: {
      term: "IT-styring og tjenesteledelse",
      text: "Ledelse, arkitektur, innkjøp, økonomi og administrasjon for IKT. Het IT-ledelse, finans og administrasjon til 2019.",
    },
    monitoring: {
      term: "IT-driftsovervåking",
      text: "Overvåking av infrastruktur, nett og applikasjoner. Eget område fra 2020.",
    },
    security: {
      term: "IT-sikkerhet",
      text: "Styring, regler og tiltak som beskytter systemer og data. Eget område fra 2020; sikkerhetsledelse lå før i IT-ledelse.",
    },
    continuity: {
      term: "IT-tjenestekontinuitet",
      text: "Reserveløsninger og gjenoppretting etter alvorlige avbrudd. Eget område fra 2020.",
    },
  } satisfies Record<Area, Definition>,
  purpose: {
    run: {
      term: "Run",
      text: "Holder det som finnes, i gang og oppdatert, uten ny funksjonalitet.",
    },
    grow: { term: "Grow", text: "Gjør dagens tjenester bedre eller mer effektive." },
    transform: {
      term: "Transform",
      text: "Gjør helt nye tjenester mulig. Den første journalløsningen var det; et bytte med ny funksjonalitet er «grow».",
    },
  } satisfies Record<Purpose, Definition>,
};

interface FteHoursText {
  readonly internal: string;
  readonly hired: string;
}

export type DefinitionWords = typeof nb;
