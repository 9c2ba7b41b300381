import type { Text } from '#core/text.ts'

export const words = {
  versions: { en: 'Versions', cy: 'Fersiynau' },
  noVersions: { en: 'No version of it is live.', cy: 'Nid oes fersiwn ohono yn fyw.' },
  when: { en: 'Live since', cy: 'Yn fyw ers' },
  what: { en: 'What changed and why', cy: 'Beth newidiodd a pham' },
  credits: { en: 'With changes offered by', cy: 'Gyda newidiadau a gynigiwyd gan' },
  severity: { en: 'Why you need it', cy: 'Pam mae ei angen arnoch' },
  neededBy: { en: 'needed by', cy: 'mae ei angen erbyn' },
  yours: { en: 'Yours', cy: 'Eich un chi' },
  adopters: { en: 'Who adopted it', cy: 'Pwy sydd wedi’i fabwysiadu' },
  noAdopters: { en: 'Nobody has adopted it yet.', cy: 'Nid oes neb wedi’i fabwysiadu eto.' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  version: { en: 'Version', cy: 'Fersiwn' },
  changes: { en: 'Changes of its own', cy: 'Newidiadau ei hun' },
  some: { en: 'Yes', cy: 'Oes' },
  none: { en: 'No', cy: 'Nac oes' },
  howDiffers: { en: 'How their copy differs', cy: 'Sut mae eu copi yn wahanol' },
  newest: { en: 'the newest', cy: 'y diweddaraf' },
  of: { en: 'of', cy: 'o' },
  older: { en: 'an older one', cy: 'un hŷn' },
  oneAdopter: { en: 'Adopted by 1 organisation', cy: 'Wedi’i fabwysiadu gan 1 sefydliad' },
  adoptedBy: { en: 'Adopted by {n} organisations', cy: 'Wedi’i fabwysiadu gan {n} sefydliad' },
  lastChange: { en: 'Last change', cy: 'Newid diwethaf' },
  // publishing a newer one
  reason: { en: 'What changed, and why?', cy: 'Beth newidiodd, a pham?' },
  reasonHint: {
    en: 'Those who adopted your design read this when they decide',
    cy: 'Bydd y rhai a fabwysiadodd eich dyluniad yn darllen hwn wrth benderfynu',
  },
  needed: { en: 'Why do others need it?', cy: 'Pam mae ei angen ar eraill?' },
  by: { en: 'By when do they need it?', cy: 'Erbyn pryd mae ei angen arnynt?' },
  byHint: { en: 'Leave empty when there is no such day', cy: 'Gadewch yn wag pan nad oes diwrnod o’r fath' },
  reasonMissing: { en: 'Enter what changed, and why', cy: 'Rhowch beth newidiodd, a pham' },
  neededMissing: { en: 'Select why others need it', cy: 'Dewiswch pam mae ei angen ar eraill' },
  dateWrong: { en: 'Enter a real date, like 1 4 2027', cy: 'Rhowch ddyddiad go iawn, fel 1 4 2027' },
  datePast: { en: 'The date must be today or in the future', cy: 'Rhaid i’r dyddiad fod heddiw neu yn y dyfodol' },
} as const satisfies Record<string, Text>

/** Why adopters need a version, in short for a tag and in words for whoever chooses. */
export const severityWords = {
  law: {
    tag: { en: 'The law', cy: 'Y gyfraith' },
    text: {
      en: 'The law changed, or asked for it already',
      cy: 'Newidiodd y gyfraith, neu roedd yn gofyn amdano eisoes',
    },
    colour: 'red',
  },
  safety: {
    tag: { en: 'Safety', cy: 'Diogelwch' },
    text: { en: 'Without it somebody could come to harm', cy: 'Hebddo gallai rhywun gael niwed' },
    colour: 'orange',
  },
  better: {
    tag: { en: 'Better', cy: 'Gwell' },
    text: { en: 'It is better than before', cy: 'Mae’n well nag o’r blaen' },
    colour: 'blue',
  },
} as const
