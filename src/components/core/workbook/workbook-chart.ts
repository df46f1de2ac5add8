import {
  type ChartSeries,
  columnName,
  type Sheet,
  type SheetChart,
} from "../../../view/core/sheet.js";
import type { WorkbookFeature } from "./workbook-feature.js";
import { xmlText } from "./xml-text.js";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const relation = "rId-chart";
const drawingFile = "drawings/drawing-chart.xml";
const chartFile = "charts/chart1.xml";

/** What a sheet with a chart says of it. At most one sheet of a workbook has one. */
export const drawingOf = ({ chart }: Sheet): string =>
  chart === undefined ? "" : `<drawing r:id="${relation}"/>`;

/** Writes the chart of the sheet that has one: an area a series, stacked, over the years. */
export function chartFeature(sheets: readonly Sheet[]): WorkbookFeature {
  const place = sheets.findIndex(({ chart }) => chart !== undefined);
  const chart = sheets[place]?.chart;
  if (chart === undefined) return {};
  const type = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}+xml`;
  const part = (file: string, kind: string) =>
    `<Override PartName="/xl/${file}" ContentType="${type(kind)}"/>`;
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () => part(drawingFile, "drawing") + part(chartFile, "drawingml.chart"),
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, { sheetIndex }) =>
            sheetIndex === place ? link(relation, "drawing", `../${drawingFile}`) : undefined,
        },
      },
      write: {
        files: () => ({
          [`xl/${drawingFile}`]: drawingXml(chart),
          "xl/drawings/_rels/drawing-chart.xml.rels":
            `${head}<Relationships xmlns="${relationships}">` +
            `${link("rId1", "chart", `../${chartFile}`)}</Relationships>`,
          [`xl/${chartFile}`]: chartXml(chart),
        }),
      },
    },
  };
}

const link = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;

/** Rows that the drawing is high. It reaches over four columns. */
const height = 22;

function drawingXml({ top, title }: SheetChart): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const name = `<xdr:cNvPr id="2" name="Chart 1" descr="${xmlText(title)}"/>`;
  return (
    `${head}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">` +
    `<xdr:twoCellAnchor>${corner("from", 0, top)}${corner("to", 4, top + height)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawing}/chart">` +
    `<c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="rId1"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"
  );
}

function chartXml(chart: SheetChart): string {
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const areas = chart.series.map((series, index) => areaXml(chart, series, index)).join("");
  return (
    `${head}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${office}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/><c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>` +
    `${areas}${axes}</c:areaChart>${axisXml("cat", 1, 2, "b", "0")}` +
    `${axisXml("val", 2, 1, "l", "#,##0")}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}

const titleXml = (title: string) =>
  '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
  `<a:r><a:rPr sz="1200" b="1"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
  '<c:overlay val="0"/></c:title>';

function areaXml({ sheet, rows, years }: SheetChart, series: ChartSeries, index: number): string {
  const [top, bottom] = rows.map((row) => row + 1);
  const range = (column: number) => {
    const name = columnName(column);
    return `${xmlText(sheet)}!$${name}$${top}:$${name}$${bottom}`;
  };
  const fill = `<a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx><c:spPr>${fill}</c:spPr>` +
    `<c:cat>${numbers(range(0), years)}</c:cat>` +
    `<c:val>${numbers(range(series.column), series.values)}</c:val></c:ser>`
  );
}

function numbers(range: string, values: readonly number[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`);
  const cache = `<c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>`;
  return `<c:numRef><c:f>${range}</c:f><c:numCache>${cache}${points.join("")}</c:numCache></c:numRef>`;
}

function axisXml(kind: "cat" | "val", id: number, crosses: number, at: string, format: string) {
  const isValues = kind === "val";
  return (
    `<c:${kind}Ax><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${at}"/>${isValues ? "<c:majorGridlines/>" : ""}` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${crosses}"/>` +
    `${isValues ? '<c:crossBetween val="midCat"/>' : '<c:tickLblSkip val="5"/>'}</c:${kind}Ax>`
  );
}
