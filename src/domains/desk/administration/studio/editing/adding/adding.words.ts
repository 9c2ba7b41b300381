import type { Text } from '#core/text.ts'

export const words = {
  where: { en: 'Where it shall stand', cy: 'Ble dylai sefyll' },
  atStart: { en: 'At the start', cy: 'Ar y dechrau' },
  after: { en: 'After', cy: 'Ar ôl' },
  which: { en: 'What do you want to add?', cy: 'Beth hoffech chi ei ychwanegu?' },
  whichMissing: { en: 'Select what you want to add', cy: 'Dewiswch beth hoffech chi ei ychwanegu' },
  goOn: { en: 'Continue', cy: 'Parhau' },
  add: { en: 'Add it', cy: 'Ei ychwanegu' },
  more: {
    en: 'Everything else can be set once it is there.',
    cy: 'Gellir gosod popeth arall unwaith y bydd yno.',
  },
  optional: { en: 'optional', cy: 'dewisol' },
  neededText: { en: 'Enter {what}', cy: 'Rhowch {what}' },
  neededChoice: { en: 'Select {what}', cy: 'Dewiswch {what}' },
  choices: { en: 'The choices', cy: 'Y dewisiadau' },
  choicesHint: {
    en: 'One on each line. In each language in the same order.',
    cy: 'Un ar bob llinell. Ym mhob iaith yn yr un drefn.',
  },
  choicesMissing: {
    en: 'Enter at least two choices, one on each line',
    cy: 'Rhowch o leiaf ddau ddewis, un ar bob llinell',
  },
  choicesUneven: {
    en: 'Enter as many choices in each language: each line is one choice',
    cy: 'Rhowch yr un nifer o ddewisiadau ym mhob iaith: un dewis yw pob llinell',
  },
  fee: { en: 'How much it costs', cy: 'Faint mae’n ei gostio' },
  feePounds: { en: 'A fixed amount', cy: 'Swm penodol' },
  feeFigure: { en: 'Or one of the service’s figures', cy: 'Neu un o ffigurau’r gwasanaeth' },
  feeTimes: { en: 'For each', cy: 'Am bob un' },
  feeTimesHint: {
    en: 'The answer to this question is multiplied by it',
    cy: 'Caiff yr ateb i’r cwestiwn hwn ei luosi ag ef',
  },
  feeShare: { en: 'Of which is paid', cy: 'O hynny telir' },
  all: { en: 'all of it', cy: 'y cyfan' },
  half: { en: 'half', cy: 'hanner' },
  quarter: { en: 'a quarter', cy: 'chwarter' },
  once: { en: 'Once', cy: 'Unwaith' },
  feeWrong: {
    en: 'Enter an amount in pounds, like 52.50, or select a figure',
    cy: 'Rhowch swm mewn punnoedd, fel 52.50, neu dewiswch ffigur',
  },
  result: { en: 'What is decided', cy: 'Beth a benderfynir' },
  resultMissing: { en: 'Select what is decided', cy: 'Dewiswch beth a benderfynir' },
  resultWords: { en: 'Enter what is decided in a word or two', cy: 'Rhowch beth a benderfynir mewn gair neu ddau' },
  resultNumber: { en: 'Enter a whole number', cy: 'Rhowch rif cyfan' },
  from: { en: 'From which day', cy: 'O ba ddiwrnod' },
  fromWrong: { en: 'Enter a day, like 1 4 2027', cy: 'Rhowch ddiwrnod, fel 1 4 2027' },
  fromTaken: { en: 'There is a value from this day already', cy: 'Mae gwerth o’r diwrnod hwn eisoes' },
  value: { en: 'How much it is', cy: 'Faint ydyw' },
  valueWrong: { en: 'Enter a value of this kind', cy: 'Rhowch werth o’r math hwn' },
  source: { en: 'Where the figure comes from', cy: 'O ble y daw’r ffigur' },
  counts: { en: 'Which answer is counted', cy: 'Pa ateb a gyfrifir' },
  countsHint: {
    en: 'Only the choice, the number or the age band goes into statistics, never what somebody wrote',
    cy: 'Dim ond y dewis, y rhif neu’r band oedran sy’n mynd i’r ystadegau, byth yr hyn a ysgrifennodd rhywun',
  },
  ageBand: { en: 'age in bands', cy: 'oed mewn bandiau' },
  truths: { en: 'Which requests are counted', cy: 'Pa geisiadau a gyfrifir' },
} as const satisfies Record<string, Text>

/** What is added, by list, and by list and kind where there are several. */
export const addWords: Readonly<Record<string, Text>> = {
  pages: { en: 'Add a page', cy: 'Ychwanegu tudalen' },
  content: { en: 'Add a text', cy: 'Ychwanegu testun' },
  questions: { en: 'Add a question', cy: 'Ychwanegu cwestiwn' },
  checks: { en: 'Add a check', cy: 'Ychwanegu gwiriad' },
  options: { en: 'Add a choice', cy: 'Ychwanegu dewis' },
  lists: { en: 'Add a list of choices', cy: 'Ychwanegu rhestr o ddewisiadau' },
  sections: { en: 'Add a section', cy: 'Ychwanegu adran' },
  rules: { en: 'Add a fee or another decision', cy: 'Ychwanegu ffi neu benderfyniad arall' },
  decide: { en: 'Add a row', cy: 'Ychwanegu rhes' },
  stages: { en: 'Add a stage', cy: 'Ychwanegu cam' },
  outcomes: { en: 'Add an outcome', cy: 'Ychwanegu canlyniad' },
  messages: { en: 'Add a message', cy: 'Ychwanegu neges' },
  parameters: { en: 'Add a figure', cy: 'Ychwanegu ffigur' },
  replacements: { en: 'Say when other figures count', cy: 'Dweud pryd mae ffigurau eraill yn cyfrif' },
  values: { en: 'Add a value from a day on', cy: 'Ychwanegu gwerth o ddiwrnod ymlaen' },
  sharing: {
    en: 'Add what another organisation may ask for',
    cy: 'Ychwanegu’r hyn y gall sefydliad arall ofyn amdano',
  },
  counted: { en: 'Add a statistic', cy: 'Ychwanegu ystadegyn' },
  measures: { en: 'Add a measure', cy: 'Ychwanegu mesur' },
  need: { en: 'Add a thing to have ready', cy: 'Ychwanegu peth i’w gael yn barod' },
  synonyms: { en: 'Add a word to search for', cy: 'Ychwanegu gair chwilio' },
  costs: { en: 'Say what a request costs you', cy: 'Dweud beth mae cais yn ei gostio i chi' },
  retention: { en: 'Say how long answers are kept', cy: 'Dweud am ba hyd y cedwir atebion' },
  window: { en: 'Say from when to when it can be answered', cy: 'Dweud o bryd tan bryd y gellir ei ateb' },
  phases: { en: 'Add a phase', cy: 'Ychwanegu cyfnod' },
  review: { en: 'Say how to ask for another look', cy: 'Dweud sut i ofyn am ail olwg' },
}

/** What each list is for, where its name does not say it. */
export const addHints: Readonly<Record<string, Text>> = {
  sharing: {
    en: 'What another organisation may ask for under an agreement, and why',
    cy: 'Yr hyn y gall sefydliad arall ofyn amdano o dan gytundeb, a pham',
  },
  counted: { en: 'What statistics may know of a request', cy: 'Yr hyn y gall ystadegau ei wybod am gais' },
  checks: {
    en: 'Say what somebody reads when their answers do not fit together; on the next page you say when they fit',
    cy: 'Dywedwch beth mae rhywun yn ei ddarllen pan nad yw eu hatebion yn cyd-fynd; ar y dudalen nesaf dywedwch pryd y maent yn cyd-fynd',
  },
  decide: {
    en: 'The first row whose condition is true decides. On the next page you say when this one does.',
    cy: 'Y rhes gyntaf y mae ei hamod yn wir sy’n penderfynu. Ar y dudalen nesaf dywedwch pryd y mae hon yn gwneud hynny.',
  },
}

/** Kinds of decision. */
export const ruleWords: Readonly<Record<string, Text>> = {
  fee: { en: 'The fee', cy: 'Y ffi' },
  eligible: { en: 'Who is eligible', cy: 'Pwy sy’n gymwys' },
  truth: { en: 'Another yes or no', cy: 'Ie neu na arall' },
  words: { en: 'One of several words', cy: 'Un o sawl gair' },
  number: { en: 'A number', cy: 'Rhif' },
}
