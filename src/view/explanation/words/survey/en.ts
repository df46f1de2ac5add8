import type { SurveyExplanationWords } from "./nb.js";

/** The texts that explain a survey's figures in English. */
export const en: SurveyExplanationWords = {
  names: {
    statutory: (at) => `Statutory payment in ${at("year")}, 2021 kroner`,
    answersCount: (at) => `Number of answers for ${at("year")}, ${at("label")}`,
    scaledAnswers: (at) => `Answers for ${at("year")} that the country is scaled from`,
    meanCost: (at) => `Mean of the answers in ${at("year")}, ${at("label")}`,
    meanInhabitants: (at) =>
      `Mean population in ${at("year")}, municipalities of the sample (${at("label")})`,
    sizeSpread: (at) => `Distance in population from the mean, squared and summed (${at("label")})`,
    costSpread: (at) =>
      `Distance in population times distance in kroner, summed over the answers (${at("label")})`,
    residualSquares: (at) =>
      `Distance of the answers from the line in million kr, squared and summed (${at("label")})`,
    answeredCost: (at) => `Reported for ${at("year")}: ${at("label")}`,
    lineVariance: (at) =>
      `Part of the variance, going together with the other lines included, (million kr)²: ${at("label")}`,
    growthCovariance: (at) =>
      `Covariance between ${at("from")} and ${at("year")}, (million kr)² (${at("label")})`,
    lineWeight: (at) => `Weight of the answer in the country’s cost: ${at("label")}`,
    lineResidual: (at) => `Distance from the line in ${at("year")}: ${at("label")}`,
    lineLeverage: (at) => `Leverage of size: ${at("label")}`,
    sampleCost: (at) => `Sum of the answers in ${at("year")}: ${at("label")}`,
    sampleInhabitants: (at) => `Inhabitants of the municipalities that answered: ${at("label")}`,
    classCount: (at) => `Number of municipalities, ${at("label")}`,
    classAnswers: (at) => `Answered for ${at("year")}, ${at("label")}`,
    ahead: () => "Assumed: the sample is ahead",
    forgotten: () => "Assumed: costs are forgotten",
    countedTwice: () => "Assumed: general costs are counted twice",
    savedFte: (at) => `Reported for ${at("year")}: saved full-time equivalents, ${at("label")}`,
    avoidedCost: (at) => `Reported for ${at("year")}: avoided costs, ${at("label")}`,
    wageCost: () => "Wage cost per full-time equivalent",
    annualWage: (at) => `Mean annual wage in the municipalities in ${at("year")}`,
    gainInhabitants: (at) =>
      `Inhabitants of the municipalities that reported a gain: ${at("label")}`,
    gainFte: (at) => `Saved full-time equivalents in ${at("year")}: ${at("label")}`,
    gainAvoided: (at) => `Avoided costs in ${at("year")}: ${at("label")}`,
    gainSum: (at) => `Gain of the municipalities that reported it, ${at("year")}: ${at("label")}`,
    surveyGain: (at) => `Gain per year in the country, 2021 kroner: ${at("label")}`,
    gainAnswers: (at) => `Answers for ${at("year")} that report a gain: ${at("label")}`,
    gainShare: (at) =>
      `Share of inhabitants in ${at("year")} that the answers are of: ${at("label")}`,
    fittedFixed: (at) => `Fixed cost per municipality, ${at("label")}`,
    fittedEach: (at) => `Cost per inhabitant, ${at("label")}`,
    degreesOfFreedom: (at) => `Degrees of freedom, ${at("label")}`,
    lineSpread: (at) => `Standard deviation about the line, ${at("label")}`,
    pointCost: (at) => `Cost in ${at("year")}: ${at("label")}`,
    pointFitted: (at) => `The line’s cost in ${at("year")}: ${at("label")}`,
    pointResidual: (at) => `Distance from the line in ${at("year")}: ${at("label")}`,
    pointLeverage: (at) => `Leverage of size: ${at("label")}`,
    cooksDistance: (at) => `Cook’s distance: ${at("label")}`,
    surveyLine: (at) => `The country’s cost in ${at("year")}: ${at("label")}`,
    surveyCost: (at) => `The country’s cost in ${at("year")}: ${at("label")}`,
    surveyStatutory: (at) => `Statutory payment in ${at("year")}`,
    surveyTotal: (at) => `The country’s cost in ${at("year")} by the answers`,
    sizeVariance: (at) => `The sample’s number and sizes against the country’s (${at("label")})`,
    studentT: (at) => `Student’s t for a 95 per cent interval (${at("label")})`,
    standardError: (at) => `Standard error in ${at("year")}: ${at("label")}`,
    jointError: (at) => `Standard error in ${at("year")}: ${at("label")}`,
    surveyReach: (at) => `Half the interval in ${at("year")}: ${at("label")}`,
    surveyLow: (at) => `Lower end in ${at("year")}: ${at("label")}`,
    surveyHigh: (at) => `Upper end in ${at("year")}: ${at("label")}`,
    simpleLine: (at) => `Simply scaled in ${at("year")}: ${at("label")}`,
    simpleTotal: (at) => `Simple scaling in ${at("year")}`,
    biasLow: (at) => `The estimate for ${at("year")} with the bias assumed, lower`,
    biasHigh: (at) => `The estimate for ${at("year")} with the bias assumed, upper`,
    surveyReal: (at) => `In 2021 kroner, ${at("year")}: ${at("label")}`,
    surveyYearlyGrowth: (at) => `Real growth per year from ${at("from")} to ${at("year")}`,
    priceChange: (at) => `Rise in prices from ${at("from")} to ${at("year")}, municipal deflator`,
    growthError: (at) => `Standard error of the logarithm of growth (${at("label")})`,
    costGrowth: (at) => `Real growth per year from ${at("from")} to ${at("year")}: ${at("label")}`,
    costGrowthLow: (at) =>
      `Lower end of real growth from ${at("from")} to ${at("year")}: ${at("label")}`,
    costGrowthHigh: (at) =>
      `Upper end of real growth from ${at("from")} to ${at("year")}: ${at("label")}`,
    pointWeight: (at) => `Weight of the answer in the country’s cost: ${at("label")}`,
    leftOutLine: (at) => `Change without the answer: ${at("label")}`,
    leftOutChange: (at) => `Change without the answer: ${at("label")}`,
    leftOutTotal: (at) => `The country’s cost in ${at("year")} without the answer: ${at("label")}`,
    nextWidth: (at) => `Expected width against today’s: ${at("label")}`,
    answeredShare: (at) => `Share that answered for ${at("year")}, ${at("label")}`,
  },
  formulas: {
    fittedFixed:
      "The answers’ mean cost less the cost per inhabitant times the mean population: where the line meets no inhabitants.",
    fittedEach:
      "Least squares: how far cost and population are from their means together, over how far population is.",
    degreesOfFreedom:
      "The number of answers less the two numbers that determine the line. Of several lines the one with fewest answers counts.",
    lineSpread: "The square root of the sum of squared distances over the degrees of freedom.",
    pointCost: "The sum of what the municipality has reported.",
    pointFitted: "The fixed cost, plus the cost per inhabitant times the inhabitants.",
    pointResidual: "The municipality’s cost less the line’s.",
    pointLeverage:
      "One over the number of answers, plus the square of the distance from the mean population over the sum of all such squares.",
    cooksDistance:
      "The distance from the line against the standard deviation, times the leverage of size: how far the whole line moves without the answer.",
    surveyLine:
      "The number of municipalities times the fixed cost, plus the inhabitants times the cost per inhabitant.",
    surveyCost: "The sum of the cost lines.",
    surveyStatutory: "The payment in 2021 kroner times the rise in prices.",
    surveyTotal: "The sum of all cost lines and the statutory payment.",
    sizeVariance:
      "How uncertain the country’s sum is when the standard deviation about the line is one: the number of municipalities squared over the number of answers, plus the distance from the sample’s mean municipality to the country, squared, over the spread in population.",
    studentT:
      "The number that 97.5 per cent of Student’s t distribution stays below, with so many degrees of freedom: 95 per cent then lies within it, plus and minus.",
    standardError: "The standard deviation about the line times the square root of the size term.",
    jointError:
      "The square root of the lines’ parts of the variance, summed. Not all lines are answered by the same municipalities.",
    surveyReach: "Student’s t times the standard error.",
    surveyLow: "The country’s cost less half the interval.",
    surveyHigh: "The country’s cost plus half the interval.",
    simpleLine: "The answers’ cost over the inhabitants there, times all inhabitants.",
    simpleTotal: "The sum of all cost lines and the statutory payment.",
    biasLow:
      "The estimate brought down by the part that the sample is assumed to be ahead, and by the part of general costs assumed to be counted twice.",
    biasHigh: "The estimate with the part added that is assumed to be forgotten.",
    surveyReal: "The year’s kroner over the rise in prices since 2021.",
    surveyYearlyGrowth: "The cost over the earlier one, as growth per year.",
    priceChange: "The price level in the last year over that in the first.",
    growthError:
      "The standard errors over the costs, squared and summed, less what falls out because municipalities answered in both years.",
    costGrowth:
      "The cost in the last year over that in the first and the rise in prices, as growth per year.",
    costGrowthLow:
      "The same, with the logarithm brought down by Student’s t times the standard error. Approximate (the delta method).",
    costGrowthHigh:
      "The same, with Student’s t times the standard error added to the logarithm. Approximate (the delta method).",
    pointWeight:
      "The number of municipalities over the number of answers, plus what the answer counts more or less because the municipality’s size is not the mean.",
    leftOutLine:
      "The weight times the distance from the line, over one less the leverage, with the sign turned: what a new line without the answer would give.",
    leftOutChange: "The sum of the changes in the cost lines.",
    leftOutTotal: "The country’s cost without the statutory payment, plus the change.",
    nextWidth:
      "Student’s t times the square root of the size term with those suggested, over the same today. As if new answers spread like the old ones.",
    gainFte: "The sum of what the municipalities have reported.",
    gainAvoided: "The sum of what the municipalities have reported.",
    gainSum: "Saved full-time equivalents times the wage cost, plus avoided costs.",
    surveyGain:
      "The gain per inhabitant where it is reported, times all inhabitants, over the rise in prices since 2021.",
    gainShare: "The inhabitants where the gain is reported, over all.",
    answeredShare: "Municipalities that have answered, over all.",
  },
};
