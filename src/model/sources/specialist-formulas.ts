import type { CheckFormula } from "./check-facts.js";
import {
  difference,
  type Figure,
  fromReport,
  growth,
  partOf,
  realGrowth,
  sum,
} from "./report-formula.js";

/** Our values of figures in report IE-1085, by the figure's id. */
export const specialistFormulas = {
  ieRegionsFigure6: fromReport((figure) => figure("ieRegions2020")),
  ieRegionsGrowth2020: growth("ieRegions2019", "ieRegions2020"),
  ieShareOfRevenueGap2020: difference("ieGartnerShareOfRevenue2020", "ieShareOfRevenue2020"),
  ieShareOfCostGap2020: difference("ieGartnerShareOfCost2020", "ieShareOfCost2020"),
  ieRegionsOwnShare2020: fromReport((figure) => 1 - figure("ieRegionsToNationalShare2020")),
  ieTotal2020: sum("ieRegions2020", "ieNational2020"),
  ieNationalGrowth2020: fromReport(
    (figure) => figure("ieNational2020") / (figure("ieTotal2019") - figure("ieRegions2019")) - 1,
  ),
  ieTotalGrowth2020: growth("ieTotal2019", "ieTotal2020"),
  ieHealthSector2020: sum("ieTotal2020", "ieMunicipal2020"),
  ieDirectorateDevelopment2020: sum(
    "ieDirectorateDevelopmentOutsourced2020",
    "ieDirectorateDevelopmentInternal2020",
    "ieDirectorateDevelopmentHired2020",
  ),
  ieNhnStaffHiredShare2020: fromReport((figure) => 1 - figure("ieNhnStaffInternalShare2020")),
  ieSouthEastHiredFteChange2020: difference("ieHiredFteSouthEast2019", "ieHiredFteSouthEast2020"),
  ieSouthEastHiredFteGrowth2020: partOf(
    "ieSouthEastHiredFteChange2020",
    growth("ieHiredFteSouthEast2019", "ieHiredFteSouthEast2020"),
  ),
  ieCentralHiredFteGrowth2020: growth("ieHiredFteCentral2019", "ieHiredFteCentral2020"),
  ieFtePerEmployeeChange: difference("ieFtePerEmployee2017", "ieFtePerEmployee2020"),
  ieRegionsAlone2020: fromReport(
    (figure) =>
      figure("ieRegions2020") -
      figure("iePrivateHospitals2020") -
      figure("ieNationalFromRegions2020"),
  ),
  ieVatEffect2020Chapter3: difference("ieOperating2020", "ieOperating2020OldVat"),
  ieVatEffect2020: difference("ieOperating2020", "ieOperating2020OldVat"),
  ieHiredFte2020: sum(
    "ieHiredFteSouthEast2020",
    "ieHiredFteWest2020",
    "ieHiredFteCentral2020",
    "ieHiredFteNorth2020",
  ),
  ieHiredFte2019: sum(
    "ieHiredFteSouthEast2019",
    "ieHiredFteWest2019",
    "ieHiredFteCentral2019",
    "ieHiredFteNorth2019",
  ),
  ieHiredFteChange2020: difference("ieHiredFte2019", "ieHiredFte2020"),
  ieInflation2012To2020: {
    basis: "table",
    value: ({ consumerIndex }) => consumerIndex(2020) / consumerIndex(2012) - 1,
  },
  ieSpendingRealGrowth2012To2020: fromReport(realSpendingGrowthWithVat),
  ieOperatingRealGrowth: realGrowth("ieOperatingGrowth"),
  ieInvestmentGrowth: growth("ieInvestment2012", "ieInvestment2020"),
  ieInvestmentRealGrowth: realGrowth("ieInvestmentGrowth"),
} as const satisfies Readonly<Record<string, CheckFormula>>;

/**
 * Real growth of all ICT spending when the estimated VAT, which has not been paid since 2017, is
 * added in 2020; the figure in current prices is without it.
 */
function realSpendingGrowthWithVat(figure: Figure): number {
  const after = figure("ieRegionsAlone2020") + figure("ieVatEffect2020");
  const before = figure("ieRegionsAlone2020") / (1 + figure("ieSpendingGrowth2012To2020"));
  return after / before / (1 + figure("ieInflation2012To2020")) - 1;
}
