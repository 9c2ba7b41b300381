import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'A picture of the journey', cy: 'Llun o’r daith' },
  intro: {
    en: 'Read it from the top. Pages on the line are asked of everybody; pages beside it only if their condition holds. A page with a square end stops the person there. In a condition, “you” is the person who applies.',
    cy: 'Darllenwch ef o’r brig. Gofynnir y tudalennau ar y llinell i bawb; y tudalennau wrth ei hochr dim ond os yw eu hamod yn dal. Mae tudalen â phen sgwâr yn atal y person yno. Mewn amod, y person sy’n gwneud cais yw “chi”.',
  },
  picture: { en: 'The journey, page by page', cy: 'Y daith, tudalen wrth dudalen' },
  pictureHint: {
    en: 'The table says the same in words.',
    cy: 'Mae’r tabl yn dweud yr un peth mewn geiriau.',
  },
  start: { en: 'Start', cy: 'Dechrau' },
  finish: { en: 'Check your answers and send', cy: 'Gwirio eich atebion ac anfon' },
  page: { en: 'Page', cy: 'Tudalen' },
  shown: { en: 'Who comes to it', cy: 'Pwy sy’n dod ati' },
  asks: { en: 'What it asks', cy: 'Beth mae’n ei ofyn' },
  everybody: { en: 'Everybody', cy: 'Pawb' },
  onlyIf: { en: 'Only if {clause}', cy: 'Dim ond: {clause}' },
  or: { en: ', or if ', cy: '; neu: ' },
  depends: { en: 'It depends on {numbers}', cy: 'Mae’n dibynnu ar {numbers}' },
  question: { en: 'question {number}', cy: 'cwestiwn {number}' },
  never: { en: 'Nobody: its condition never holds', cy: 'Neb: nid yw ei hamod byth yn dal' },
  asksNothing: { en: 'Nothing', cy: 'Dim' },
  notEligible: { en: 'An end: not eligible', cy: 'Diwedd: ddim yn gymwys' },
  elsewhere: { en: 'An end: somebody else does it', cy: 'Diwedd: rhywun arall sy’n ei wneud' },
  oneQuestion: { en: 'Question {first}', cy: 'Cwestiwn {first}' },
  questions: { en: 'Questions {first} to {last}', cy: 'Cwestiynau {first} i {last}' },
  section: { en: 'Section: {title}', cy: 'Adran: {title}' },
} as const satisfies Readonly<Record<string, Text>>
