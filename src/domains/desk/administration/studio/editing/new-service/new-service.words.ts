import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Make a new service', cy: 'Gwneud gwasanaeth newydd' },
  intro: {
    en: 'Say what it is. You get a short service that works, and build it from there. Nobody outside sees it before you publish it.',
    cy: 'Dywedwch beth ydyw. Cewch wasanaeth byr sy’n gweithio, a’i adeiladu o’r fan honno. Ni fydd neb o’r tu allan yn ei weld cyn i chi ei gyhoeddi.',
  },
  library: {
    en: 'Look in the library first: somebody may have designed it already.',
    cy: 'Edrychwch yn y llyfrgell yn gyntaf: efallai bod rhywun wedi’i ddylunio eisoes.',
  },
  name: { en: 'What it is called', cy: 'Beth yw ei enw' },
  nameHint: {
    en: 'What somebody does here, such as “Report a noisy neighbour”',
    cy: 'Beth mae rhywun yn ei wneud yma, fel “Rhoi gwybod am gymydog swnllyd”',
  },
  summary: { en: 'What it does, in a sentence', cy: 'Beth mae’n ei wneud, mewn brawddeg' },
  respondent: { en: 'Who it is for', cy: 'I bwy y mae' },
  kind: { en: 'What kind of service it is', cy: 'Pa fath o wasanaeth ydyw' },
  team: { en: 'Who gets the requests', cy: 'Pwy sy’n cael y ceisiadau' },
  noTeam: { en: 'Not decided yet', cy: 'Heb benderfynu eto' },
  keep: { en: 'How long what people send is kept', cy: 'Am ba hyd y cedwir yr hyn y mae pobl yn ei anfon' },
  keepHint: { en: 'Counted in months from when a request is closed', cy: 'Mewn misoedd o’r adeg y caiff cais ei gau' },
  months: { en: 'months', cy: 'mis' },
  basis: { en: 'Why you may keep it', cy: 'Pam y cewch ei gadw' },
  basisHint: { en: 'The lawful basis in data protection law', cy: 'Y sail gyfreithlon yn y gyfraith diogelu data' },
  make: { en: 'Make the service', cy: 'Gwneud y gwasanaeth' },
  nameMissing: { en: 'Enter what the service is called', cy: 'Rhowch enw’r gwasanaeth' },
  summaryMissing: { en: 'Enter what the service does', cy: 'Rhowch beth mae’r gwasanaeth yn ei wneud' },
  respondentMissing: { en: 'Select who the service is for', cy: 'Dewiswch i bwy y mae’r gwasanaeth' },
  keepWrong: { en: 'Enter a number of months, like 24', cy: 'Rhowch nifer o fisoedd, fel 24' },
  basisMissing: { en: 'Select why you may keep it', cy: 'Dewiswch pam y cewch ei gadw' },
} as const satisfies Record<string, Text>

export const kindWords: Readonly<Record<string, Text>> = {
  application: { en: 'Somebody applies for something', cy: 'Mae rhywun yn gwneud cais am rywbeth' },
  report: { en: 'Somebody reports something', cy: 'Mae rhywun yn rhoi gwybod am rywbeth' },
  referral: { en: 'Somebody refers a person', cy: 'Mae rhywun yn cyfeirio person' },
  survey: { en: 'People are asked what they think', cy: 'Gofynnir i bobl beth yw eu barn' },
}
export const respondentWords: Readonly<Record<string, Text>> = {
  resident: { en: 'Residents', cy: 'Preswylwyr' },
  anyone: { en: 'Anyone', cy: 'Unrhyw un' },
  organisation: { en: 'Organisations', cy: 'Sefydliadau' },
  staff: { en: 'Staff', cy: 'Staff' },
}
export const basisWords: Readonly<Record<string, Text>> = {
  'public-task': { en: 'It is our public task', cy: 'Dyma ein tasg gyhoeddus' },
  contract: { en: 'There is a contract with the person', cy: 'Mae contract gyda’r person' },
  'legal-obligation': { en: 'The law obliges us', cy: 'Mae’r gyfraith yn ein gorfodi' },
  'vital-interests': { en: 'Somebody’s life may depend on it', cy: 'Gall bywyd rhywun ddibynnu arno' },
  consent: { en: 'The person consents', cy: 'Mae’r person yn cydsynio' },
}
