import { atYear } from "../../model/core/series.js";
import type { Municipality } from "../../model/municipality/municipality.js";
import {
  estimatePlace,
  type PlaceEstimate,
} from "../../model/municipality/municipality-estimate.js";
import type { PeerGroup, PeerKind } from "../../model/municipality/municipality-peers.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { countedIn, lastCountedYear, shareAged80plus } from "../../model/municipality/place.js";
import { scenarioLine } from "../core/scenario-name.js";
import type { ViewContext } from "../core/view-context.js";
import type { BarRows } from "../figure/bar-rows.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { shareColumn } from "../figure/table-columns.js";
import { municipalityName, placeName } from "./municipality-name.js";

/** Compare with whole groups, or with the municipalities of a kind one by one. */
export type ComparisonKind = "groups" | PeerKind;

interface Compared {
  readonly id: string;
  readonly label: string;
  readonly members: readonly Municipality[];
  readonly estimate: PlaceEstimate;
  readonly isOwn: boolean;
}

/** Bars that a chart holds; the table has all. */
const most = 16;

/** Cost per inhabitant today of the chosen municipalities and those to compare them with. */
export function municipalityComparisonRows(
  result: MunicipalityResult,
  peers: readonly PeerGroup[],
  kind: ComparisonKind,
  context: ViewContext,
): BarRows {
  const { format } = context;
  const { today } = result;
  const own = ownPlace(result, context);
  const others =
    kind === "groups" ? groupPlaces(result, peers, context) : onePlaces(result, peers, kind);
  const compared = kind === "groups" ? [own, ...others] : bySize([own, ...others]);
  const value = ({ estimate }: Compared) => atYear(estimate.years, estimate.perInhabitant, today);
  return {
    scenario: scenarioLine(result, context),
    ...comparisonTexts(result, value(own), own.label, context),
    summary: compared.map((one) => `${one.label} ${format.kroner(value(one))}`).join(", "),
    bars: nearestTo(own, compared).map((one) => ({
      id: one.id,
      label: one.label,
      value: value(one),
      text: format.kroner(value(one)),
      role: one.isOwn ? "own" : "ghost",
    })),
    table: () => comparisonTable(compared, today, context),
  };
}

function ownPlace(result: MunicipalityResult, context: ViewContext): Compared {
  const { members, estimate, ground } = result;
  const label = placeName(members, ground.tables.municipalities, context);
  return { id: "own", label, members, estimate, isOwn: true };
}

function groupPlaces(
  result: MunicipalityResult,
  peers: readonly PeerGroup[],
  context: ViewContext,
): Compared[] {
  const { ground, selection, country } = result;
  const { fixedShare } = selection;
  const { municipalities } = ground.tables;
  const groups = peers.map(({ kind, name, members }) => ({
    id: `${kind}-${name}`,
    label: groupName(kind, name, members.length, context),
    members,
    estimate: estimatePlace(ground, members, { fixedShare }),
    isOwn: false,
  }));
  if (selection.numbers.length === 0) return groups;
  const label = placeName(municipalities, municipalities, context);
  const whole = { id: "country", label, members: municipalities, estimate: country, isOwn: false };
  return [...groups, whole];
}

function groupName(
  kind: PeerKind,
  name: string | null,
  count: number,
  { locale }: ViewContext,
): string {
  const nb: Readonly<Record<PeerKind, string>> = {
    size: `De ${count} nærmeste i størrelse`,
    kostra: `KOSTRA-gruppe ${name} (${count})`,
    county: `${name} (${count})`,
    sample: `Rapportens utvalg (${count})`,
  };
  const en: Readonly<Record<PeerKind, string>> = {
    size: `The ${count} nearest in size`,
    kostra: `KOSTRA group ${name} (${count})`,
    county: `${name} (${count})`,
    sample: `The report’s sample (${count})`,
  };
  return (locale === "nb" ? nb : en)[kind];
}

function onePlaces(
  { ground, selection }: MunicipalityResult,
  peers: readonly PeerGroup[],
  kind: PeerKind,
): Compared[] {
  const { fixedShare, numbers } = selection;
  const members = peers.filter((group) => group.kind === kind).flatMap((group) => group.members);
  return members
    .filter(({ number }) => !numbers.includes(number))
    .map((one) => ({
      id: one.number,
      label: municipalityName(one, ground.tables.municipalities),
      members: [one],
      estimate: estimatePlace(ground, [one], { fixedShare }),
      isOwn: false,
    }));
}

const size = ({ members }: Compared) => countedIn(members, lastCountedYear(members));

function bySize(compared: readonly Compared[]): Compared[] {
  return compared.toSorted((a, b) => size(b) - size(a));
}

/** As many as a chart holds, those nearest in size to the own, in the order given. */
function nearestTo(own: Compared, compared: readonly Compared[]): readonly Compared[] {
  const distance = (one: Compared) => Math.abs(Math.log(size(one) / size(own)));
  const kept = new Set(compared.toSorted((a, b) => distance(a) - distance(b)).slice(0, most));
  return compared.filter((one) => kept.has(one));
}

function comparisonTexts(
  { country, selection, today }: MunicipalityResult,
  own: number,
  name: string,
  { locale, format, prices }: ViewContext,
): Pick<BarRows, "title" | "source"> {
  const all = format.kroner(atYear(country.years, country.perInhabitant, today));
  const share = format.percent(selection.fixedShare, 0);
  const isCountry = selection.numbers.length === 0;
  const nb = locale === "nb";
  const each = nb ? `${format.kroner(own)} per innbygger` : `${format.kroner(own)} per inhabitant`;
  const against = nb ? ` mot ${all} i landet` : ` against ${all} in Norway`;
  return {
    title: `${name}: ${each}${isCountry ? "" : against}`,
    source: nb
      ? `Kroner per innbygger i ${today}, ${prices.constant}, med fast andel ${share}. De andre er anslått etter samme regel: forskjellene følger av innbyggertallet, ikke av regnskap. Kilde: OE 2022-78 (tabell 3-1), SSB (tabell 07459, KOSTRA) og egen beregning.`
      : `Kroner per inhabitant in ${today}, ${prices.constant}, with a fixed share of ${share}. The others are estimated by the same rule: differences follow from the inhabitants, not from accounts. Source: OE 2022-78 (table 3-1), Statistics Norway (table 07459, KOSTRA) and own calculation.`,
  };
}

function comparisonTable(
  compared: readonly Compared[],
  today: number,
  context: ViewContext,
): TableRows {
  const { locale, format, prices } = context;
  const last = compared[0]?.estimate.years.at(-1) ?? today;
  const nb = locale === "nb";
  const cost = (year: number): NumberColumn => ({
    label: nb ? `Mill. kr ${year}` : `Million kr ${year}`,
    unit: prices.millionsUnit,
    text: (mnok) => format.number(mnok, 1),
  });
  const each = (year: number): NumberColumn => ({
    label: nb ? `Kr per innbygger ${year}` : `Kr per inhabitant ${year}`,
    unit: prices.unit,
    text: format.integer,
  });
  return {
    caption: nb ? `Anslått kostnad, ${prices.constant}` : `Estimated cost, ${prices.constant}`,
    columns: [
      nb ? "Kommune eller gruppe" : "Municipality or group",
      {
        label: nb ? `Innbyggere ${today}` : `Inhabitants ${today}`,
        unit: "",
        text: format.integer,
      },
      shareColumn(nb ? "80 år og eldre" : "Aged 80 and over", context),
      ...[today, last].map(cost),
      ...[today, last].map(each),
    ],
    rows: compared.map(({ label, members, estimate }) => {
      const { years, inhabitants, total, perInhabitant } = estimate;
      return [
        label,
        atYear(years, inhabitants, today),
        shareAged80plus(members),
        ...[today, last].map((year) => atYear(years, total, year)),
        ...[today, last].map((year) => atYear(years, perInhabitant, year)),
      ];
    }),
  };
}
