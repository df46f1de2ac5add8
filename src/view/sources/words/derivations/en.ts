import type { DerivationWords } from "./nb.js";

const rest = "The whole less the other parts.";
const restOfAll = "100% less the other parts.";
const parts = "Sum of the parts.";
const hdo =
  "Follows from the three other figures on HDO: kroner and per cent of both years give the same level in 2019.";
const travel =
  "Follows from the other figures on patient travel: kroner and per cent give the level, and the level gives the figure.";
const travelParts =
  "The fall is made up of {iePatientTravelMaintenanceChange2020} and {iePatientTravelProjectChange2020}.";
const payerShare = "100% less the shares of the others who finance Norsk helsenett.";
const payerShareChange =
  "Shares sum to 100% in both years, so their changes sum to nothing: less the sum of the other changes.";
const payerChange =
  "The shares in 2020 and 2019 times Norsk helsenett’s spending, which follows from its growth of {ieNhnGrowth2020Mnok} and {ieNhnGrowth2020}. That gives {ours}.";
const byPublicHealth =
  "The Institute of Public Health bought for {iePublicHealthNhn2020}, which is {ieNhnSharePublicHealth2020} of Norsk helsenett. That gives the level in 2020.";
const healthDirectorate = "Follows from the two other figures on the Directorate of Health.";
const publicHealth =
  "{iePublicHealthNhn2020} to Norsk helsenett is {iePublicHealthNhnShare2020} of spending. That gives the level, and the level gives the figure.";
const hired = "The sum of all regions less the three other regions.";
const depreciation = "100% less the other part.";
const investments =
  "Investment in Helse Vest, Helse Midt and Helse Nord follows from their changes in kroner and per cent; the rest is Helse Sør-Øst.";

const methods: DerivationWords["methods"] = {
  ieRegions2020: "Total spending less the national bodies.",
  ieRegions2019:
    "Total spending in 2019 less the national bodies before their growth of {ieNationalGrowth2020}.",
  ieTotal2019:
    "The health regions in 2019 and the national bodies before their growth of {ieNationalGrowth2020}.",
  ieNational2020: "Total spending less the health regions.",
  ieMunicipal2020: "The estimate of the whole sector less the bodies in the report.",
  ieRegionsToNationalShare2020:
    "Chapter 3 states {ieNationalFromRegions2020} for national bodies. Of {ieRegions2020} that is {ours}.",
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
  ieDirectorateManagement2020: "At least the sum of the three parts that are named.",
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
  ieNhnFromPublicHealthChange2020: `${payerChange} Chapter 2.2.6 has {iePublicHealthOutsourcingChange2020}.`,
  ieNhnFromDirectorateChange2020: payerChange,
  ieNhnStaffInternalShare2020: restOfAll,
  ieNhnStaffApplicationShare2020:
    "All spending on the two areas is {ieNhnDevelopment2020} and {ieNhnMaintenance2020}. Staff there can’t cost more.",
  ieHealthDirectorate2020: healthDirectorate,
  ieHealthDirectorateGrowth2020Mnok: healthDirectorate,
  ieHealthDirectorateGrowth2020: healthDirectorate,
  iePublicHealthGrowth2020Mnok: publicHealth,
  iePublicHealthGrowth2020: publicHealth,
  iePublicHealthNhn2020:
    "{iePublicHealthNhnShare2020} of spending, which follows from its growth in kroner and per cent.",
  iePublicHealthNhnShare2020:
    "{iePublicHealthNhn2020} over spending, which follows from its growth in kroner and per cent.",
  iePublicHealthOutsourcingChange2020:
    "Chapter 2.2.4 has the contribution to Norsk helsenett rising by {ieNhnFromPublicHealthChange2020}.",
  iePublicHealthTransformChange2020:
    "All growth, {iePublicHealthGrowth2020Mnok}, less run at {iePublicHealthRunChange2020} and grow at {iePublicHealthGrowChange2020}.",
  ieShareOfCost2020: "The international median and the distance to it.",
  ieGartnerShareOfCost2020: "The health regions’ share less the distance to the median.",
  ieInvestmentShare2020:
    "At least {ieInvestment2020} of {ieRegions2020}. The {ieInvestment2020} leave out private non-profit and national bodies.",
  ieSouthEastDevelopmentFteShare2020: restOfAll,
  ieSouthEastManagementFteShare2020: restOfAll,
  ieFtePerEmployee2020: "The level in 2017 and the change since.",
  ieFtePerEmployee2017: "The level in 2020 less the change.",
  iePrivateHospitals2020: rest,
  ieNationalFromRegions2020: rest,
  ieHiredAndReleasedFte2020:
    "At least all hired and those released in Helse Sør-Øst, which follow from their change in full-time equivalents and per cent.",
  ieHiredFteSouthEast2020: hired,
  ieHiredFteWest2020: hired,
  ieHiredFteCentral2020: hired,
  ieHiredFteNorth2020: hired,
  ieHiredFteSouthEast2019: hired,
  ieHiredFteWest2019: hired,
  ieHiredFteCentral2019: hired,
  ieHiredFteNorth2019: hired,
  ieOperating2020: `{ieRegionsAlone2020} less investment of {ieInvestment2020} gives operation without depreciation. Depreciation follows from its ratio to investment in chapter 3.9. ${investments}`,
  ieOperating2020OldVat: parts,
  ieOperatingGrowth: "1 + adjusted growth, times 1 + the report’s inflation, less 1.",
  ieInvestment2012: `${investments} Over 1 + each region’s growth since 2012.`,
  ieInvestment2020: "The level in 2012 times 1 + the growth.",
  ieInvestmentGrowthSouthEast: `${investments} The level in 2012 follows in the same way.`,
  ieInvestmentVsDepreciationSouthEast2020:
    "Depreciation in all regions is {ieOperating2020} less operation without depreciation; what the three other regions leave is Helse Sør-Øst.",
  ieInvestmentVsDepreciationWest: depreciation,
  ieInvestmentVsDepreciationCentral2020: depreciation,
  ieInvestmentVsDepreciationNorth2012To2017: depreciation,
  ieInvestmentVsDepreciationNorth2020: depreciation,
  ieDepreciationSouthEast2020: depreciation,
  ieDepreciationWest: depreciation,
  ieDepreciationCentral2020: depreciation,
  ieDepreciationNorth2012To2017: depreciation,
  ieDepreciationNorth2020: depreciation,
};

export const en: DerivationWords = {
  methods,
  bound: {
    atMost: (value) => `at most ${value}`,
    atLeast: (value) => `at least ${value}`,
  },
};
