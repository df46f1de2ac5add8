/** A place where IE-1085 does not agree with itself, or can't be right as it stands. */
interface Place {
  readonly name: string;
  /** Both values. `{id}` is the published figure, `{ours:id}` our value of it. */
  readonly text: string;
}

const places: readonly Place[] = [
  {
    name: "Avstanden til Gartner",
    text: "Kapittel 2.3.2 skriver {ieShareOfRevenueGap2020} mellom {ieShareOfRevenue2020} og {ieGartnerShareOfRevenue2020}. Differansen er {ours:ieShareOfRevenueGap2020}. Det trykte tallet passer til Gartners andel i 2018, før endringen på {ieGartnerShareFall2018To2020}.",
  },
  {
    name: "Gjennomsnitt eller median",
    text: "Kapittel 2.3.2 kaller Gartners tall både gjennomsnitt ({ieGartnerShareOfRevenue2020} av inntektene) og median ({ieGartnerShareOfCost2020} av kostnadene), og bruker ordet median om begge.",
  },
  {
    name: "Helseregionenes penger til nasjonale aktører",
    text: "Sammendraget og kapittel 2.1.2 skriver {ieRegionsToNationalShare2020} av {ieRegions2020}. Kapittel 3 skriver {ieNationalFromRegions2020}, som er {ours:ieRegionsToNationalShare2020}.",
  },
  {
    name: "Norsk helsenetts personell",
    text: "Kapittel 2.2.4 skriver at {ieNhnStaffApplicationShare2020} av personellkostnadene på {ieNhnStaff2020} er knyttet til applikasjonsutvikling og applikasjonsforvaltning. Men alle utgifter på de to områdene er {ieNhnDevelopment2020} og {ieNhnMaintenance2020}: {ours:ieNhnStaffApplicationShare2020} av personellkostnadene.",
  },
  {
    name: "Folkehelseinstituttets kjøp fra Norsk helsenett",
    text: "Økningen fra 2019 er {ieNhnFromPublicHealthChange2020} i kapittel 2.2.4 og {iePublicHealthOutsourcingChange2020} i kapittel 2.2.6. Andelene i kapittel 2.2.4 gir {ours:ieNhnFromPublicHealthChange2020}.",
  },
  {
    name: "Direktoratet for e-helses kjøp fra Norsk helsenett",
    text: "Kapittel 2.2.4 skriver at finansieringen økte med {ieNhnFromDirectorateChange2020}. Andelene i samme kapittel gir {ours:ieNhnFromDirectorateChange2020}.",
  },
  {
    name: "Folkehelseinstituttets vekst",
    text: "IKT-utgiftene økte med {iePublicHealthGrowth2020Mnok}, men run, grow og transform bare med {iePublicHealthRunChange2020}, {iePublicHealthGrowChange2020} og {iePublicHealthTransformChange2020}. Skal delene gi hele veksten, må transform ha økt med {ours:iePublicHealthTransformChange2020}.",
  },
  {
    name: "Innleide i Helse Sør-Øst",
    text: "Kapittel 2.3.1 skriver {ieSouthEastHiredFteChange2020} ({ieSouthEastHiredFteGrowth2020}) fra 2019. Kapittel 3.5 skriver {ieHiredFteSouthEast2019} i 2019 og {ieHiredFteSouthEast2020} i 2020, som er {ours:ieSouthEastHiredFteChange2020} ({ours:ieSouthEastHiredFteGrowth2020}).",
  },
  {
    name: "Momspåslaget i 2020",
    text: "Kapittel 3 skriver {ieVatEffect2020Chapter3}, kapittel 3.6 {ieVatEffect2020}. Driftskostnadene med og uten gamle momsregler i kapittel 3.7 gir {ours:ieVatEffect2020}.",
  },
  {
    name: "Vekst 2012–2020, justert for prisstigning",
    text: "Kapittel 3.6 skriver {ieSpendingGrowth2012To2020} i løpende priser, {ieInflation2012To2020} prisstigning og {ieSpendingRealGrowth2012To2020} justert. De to første gir ikke den siste; den nås først når den estimerte momsen legges til i 2020. For drift og investeringer er det ikke gjort. Siden om IKT-nøkkeltall viser regnestykket.",
  },
  {
    name: "Hva «totale IKT-utgifter» er",
    text: "Kapittel 3.6 sier at estimert moms er med, fotnote 34 til samme kapittel at de er drift og investeringer.",
  },
  {
    name: "Kroner per 1000 DRG-poeng",
    text: "Kapittel 3.3 skriver {ieOperatingPerDrgWest2020} til {ieOperatingPerDrgNorth2020} per 1000 DRG-poeng. Med driftskostnader på {ieOperating2020} ville det gi over en milliard DRG-poeng, flere enn 200 per innbygger. Tallene må gjelde ett DRG-poeng.",
  },
  {
    name: "Helse Nords vekst i «grow»",
    text: "Veksten er {ieNorthGrowChange2020}, mens de to prosjektene som nevnes, vokste med {ieNorthFresk2020} og {ieNorthWorkplace2020}. Noe annet må ha falt, uten at det står hva.",
  },
  {
    name: "Helse Nords hardware",
    text: "Veksten er {ieNorthHardwareChange2020Mnok}, mens datasenter vokste med {ieNorthHardwareDataCentre2020} og sluttbrukerutstyr med {ieNorthHardwareEndUser2020}. Noe annet må ha falt, uten at det står hva.",
  },
  {
    name: "IKT-årsverk i helseforetakene i Helse Sør-Øst",
    text: "Kapittel 2.3.1 skriver at andelen økte med {ieSouthEastTrustFteChange2020} ({ieSouthEastTrustFteShareChange2020}). Et antall er ingen andel, og det står ikke hva prosenten er regnet av.",
  },
  {
    name: "Samme definisjoner, ny inndeling",
    text: "Forordet sier at definisjonene er de samme som i 2017–2019. Kapittel 2.3.9 sier at IKT-områdene er delt inn på nytt og ikke kan sammenlignes direkte med tidligere rapporter.",
  },
];

const onlyInFigures: readonly string[] = [
  "Hver regions utgifter, inntekter, kostnader og ansatte, og dermed nøkkeltallene for hver region (figur 6–10, 38–45). Teksten har bare gjennomsnittet for de fire og noen endringer.",
  "Hvem som betaler for HDO, Pasientreiser og Direktoratet for e-helse (figur 11, 15, 19). Bare for Norsk helsenett står andelene i teksten.",
  "Hvordan utgiftene fordeler seg på run, grow og transform, på ressurser og på IKT-områder, for regionene, de nasjonale virksomhetene og Gartner (figur 12–34, 48–54, 58–59).",
  "IKT-utgifter per ansatt, i regionene og hos Gartner (figur 42–43), og forholdet mellom internt og eksternt personell (figur 55–57).",
  "IKT-områdene før og etter 2020, side om side (figur 2). Teksten beskriver overgangen.",
  "Årene mellom 2012 og 2020 (figur 62–71). Teksten har vekst over hele perioden og noen enkeltår.",
];

/** Where IE-1085 contradicts itself, and what stands only in its figures. */
export const nb = { places, onlyInFigures };

export type ContradictionWords = typeof nb;
