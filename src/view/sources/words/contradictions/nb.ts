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
    name: "Hva som er med i anslaget for hele sektoren",
    text: "Sammendraget skriver at {ieHealthSector2020} regner med et anslag for øvrig statlig forvaltning. Kapittel 2.1.1 skriver at de utgiftene mangler, og gir ikke noe anslag. {ieTotal2020} og {ieMunicipal2020} er {ours:ieHealthSector2020} uten dem.",
  },
  {
    name: "Hovedårsaken til den større økningen",
    text: "Sammendraget skriver at Helse Midts arbeid med Helseplattformen er hovedårsaken til den større økningen i helseregionenes utgifter, fra {ieRegions2019} til {ieRegions2020}. I kapittel 2.3.5 økte Helse Midts investeringer med {ieCentralInvestmentChange2020Mnok} og driften med {ieCentralOperatingChange2020Mnok}, til sammen under en tredel av økningen. I kapittel 2.3.8 økte Sykehuspartner i Helse Sør-Øst med {ieSouthEastPartnerChange2020}, fordi systemer som ikke var regnet med før, er tatt med.",
  },
  {
    name: "Helse Midts andel investeringer i 2020",
    text: "Kapittel 2.3.5 skriver at økte investeringer i Helse Midt ser ut til å være hovedårsaken til at regionenes andel investeringer steg i både 2019 og 2020. Samme kapittel har at Helse Midts investeringer økte med {ieCentralInvestmentChange2020} i 2020 og driften med {ieCentralOperatingChange2020}. Da falt Helse Midts egen andel investeringer det året.",
  },
  {
    name: "Hvor mye høyere andelen investeringer er",
    text: "Sammendraget kaller {ieInvestmentShare2020} «godt over» Gartners {ieGartnerInvestmentShare2020}. Kapittel 2.3.5 kaller andelen «noe høyere».",
  },
  {
    name: "Utviklingen som Norsk helsenett overtok",
    text: "Kapittel 2.2.3 skriver at Norsk helsenett fra 2020 har tatt over all IT-utvikling fra Direktoratet for e-helse. Samme kapittel har {ieDirectorateDevelopment2020} til applikasjonsutvikling i direktoratet i 2020, av dem {ieDirectorateDevelopmentInternal2020} til internt og {ieDirectorateDevelopmentHired2020} til innleid personell.",
  },
  {
    name: "Helsedataprogrammet",
    text: "Kapittel 2.2.3 regner programmet ({ieDirectorateHealthData2020}) blant de største «transform»-kostnadene i Direktoratet for e-helse i 2020. Kapittel 2.2.4 regner det blant de største «grow»-kostnadene i Norsk helsenett, som overtatt fra direktoratet.",
  },
  {
    name: "Hvorfor Norsk helsenetts «grow» økte",
    text: "Kapittel 2.2.4 forklarer den større andelen med overtakelsen fra Direktoratet for e-helse. Kapittel 2.2.6 skriver at økningene i Folkehelseinstituttet og Norsk helsenett i hovedsak ser ut til å skyldes koronautbruddet.",
  },
  {
    name: "Hva Folkehelseinstituttet kjøper fra Norsk helsenett",
    text: "Kapittel 2.2.6 skriver at tjenestene gjelder datasenter, nett, sluttbrukerutstyr og brukerstøtte. Senere i kapitlet gjelder økningen på {iePublicHealthOutsourcingChange2020}, av {iePublicHealthNhn2020} i alt, applikasjonsutvikling og applikasjonsforvaltning.",
  },
  {
    name: "Helse Nords interne personell",
    text: "Kapittel 3.5 skriver at alle regionene har hatt en jevn økning i interne IKT-årsverk fra 2017 til 2020. Kapittel 2.3.7 skriver at Helse Nords personellkostnader endret seg med {ieNorthStaffChange2020Mnok} i 2020, i hovedsak fordi internt personell ble redusert. Det står ikke hvordan begge stemmer.",
  },
  {
    name: "Hva figur 37 viser",
    text: "Kapittel 2.3.2 innleder figuren som gjennomsnitt av andel av driftskostnader. Figurteksten skriver andel av driftsinntekter, og omtalen etterpå median ({ieAllIndustriesShare2020} for alle bransjer).",
  },
  {
    name: "Tall justert for prisstigning",
    text: "Kapittel 1.2.2 skriver at det under hver figur med utvikling over tid står hva den ville vist justert for prisstigning. Teksten har slike tall bare i kapittel 3.6, 3.7 og 3.8.",
  },
  {
    name: "Samme definisjoner, ny inndeling",
    text: "Forordet sier at definisjonene er de samme som i 2017–2019. Kapittel 2.3.9 sier at IKT-områdene er delt inn på nytt og ikke kan sammenlignes direkte med tidligere rapporter. Kapittel 2.3.1 bruker likevel et område fra den gamle inndelingen, ledelse, finans og administrasjon, om 2020 ({ieSouthEastManagementFteShare2020}).",
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
