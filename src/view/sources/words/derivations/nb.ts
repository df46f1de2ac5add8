import type { BoundSide } from "../../../../model/sources/check-facts.js";
import type { DerivedId } from "../../../../model/sources/published-check.js";

const rest = "Det hele minus de andre delene.";
const restOfAll = "100 % minus de andre delene.";
const parts = "Sum av delene.";
const hdo =
  "Følger av de tre andre tallene for HDO: kroner og prosent begge år gir samme nivå i 2019.";
const travel =
  "Følger av de andre tallene for Pasientreiser: kroner og prosent gir nivået, og nivået gir tallet.";
const travelParts =
  "Nedgangen består av {iePatientTravelMaintenanceChange2020} og {iePatientTravelProjectChange2020}.";
const payerShare = "100 % minus andelene til de andre som finansierer Norsk helsenett.";
const payerShareChange =
  "Andelene summerer til 100 % begge år, så endringene summerer til null: minus summen av de andre endringene.";
const payerChange =
  "Andelene i 2020 og 2019 ganget med Norsk helsenetts utgifter, som følger av veksten på {ieNhnGrowth2020Mnok} og {ieNhnGrowth2020}. Det gir {ours}.";
const byPublicHealth =
  "Folkehelseinstituttet kjøpte for {iePublicHealthNhn2020}, som er {ieNhnSharePublicHealth2020} av Norsk helsenett. Det gir nivået i 2020.";
const healthDirectorate = "Følger av de to andre tallene for Helsedirektoratet.";
const publicHealth =
  "{iePublicHealthNhn2020} til Norsk helsenett er {iePublicHealthNhnShare2020} av utgiftene. Det gir nivået, og nivået gir tallet.";
const hired = "Summen for alle regionene minus de tre andre regionene.";
const depreciation = "100 % minus den andre delen.";
const investments =
  "Investeringene i Helse Vest, Helse Midt og Helse Nord følger av endringene i kroner og prosent, resten er Helse Sør-Øst.";

/** How our value of each derived figure is found. `{id}` is a figure, `{ours}` ours. */
const methods = {
  ieRegions2020: "Samlede utgifter minus de nasjonale virksomhetene.",
  ieRegions2019:
    "Samlede utgifter i 2019 minus de nasjonale virksomhetene før veksten på {ieNationalGrowth2020}.",
  ieTotal2019:
    "Helseregionene i 2019 og de nasjonale virksomhetene før veksten på {ieNationalGrowth2020}.",
  ieNational2020: "Samlede utgifter minus helseregionene.",
  ieMunicipal2020: "Anslaget for hele sektoren minus virksomhetene i rapporten.",
  ieRegionsToNationalShare2020:
    "Kapittel 3 oppgir {ieNationalFromRegions2020} til nasjonale aktører. Av {ieRegions2020} er det {ours}.",
  ieHdoGrowth2020Mnok: hdo,
  ieHdoGrowth2020: hdo,
  ieHdoGrowth2019Mnok: hdo,
  ieHdoGrowth2019: hdo,
  iePatientTravelGrowth2018Mnok: travel,
  iePatientTravelGrowth2018: travel,
  iePatientTravelGrowth2019Mnok: travel,
  iePatientTravelGrowth2019: travel,
  iePatientTravelGrowth2020Mnok: travelParts,
  iePatientTravelGrowth2020: travel,
  iePatientTravelMaintenanceChange2020: rest,
  iePatientTravelProjectChange2020: rest,
  ieDirectorateDevelopmentOutsourced2020: rest,
  ieDirectorateDevelopmentInternal2020: rest,
  ieDirectorateDevelopmentHired2020: rest,
  ieDirectorateManagement2020: "Minst summen av de tre delene som er nevnt.",
  ieNhnGrowth2020Mnok: byPublicHealth,
  ieNhnGrowth2020: byPublicHealth,
  ieNhnShareSouthEast2020: payerShare,
  ieNhnShareWest2020: payerShare,
  ieNhnShareNorth2020: payerShare,
  ieNhnShareCentral2020: payerShare,
  ieNhnShareHdoTravel2020: payerShare,
  ieNhnShareMunicipal2020: payerShare,
  ieNhnShareDirectorate2020: payerShare,
  ieNhnShareHealthDirectorate2020: payerShare,
  ieNhnSharePublicHealth2020: payerShare,
  ieNhnShareOthers2020: payerShare,
  ieNhnShareChangeSouthEast2020: payerShareChange,
  ieNhnShareChangeWest2020: payerShareChange,
  ieNhnShareChangeNorth2020: payerShareChange,
  ieNhnShareChangeCentral2020: payerShareChange,
  ieNhnShareChangeHdoTravel2020: payerShareChange,
  ieNhnShareChangeMunicipal2020: payerShareChange,
  ieNhnShareChangeDirectorate2020: payerShareChange,
  ieNhnShareChangeHealthDirectorate2020: payerShareChange,
  ieNhnShareChangePublicHealth2020: payerShareChange,
  ieNhnShareChangeOthers2020: payerShareChange,
  ieNhnFromSouthEastChange2020: payerChange,
  ieNhnFromPublicHealthChange2020: `${payerChange} Kapittel 2.2.6 skriver {iePublicHealthOutsourcingChange2020}.`,
  ieNhnFromDirectorateChange2020: payerChange,
  ieNhnStaffInternalShare2020: restOfAll,
  ieNhnStaffApplicationShare2020:
    "Alle utgifter på de to områdene er {ieNhnDevelopment2020} og {ieNhnMaintenance2020}. Personellet der kan ikke koste mer.",
  ieHealthDirectorate2020: healthDirectorate,
  ieHealthDirectorateGrowth2020Mnok: healthDirectorate,
  ieHealthDirectorateGrowth2020: healthDirectorate,
  iePublicHealthGrowth2020Mnok: publicHealth,
  iePublicHealthGrowth2020: publicHealth,
  iePublicHealthNhn2020:
    "{iePublicHealthNhnShare2020} av utgiftene, som følger av veksten i kroner og prosent.",
  iePublicHealthNhnShare2020:
    "{iePublicHealthNhn2020} delt på utgiftene, som følger av veksten i kroner og prosent.",
  iePublicHealthOutsourcingChange2020:
    "Kapittel 2.2.4 skriver at bidraget til Norsk helsenett økte med {ieNhnFromPublicHealthChange2020}.",
  iePublicHealthTransformChange2020:
    "Hele veksten på {iePublicHealthGrowth2020Mnok} minus run på {iePublicHealthRunChange2020} og grow på {iePublicHealthGrowChange2020}.",
  ieShareOfCost2020: "Den internasjonale medianen og avstanden til den.",
  ieGartnerShareOfCost2020: "Helseregionenes andel minus avstanden til medianen.",
  ieInvestmentShare2020:
    "Minst {ieInvestment2020} av {ieRegions2020}. De {ieInvestment2020} er uten private ideelle og nasjonale aktører.",
  ieSouthEastDevelopmentFteShare2020: restOfAll,
  ieSouthEastManagementFteShare2020: restOfAll,
  ieFtePerEmployee2020: "Nivået i 2017 og endringen siden.",
  ieFtePerEmployee2017: "Nivået i 2020 minus endringen.",
  iePrivateHospitals2020: rest,
  ieNationalFromRegions2020: rest,
  ieHiredAndReleasedFte2020:
    "Minst alle innleide og de frikjøpte i Helse Sør-Øst, som følger av endringen i årsverk og prosent.",
  ieHiredFteSouthEast2020: hired,
  ieHiredFteWest2020: hired,
  ieHiredFteCentral2020: hired,
  ieHiredFteNorth2020: hired,
  ieHiredFteSouthEast2019: hired,
  ieHiredFteWest2019: hired,
  ieHiredFteCentral2019: hired,
  ieHiredFteNorth2019: hired,
  ieOperating2020: `{ieRegionsAlone2020} minus investeringer på {ieInvestment2020} gir drift uten avskrivninger. Avskrivningene følger av forholdet til investeringene i kapittel 3.9. ${investments}`,
  ieOperating2020OldVat: parts,
  ieOperatingGrowth: "1 + justert vekst, ganget med 1 + rapportens prisstigning, minus 1.",
  ieInvestment2012: `${investments} Delt på 1 + veksten til hver region siden 2012.`,
  ieInvestment2020: "Nivået i 2012 ganget med 1 + veksten.",
  ieInvestmentGrowthSouthEast: `${investments} Nivået i 2012 følger på samme måte.`,
  ieInvestmentVsDepreciationSouthEast2020:
    "Avskrivningene i alle regionene er {ieOperating2020} minus drift uten avskrivninger; resten etter de tre andre regionene er Helse Sør-Øst.",
  ieInvestmentVsDepreciationWest: depreciation,
  ieInvestmentVsDepreciationCentral2020: depreciation,
  ieInvestmentVsDepreciationNorth2012To2017: depreciation,
  ieInvestmentVsDepreciationNorth2020: depreciation,
  ieDepreciationSouthEast2020: depreciation,
  ieDepreciationWest: depreciation,
  ieDepreciationCentral2020: depreciation,
  ieDepreciationNorth2012To2017: depreciation,
  ieDepreciationNorth2020: depreciation,
} satisfies Record<DerivedId, string>;

/** How figures of IE-1085 follow from others in it. */
export const nb = {
  methods,
  /** A value of ours that is only a bound. */
  bound: {
    atMost: (value: string) => `høyst ${value}`,
    atLeast: (value: string) => `minst ${value}`,
  } satisfies Record<BoundSide, (value: string) => string>,
};

export type DerivationWords = typeof nb;
