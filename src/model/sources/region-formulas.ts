import type { CheckFormula } from "./check-facts.js";
import {
  difference,
  fromReport,
  nominalGrowth,
  remainder,
  restOfAll,
  sum,
} from "./report-formula.js";
import {
  investments2020,
  otherDepreciation2020,
  otherInvestments2012,
  southEastDepreciation2020,
} from "./specialist-levels.js";

const regions = ["SouthEast", "West", "Central", "North"] as const;
type Region = (typeof regions)[number];

/** A region's hired full-time equivalents: what the others leave of all. */
const hired = (region: Region, year: 2019 | 2020) =>
  remainder(
    `ieHiredFte${year}`,
    ...regions.filter((other) => other !== region).map((other) => `ieHiredFte${other}${year}`),
  );

/** Our values of figures on the health regions in report IE-1085 (ch. 2.3, 3). */
export const regionFormulas = {
  ieShareOfCost2020: sum("ieGartnerShareOfCost2020", "ieShareOfCostGap2020"),
  ieGartnerShareOfCost2020: difference("ieShareOfCostGap2020", "ieShareOfCost2020"),
  ieInvestmentShare2020: fromReport(
    (figure) => figure("ieInvestment2020") / figure("ieRegions2020"),
    "atLeast",
  ),
  ieSouthEastDevelopmentFteShare2020: restOfAll("ieSouthEastManagementFteShare2020"),
  ieSouthEastManagementFteShare2020: restOfAll("ieSouthEastDevelopmentFteShare2020"),
  ieFtePerEmployee2020: sum("ieFtePerEmployee2017", "ieFtePerEmployeeChange"),
  ieFtePerEmployee2017: difference("ieFtePerEmployeeChange", "ieFtePerEmployee2020"),
  iePrivateHospitals2020: remainder(
    "ieRegions2020",
    "ieRegionsAlone2020",
    "ieNationalFromRegions2020",
  ),
  ieNationalFromRegions2020: remainder(
    "ieRegions2020",
    "ieRegionsAlone2020",
    "iePrivateHospitals2020",
  ),
  ieHiredAndReleasedFte2020: fromReport((figure) => {
    const released = "ieSouthEastReleasedFteChange2020";
    const before = figure(released) / figure("ieSouthEastReleasedFteGrowth2020");
    return figure("ieHiredFte2020") + before + figure(released);
  }, "atLeast"),
  ieHiredFteSouthEast2020: hired("SouthEast", 2020),
  ieHiredFteWest2020: hired("West", 2020),
  ieHiredFteCentral2020: hired("Central", 2020),
  ieHiredFteNorth2020: hired("North", 2020),
  ieHiredFteSouthEast2019: hired("SouthEast", 2019),
  ieHiredFteWest2019: hired("West", 2019),
  ieHiredFteCentral2019: hired("Central", 2019),
  ieHiredFteNorth2019: hired("North", 2019),
  ieOperating2020: fromReport(
    (figure) =>
      figure("ieRegionsAlone2020") -
      figure("ieInvestment2020") +
      otherDepreciation2020(figure) +
      southEastDepreciation2020(figure),
  ),
  ieOperating2020OldVat: sum("ieOperating2020", "ieVatEffect2020"),
  ieOperatingGrowth: nominalGrowth("ieOperatingRealGrowth"),
  ieInvestment2012: fromReport(
    (figure) =>
      investments2020(figure).southEast / (1 + figure("ieInvestmentGrowthSouthEast")) +
      otherInvestments2012(figure),
  ),
  ieInvestment2020: fromReport(
    (figure) => figure("ieInvestment2012") * (1 + figure("ieInvestmentGrowth")),
  ),
  ieInvestmentGrowthSouthEast: fromReport(
    (figure) =>
      investments2020(figure).southEast /
        (figure("ieInvestment2012") - otherInvestments2012(figure)) -
      1,
  ),
  ieInvestmentVsDepreciationSouthEast2020: fromReport((figure) => {
    const invested = investments2020(figure).southEast;
    const all =
      figure("ieOperating2020") - figure("ieRegionsAlone2020") + figure("ieInvestment2020");
    return invested / (invested + all - otherDepreciation2020(figure));
  }),
  ieInvestmentVsDepreciationWest: restOfAll("ieDepreciationWest"),
  ieInvestmentVsDepreciationCentral2020: restOfAll("ieDepreciationCentral2020"),
  ieInvestmentVsDepreciationNorth2012To2017: restOfAll("ieDepreciationNorth2012To2017"),
  ieInvestmentVsDepreciationNorth2020: restOfAll("ieDepreciationNorth2020"),
  ieDepreciationSouthEast2020: restOfAll("ieInvestmentVsDepreciationSouthEast2020"),
  ieDepreciationWest: restOfAll("ieInvestmentVsDepreciationWest"),
  ieDepreciationCentral2020: restOfAll("ieInvestmentVsDepreciationCentral2020"),
  ieDepreciationNorth2012To2017: restOfAll("ieInvestmentVsDepreciationNorth2012To2017"),
  ieDepreciationNorth2020: restOfAll("ieInvestmentVsDepreciationNorth2020"),
} as const satisfies Readonly<Record<string, CheckFormula>>;
