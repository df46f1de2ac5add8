import type { ContradictionWords } from "./nb.js";

export const en: ContradictionWords = {
  places: [
    {
      name: "The distance to Gartner",
      text: "Chapter 2.3.2 has {ieShareOfRevenueGap2020} between {ieShareOfRevenue2020} and {ieGartnerShareOfRevenue2020}. The difference is {ours:ieShareOfRevenueGap2020}. The printed figure fits Gartner’s share in 2018, before its change of {ieGartnerShareFall2018To2020}.",
    },
    {
      name: "Average or median",
      text: "Chapter 2.3.2 calls Gartner’s figures both average ({ieGartnerShareOfRevenue2020} of revenue) and median ({ieGartnerShareOfCost2020} of cost), and uses the word median of both.",
    },
    {
      name: "The health regions’ money to national bodies",
      text: "The summary and chapter 2.1.2 have {ieRegionsToNationalShare2020} of {ieRegions2020}. Chapter 3 has {ieNationalFromRegions2020}, which is {ours:ieRegionsToNationalShare2020}.",
    },
    {
      name: "Norsk helsenett’s staff",
      text: "Chapter 2.2.4 has {ieNhnStaffApplicationShare2020} of staff cost of {ieNhnStaff2020} going to application development and maintenance. But all spending on the two areas is {ieNhnDevelopment2020} and {ieNhnMaintenance2020}: {ours:ieNhnStaffApplicationShare2020} of staff cost.",
    },
    {
      name: "What the Institute of Public Health buys from Norsk helsenett",
      text: "The rise from 2019 is {ieNhnFromPublicHealthChange2020} in chapter 2.2.4 and {iePublicHealthOutsourcingChange2020} in chapter 2.2.6. The shares in chapter 2.2.4 give {ours:ieNhnFromPublicHealthChange2020}.",
    },
    {
      name: "What the Directorate of eHealth buys from Norsk helsenett",
      text: "Chapter 2.2.4 has its financing rising by {ieNhnFromDirectorateChange2020}. The shares in the same chapter give {ours:ieNhnFromDirectorateChange2020}.",
    },
    {
      name: "The Institute of Public Health’s growth",
      text: "ICT spending rose by {iePublicHealthGrowth2020Mnok}, but run, grow and transform only by {iePublicHealthRunChange2020}, {iePublicHealthGrowChange2020} and {iePublicHealthTransformChange2020}. For the parts to give all growth, transform must have risen by {ours:iePublicHealthTransformChange2020}.",
    },
    {
      name: "Hired staff in Helse Sør-Øst",
      text: "Chapter 2.3.1 has {ieSouthEastHiredFteChange2020} ({ieSouthEastHiredFteGrowth2020}) from 2019. Chapter 3.5 has {ieHiredFteSouthEast2019} in 2019 and {ieHiredFteSouthEast2020} in 2020, which is {ours:ieSouthEastHiredFteChange2020} ({ours:ieSouthEastHiredFteGrowth2020}).",
    },
    {
      name: "Added VAT in 2020",
      text: "Chapter 3 has {ieVatEffect2020Chapter3}, chapter 3.6 {ieVatEffect2020}. Operating cost with and without the old VAT rules in chapter 3.7 gives {ours:ieVatEffect2020}.",
    },
    {
      name: "Growth 2012–2020, adjusted for inflation",
      text: "Chapter 3.6 has {ieSpendingGrowth2012To2020} in current prices, inflation of {ieInflation2012To2020} and {ieSpendingRealGrowth2012To2020} adjusted. The first two don’t give the last; it is reached only with the estimated VAT added in 2020. For operation and investment that is not done. The page on ICT key figures shows the arithmetic.",
    },
    {
      name: "What “total ICT spending” is",
      text: "Chapter 3.6 says that estimated VAT is in it, footnote 34 to the same chapter that it is operation and investment.",
    },
    {
      name: "Kroner per 1000 DRG points",
      text: "Chapter 3.3 has {ieOperatingPerDrgWest2020} to {ieOperatingPerDrgNorth2020} per 1000 DRG points. With operating cost of {ieOperating2020} that would make over a billion DRG points, more than 200 per inhabitant. The figures must be of one DRG point.",
    },
    {
      name: "Helse Nord’s growth in “grow”",
      text: "Growth is {ieNorthGrowChange2020}, while the two projects named grew by {ieNorthFresk2020} and {ieNorthWorkplace2020}. Something else must have fallen; it does not say what.",
    },
    {
      name: "Helse Nord’s hardware",
      text: "Growth is {ieNorthHardwareChange2020Mnok}, while data centres grew by {ieNorthHardwareDataCentre2020} and end-user equipment by {ieNorthHardwareEndUser2020}. Something else must have fallen; it does not say what.",
    },
    {
      name: "ICT full-time equivalents in the trusts of Helse Sør-Øst",
      text: "Chapter 2.3.1 has the share rising by {ieSouthEastTrustFteChange2020} ({ieSouthEastTrustFteShareChange2020}). A number is no share, and it does not say what the per cent is of.",
    },
    {
      name: "What the estimate for the whole sector holds",
      text: "The summary says that {ieHealthSector2020} counts an estimate for the rest of central government. Chapter 2.1.1 says that this spending is missing, and gives no estimate. {ieTotal2020} and {ieMunicipal2020} are {ours:ieHealthSector2020} without it.",
    },
    {
      name: "The main reason for the larger rise",
      text: "The summary says that Helse Midt’s work on Helseplattformen is the main reason for the larger rise in the health regions’ spending, from {ieRegions2019} to {ieRegions2020}. In chapter 2.3.5 Helse Midt’s investment rose by {ieCentralInvestmentChange2020Mnok} and its operation by {ieCentralOperatingChange2020Mnok}, less than a third of the rise together. In chapter 2.3.8 Sykehuspartner in Helse Sør-Øst rose by {ieSouthEastPartnerChange2020}, because systems that were not counted before are now.",
    },
    {
      name: "Helse Midt’s share of investment in 2020",
      text: "Chapter 2.3.5 says that more investment in Helse Midt seems to be the main reason why the regions’ share of investment rose in both 2019 and 2020. The same chapter has Helse Midt’s investment rising by {ieCentralInvestmentChange2020} in 2020 and its operation by {ieCentralOperatingChange2020}. So Helse Midt’s own share of investment fell that year.",
    },
    {
      name: "How much higher the share of investment is",
      text: "The summary calls {ieInvestmentShare2020} “well above” Gartner’s {ieGartnerInvestmentShare2020}. Chapter 2.3.5 calls the share “somewhat higher”.",
    },
    {
      name: "The development that Norsk helsenett took over",
      text: "Chapter 2.2.3 says that from 2020 Norsk helsenett has taken over all IT development from the Directorate of eHealth. The same chapter has {ieDirectorateDevelopment2020} for application development in the directorate in 2020, of it {ieDirectorateDevelopmentInternal2020} for own and {ieDirectorateDevelopmentHired2020} for hired staff.",
    },
    {
      name: "The health data programme",
      text: "Chapter 2.2.3 counts the programme ({ieDirectorateHealthData2020}) among the largest “transform” cost of the Directorate of eHealth in 2020. Chapter 2.2.4 counts it among the largest “grow” cost of Norsk helsenett, as taken over from the directorate.",
    },
    {
      name: "Why Norsk helsenett’s “grow” rose",
      text: "Chapter 2.2.4 explains the larger share by what was taken over from the Directorate of eHealth. Chapter 2.2.6 says that the rises in the Institute of Public Health and Norsk helsenett seem mainly to come from the corona outbreak.",
    },
    {
      name: "What the Institute of Public Health’s purchases are for",
      text: "Chapter 2.2.6 says that the services from Norsk helsenett are data centres, networks, end-user equipment and user support. Later in the chapter the rise of {iePublicHealthOutsourcingChange2020}, of {iePublicHealthNhn2020} in all, is for application development and maintenance.",
    },
    {
      name: "Helse Nord’s own staff",
      text: "Chapter 3.5 says that all regions have had an even rise in own ICT full-time equivalents from 2017 to 2020. Chapter 2.3.7 says that Helse Nord’s staff cost changed by {ieNorthStaffChange2020Mnok} in 2020, mainly because own staff was reduced. It does not say how both hold.",
    },
    {
      name: "What figure 37 shows",
      text: "Chapter 2.3.2 introduces the figure as averages of the share of operating cost. Its caption says share of revenue, and the text after it median ({ieAllIndustriesShare2020} for all industries).",
    },
    {
      name: "Figures adjusted for inflation",
      text: "Chapter 1.2.2 says that under each figure of a development over time stands what it would show adjusted for inflation. The text has such figures only in chapters 3.6, 3.7 and 3.8.",
    },
    {
      name: "Same definitions, new areas",
      text: "The foreword says that definitions are those of 2017–2019. Chapter 2.3.9 says that the ICT areas are divided anew and can’t be compared directly with earlier reports. Chapter 2.3.1 still uses an area of the old division, management, finance and administration, of 2020 ({ieSouthEastManagementFteShare2020}).",
    },
  ],
  onlyInFigures: [
    "Each region’s spending, revenue, cost and employees, and so the key figures of each region (figures 6–10, 38–45). The text has only the average of the four and some changes.",
    "Who pays for HDO, patient travel and the Directorate of eHealth (figures 11, 15, 19). Only for Norsk helsenett does the text have the shares.",
    "How spending divides into run, grow and transform, into resources and into ICT areas, for the regions, the national bodies and Gartner (figures 12–34, 48–54, 58–59).",
    "ICT spending per employee, in the regions and at Gartner (figures 42–43), and own against external staff (figures 55–57).",
    "The ICT areas before and after 2020, side by side (figure 2). The text describes the change.",
    "The years between 2012 and 2020 (figures 62–71). The text has growth over the whole period and some single years.",
  ],
};
