import { atYear, first, itemAt, known, last } from "../../model/core/series.js";
import { mostlyFixed } from "../../model/municipality/fixed-part.js";
import type { Municipality } from "../../model/municipality/municipality.js";
import {
  estimatePlace,
  type PlaceEstimate,
} from "../../model/municipality/municipality-estimate.js";
import type { PeerGroup, PeerKind } from "../../model/municipality/municipality-peers.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { countedIn, lastCountedYear, shareAged80plus } from "../../model/municipality/place.js";
import type { StatedPlaceId } from "../../model/municipality/stated-place-quantities.js";
import type { ViewContext } from "../core/view-context.js";
import type { BarRows } from "../figure/bar-rows.js";
import type { NumberColumn, TableColumn, TableRows } from "../figure/figure.js";
import { integerColumn, shareColumn } from "../figure/table-columns.js";
import { toldTexts } from "../figure/told.js";
import { scenarioLine } from "../result/scenario-name.js";
import type { ComparisonKind } from "./comparison-kind.js";
import { warnedPlace, withWarning } from "./estimate-warning.js";
import { markShare, markWarned } from "./mark-place.js";
import { municipalityName, placeName } from "./municipality-name.js";
import { municipalityWords } from "./words/index.js";

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
  const drawn = nearestTo(own, compared);
  const value = ({ estimate }: Compared) => atYear(estimate.years, estimate.perInhabitant, today);
  return {
    scenario: scenarioLine(result, context),
    ...comparisonTexts(result, value(own), own.label, context),
    summary: compared.map((one) => `${one.label} ${format.kroner(value(one))}`).join(", "),
    bars: drawn.map((one) => ({
      id: one.id,
      label: one.label,
      value: value(one),
      text: format.kroner(value(one)),
      role: one.isOwn ? "own" : "ghost",
    })),
    table: () => comparisonTable(compared, today, context),
    asked: drawn.map((one) => ({
      id: "placePerInhabitant" satisfies StatedPlaceId,
      year: today,
      ...placeOf(one),
      ...(drawn.length > 1 && { whose: one.label }),
    })),
  };
}

/** The municipality or the group that a number in the figures is of, by its id there. */
export function comparedPlace(
  id: string,
  result: MunicipalityResult,
  peers: readonly PeerGroup[],
  context: ViewContext,
): Pick<Compared, "label" | "members"> {
  const { municipalities } = result.ground.tables;
  if (id === warnedPlace) {
    const small = mostlyFixed(result);
    return { label: placeName(small, municipalities, context), members: small };
  }
  const one = municipalities.find(({ number }) => number === id);
  if (one !== undefined) return { label: municipalityName(one, municipalities), members: [one] };
  return known(groupPlaces(result, peers, context).find((group) => group.id === id) ?? null);
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
  const text = municipalityWords(context.locale).comparison;
  const groups = peers.map(({ kind, name, members }) => ({
    id: name === null ? kind : `${kind}-${name}`,
    label: text.group[kind](members.length, name),
    members,
    estimate: estimatePlace(ground, members, { fixedShare }),
    isOwn: false,
  }));
  if (selection.numbers.length === 0) return groups;
  const label = placeName(municipalities, municipalities, context);
  const whole = { id: "country", label, members: municipalities, estimate: country, isOwn: false };
  return [...groups, whole];
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

/** Whose a number is: the page's own place goes without saying. */
const placeOf = ({ id, isOwn }: Compared) => (isOwn ? {} : { place: id });

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
  result: MunicipalityResult,
  own: number,
  name: string,
  context: ViewContext,
): Pick<BarRows, "title" | "told" | "source"> {
  const { country, selection, today } = result;
  const { locale, format, prices } = context;
  const text = municipalityWords(locale).comparison;
  const all = format.kroner(atYear(country.years, country.perInhabitant, today));
  const id = "placePerInhabitant" satisfies StatedPlaceId;
  const isCountry = selection.numbers.length === 0;
  return toldTexts({
    title: (mark) => {
      const each = mark({ id, year: today }, format.kroner(own));
      if (isCountry) return text.title(name, each);
      return text.titleAgainst(name, each, mark({ id, year: today, place: "country" }, all));
    },
    source: (mark) => {
      const share = markShare(result, context, mark);
      const source = text.source({ today, constant: prices.constant, share });
      return withWarning(source, result, context, markWarned(result, mark));
    },
  });
}

function comparisonTable(
  compared: readonly Compared[],
  today: number,
  context: ViewContext,
): TableRows {
  const years = [today, last(first(compared).estimate.years)];
  return {
    caption: municipalityWords(context.locale).comparison.caption(context.prices.constant),
    columns: comparisonColumns(compared, years, context),
    rows: compared.map(({ label, members, estimate }) => {
      const at = (values: readonly number[], year: number) => atYear(estimate.years, values, year);
      return [
        label,
        at(estimate.inhabitants, today),
        shareAged80plus(members),
        ...years.map((year) => at(estimate.total, year)),
        ...years.map((year) => at(estimate.perInhabitant, year)),
      ];
    }),
  };
}

function comparisonColumns(
  compared: readonly Compared[],
  years: readonly number[],
  context: ViewContext,
): TableColumn[] {
  const today = first(years);
  const { locale, format, prices } = context;
  const text = municipalityWords(locale).comparison;
  const cost = (year: number): NumberColumn => ({
    label: text.millions(year),
    unit: prices.millionsUnit,
    text: (mnok) => format.number(mnok, 1),
  });
  const each = (year: number): NumberColumn => ({
    label: text.perInhabitant(year),
    unit: prices.unit,
    text: format.integer,
  });
  const stated = (column: NumberColumn, id: StatedPlaceId, year: number): NumberColumn => ({
    ...column,
    stated: (row) => ({ id, year, ...placeOf(itemAt(compared, row)) }),
  });
  return [
    text.place,
    stated(integerColumn(text.inhabitants(today), context), "placeInhabitants", today),
    stated(shareColumn(text.aged80plus, context), "aged80plus", today),
    ...years.map((year) => stated(cost(year), "placeCost", year)),
    ...years.map((year) => stated(each(year), "placePerInhabitant", year)),
  ];
}
