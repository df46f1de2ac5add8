import type { CheckFormula } from "./check-facts.js";
import {
  difference,
  type Figure,
  fromReport,
  partOf,
  remainder,
  restOfAll,
  sum,
} from "./report-formula.js";
import {
  type Change,
  type HelsenettPayer,
  hdo,
  hdoEarlier,
  helsenettPayers,
  norskHelsenett,
  patientTravel2018,
  patientTravel2019,
  publicHealth,
} from "./specialist-levels.js";

type Level = (figure: Figure) => number;

/** A change in kroner from the level after it and its growth. */
const changeTo = (after: Level, growth: string) =>
  fromReport((figure) => (after(figure) * figure(growth)) / (1 + figure(growth)));

/** A growth from the level after it and the change in kroner. */
const growthTo = (after: Level, mnok: string) =>
  fromReport((figure) => figure(mnok) / (after(figure) - figure(mnok)));

/** A change in kroner from the level before it and its growth. */
const changeFrom = (before: Level, growth: string) =>
  fromReport((figure) => before(figure) * figure(growth));

const growthFrom = (before: Level, mnok: string) =>
  fromReport((figure) => figure(mnok) / before(figure));

const before =
  (change: (figure: Figure) => Change): Level =>
  (figure) =>
    change(figure).before;
const after =
  (change: (figure: Figure) => Change): Level =>
  (figure) =>
    change(figure).after;

const others = (payer: HelsenettPayer) => helsenettPayers.filter((other) => other !== payer);

/** A payer's share of Norsk helsenett: what the others leave. */
const payerShare = (payer: HelsenettPayer) =>
  restOfAll(...others(payer).map((other) => `ieNhnShare${other}2020`));

/** The change of a payer's share: shares always sum to one, so their changes to nothing. */
const payerShareChange = (payer: HelsenettPayer) =>
  fromReport((figure) =>
    others(payer).reduce((left, other) => left - figure(`ieNhnShareChange${other}2020`), 0),
  );

/** The change of a payer's contribution: shares times Norsk helsenett's spending in both years. */
const payerChange = (payer: HelsenettPayer) =>
  fromReport((figure) => {
    const share = figure(`ieNhnShare${payer}2020`);
    const earlier = share - figure(`ieNhnShareChange${payer}2020`);
    const spending = norskHelsenett(figure);
    return share * spending.after - earlier * spending.before;
  });

/** Norsk helsenett's spending from what the Institute of Public Health buys, and its share. */
const byPublicHealth: Level = (figure) =>
  figure("iePublicHealthNhn2020") / figure("ieNhnSharePublicHealth2020");

/** The Institute of Public Health's spending from what it buys from Norsk helsenett. */
const publicHealthByNhn: Level = (figure) =>
  figure("iePublicHealthNhn2020") / figure("iePublicHealthNhnShare2020");

const development = "ieDirectorateDevelopment";

/** Our values of figures on the national bodies in report IE-1085 (ch. 2.1, 2.2). */
export const nationalFormulas = {
  ieRegions2020: remainder("ieTotal2020", "ieNational2020"),
  ieRegions2019: fromReport(
    (figure) =>
      figure("ieTotal2019") - figure("ieNational2020") / (1 + figure("ieNationalGrowth2020")),
  ),
  ieTotal2019: fromReport(
    (figure) =>
      figure("ieRegions2019") + figure("ieNational2020") / (1 + figure("ieNationalGrowth2020")),
  ),
  ieNational2020: remainder("ieTotal2020", "ieRegions2020"),
  ieMunicipal2020: remainder("ieHealthSector2020", "ieTotal2020"),
  ieRegionsToNationalShare2020: fromReport(
    (figure) => figure("ieNationalFromRegions2020") / figure("ieRegions2020"),
  ),
  ieHdoGrowth2020Mnok: changeFrom(after(hdoEarlier), "ieHdoGrowth2020"),
  ieHdoGrowth2020: growthFrom(after(hdoEarlier), "ieHdoGrowth2020Mnok"),
  ieHdoGrowth2019Mnok: changeTo(before(hdo), "ieHdoGrowth2019"),
  ieHdoGrowth2019: growthTo(before(hdo), "ieHdoGrowth2019Mnok"),
  iePatientTravelGrowth2018Mnok: changeTo(before(patientTravel2019), "iePatientTravelGrowth2018"),
  iePatientTravelGrowth2018: growthTo(before(patientTravel2019), "iePatientTravelGrowth2018Mnok"),
  iePatientTravelGrowth2019Mnok: changeFrom(after(patientTravel2018), "iePatientTravelGrowth2019"),
  iePatientTravelGrowth2019: growthFrom(after(patientTravel2018), "iePatientTravelGrowth2019Mnok"),
  iePatientTravelGrowth2020Mnok: sum(
    "iePatientTravelMaintenanceChange2020",
    "iePatientTravelProjectChange2020",
  ),
  iePatientTravelGrowth2020: growthFrom(after(patientTravel2019), "iePatientTravelGrowth2020Mnok"),
  iePatientTravelMaintenanceChange2020: difference(
    "iePatientTravelProjectChange2020",
    "iePatientTravelGrowth2020Mnok",
  ),
  iePatientTravelProjectChange2020: difference(
    "iePatientTravelMaintenanceChange2020",
    "iePatientTravelGrowth2020Mnok",
  ),
  ieDirectorateDevelopmentOutsourced2020: remainder(
    `${development}2020`,
    `${development}Internal2020`,
    `${development}Hired2020`,
  ),
  ieDirectorateDevelopmentInternal2020: remainder(
    `${development}2020`,
    `${development}Outsourced2020`,
    `${development}Hired2020`,
  ),
  ieDirectorateDevelopmentHired2020: remainder(
    `${development}2020`,
    `${development}Outsourced2020`,
    `${development}Internal2020`,
  ),
  ieDirectorateManagement2020: fromReport(
    (figure) =>
      figure("ieDirectorateManagementInternal2020") +
      figure("ieDirectorateManagementHired2020") +
      figure("ieDirectorateManagementOutsourced2020"),
    "atLeast",
  ),
  ieNhnGrowth2020Mnok: changeTo(byPublicHealth, "ieNhnGrowth2020"),
  ieNhnGrowth2020: growthTo(byPublicHealth, "ieNhnGrowth2020Mnok"),
  ieNhnShareSouthEast2020: payerShare("SouthEast"),
  ieNhnShareWest2020: payerShare("West"),
  ieNhnShareNorth2020: payerShare("North"),
  ieNhnShareCentral2020: payerShare("Central"),
  ieNhnShareHdoTravel2020: payerShare("HdoTravel"),
  ieNhnShareMunicipal2020: payerShare("Municipal"),
  ieNhnShareDirectorate2020: payerShare("Directorate"),
  ieNhnShareHealthDirectorate2020: payerShare("HealthDirectorate"),
  ieNhnSharePublicHealth2020: payerShare("PublicHealth"),
  ieNhnShareOthers2020: payerShare("Others"),
  ieNhnShareChangeSouthEast2020: payerShareChange("SouthEast"),
  ieNhnShareChangeWest2020: payerShareChange("West"),
  ieNhnShareChangeNorth2020: payerShareChange("North"),
  ieNhnShareChangeCentral2020: payerShareChange("Central"),
  ieNhnShareChangeHdoTravel2020: payerShareChange("HdoTravel"),
  ieNhnShareChangeMunicipal2020: payerShareChange("Municipal"),
  ieNhnShareChangeDirectorate2020: payerShareChange("Directorate"),
  ieNhnShareChangeHealthDirectorate2020: payerShareChange("HealthDirectorate"),
  ieNhnShareChangePublicHealth2020: payerShareChange("PublicHealth"),
  ieNhnShareChangeOthers2020: payerShareChange("Others"),
  ieNhnFromSouthEastChange2020: payerChange("SouthEast"),
  ieNhnFromPublicHealthChange2020: payerChange("PublicHealth"),
  ieNhnFromDirectorateChange2020: payerChange("Directorate"),
  ieNhnStaffInternalShare2020: restOfAll("ieNhnStaffHiredShare2020"),
  ieNhnStaffApplicationShare2020: fromReport(
    (figure) =>
      (figure("ieNhnDevelopment2020") + figure("ieNhnMaintenance2020")) / figure("ieNhnStaff2020"),
    "atMost",
  ),
  ieHealthDirectorate2020: fromReport(
    (figure) =>
      figure("ieHealthDirectorateGrowth2020Mnok") / figure("ieHealthDirectorateGrowth2020") +
      figure("ieHealthDirectorateGrowth2020Mnok"),
  ),
  ieHealthDirectorateGrowth2020Mnok: changeTo(
    (figure) => figure("ieHealthDirectorate2020"),
    "ieHealthDirectorateGrowth2020",
  ),
  ieHealthDirectorateGrowth2020: growthTo(
    (figure) => figure("ieHealthDirectorate2020"),
    "ieHealthDirectorateGrowth2020Mnok",
  ),
  iePublicHealthGrowth2020Mnok: changeTo(publicHealthByNhn, "iePublicHealthGrowth2020"),
  iePublicHealthGrowth2020: growthTo(publicHealthByNhn, "iePublicHealthGrowth2020Mnok"),
  iePublicHealthNhn2020: fromReport(
    (figure) => figure("iePublicHealthNhnShare2020") * publicHealth(figure).after,
  ),
  iePublicHealthNhnShare2020: fromReport(
    (figure) => figure("iePublicHealthNhn2020") / publicHealth(figure).after,
  ),
  iePublicHealthOutsourcingChange2020: partOf(
    "ieNhnFromPublicHealthChange2020",
    fromReport((figure) => figure("ieNhnFromPublicHealthChange2020")),
  ),
  iePublicHealthTransformChange2020: remainder(
    "iePublicHealthGrowth2020Mnok",
    "iePublicHealthRunChange2020",
    "iePublicHealthGrowChange2020",
  ),
} as const satisfies Readonly<Record<string, CheckFormula>>;
