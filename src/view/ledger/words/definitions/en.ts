import type { DefinitionWords } from "./nb.js";

export const en: DefinitionWords = {
  title: "What the terms mean",
  source: "After IE-1085, ch. 4.1, in our words.",
  groups: {
    amounts: "Amounts and people",
    resource: "Resources",
    area: "ICT areas",
    purpose: "Purpose",
  },
  kind: {
    operating: {
      term: "Operation",
      text: "Running cost of ICT over twelve months by the cash principle: what was paid in the year, without depreciation, internal invoicing and medical equipment. Refunded VAT is left out.",
    },
    investment: {
      term: "Investment",
      text: "Development of new solutions and purchase of new infrastructure and equipment, as paid in the year. Depreciation is left out.",
    },
  },
  amount: {
    spending: { term: "ICT spending", text: "Operation and investment added up." },
    revenue: {
      term: "Operating revenue",
      text: "The organisation’s whole revenue in the year, from its annual report.",
    },
    operatingCost: {
      term: "Operating cost",
      text: "The organisation’s whole operating cost in the year, with depreciation, from its annual report.",
    },
    employees: {
      term: "Employees",
      text: "All who use the ICT services with the organisation’s equipment, hired included, however many hours they work.",
    },
    fte: ({ internal, hired }) => ({
      term: "ICT full-time equivalents",
      text: `Hours worked in the year over ${internal} for own and released staff, and over ${hired} for hired.`,
    }),
  },
  resource: {
    hardware: {
      term: "Hardware",
      text: "All physical ICT equipment, but no medical or other professional equipment.",
    },
    software: {
      term: "Software",
      text: "Purchase, licences and development of packaged and own software.",
    },
    internal: {
      term: "Own staff",
      text: "Employees of the ICT function: wages, pension, payroll tax, travel, courses and premises.",
    },
    hired: {
      term: "Hired staff",
      text: "Consultants who work beside the employees under the organisation’s direction. Suppliers responsible for a whole service belong to outsourced services.",
    },
    released: {
      term: "Released staff",
      text: "Clinicians and others bought free for ICT projects. Super users and system owners count only when bought free.",
    },
    outsourced: {
      term: "Outsourced services",
      text: "Payment to those who take full responsibility for a service, private cloud included.",
    },
    cloud: {
      term: "Public cloud",
      text: "Subscriptions to software, platform and infrastructure in a shared cloud (SaaS, PaaS, IaaS).",
    },
  },
  area: {
    dataCentre: {
      term: "Data centre",
      text: "Servers, storage and running them, from purchase to disposal.",
    },
    network: {
      term: "Telecom and data networks",
      text: "Internet, networks between and in buildings, telephony and subscriptions.",
    },
    endUser: {
      term: "End-user equipment",
      text: "PCs, phones and tablets, with software such as office tools. Mobile subscriptions belong to networks.",
    },
    serviceDesk: {
      term: "ICT service desk",
      text: "The first line that answers users. Second and third line belong to the area they help with.",
    },
    development: {
      term: "Application development",
      text: "New code, and improvements that take two work weeks or more.",
    },
    maintenance: {
      term: "Application maintenance",
      text: "Mending faults, upkeep, maintenance licences, and improvements of less than two work weeks.",
    },
    governance: {
      term: "IT governance and service management",
      text: "Management, architecture, purchasing, finance and administration of ICT. Called IT management, finance and administration until 2019.",
    },
    monitoring: {
      term: "IT operations monitoring",
      text: "Watching infrastructure, networks and applications. An area of its own from 2020.",
    },
    security: {
      term: "IT security",
      text: "Governance, rules and measures that protect systems and data. An area of its own from 2020; security management was in IT management before.",
    },
    continuity: {
      term: "IT service continuity",
      text: "Reserve solutions and recovery after serious interruptions. An area of its own from 2020.",
    },
  },
  purpose: {
    run: { term: "Run", text: "Keeps what there is going and up to date, with no new function." },
    grow: { term: "Grow", text: "Makes today’s services better or more efficient." },
    transform: {
      term: "Transform",
      text: "Makes entirely new services possible. The first health record did; a replacement with new functions is “grow”.",
    },
  },
};
