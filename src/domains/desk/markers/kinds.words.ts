import type { Text } from '#core/text.ts'

export const kindWords = {
  title: { en: 'Warnings that you use', cy: 'Rhybuddion a ddefnyddiwch' },
  intro: {
    en: 'A short list that everybody understands alike: what colleagues have to do, never what somebody is. Warnings that stand keep their words until they are changed here.',
    cy: 'Rhestr fer y mae pawb yn ei deall yn yr un modd: yr hyn y mae’n rhaid i gydweithwyr ei wneud, byth yr hyn y mae rhywun. Mae rhybuddion sydd mewn grym yn cadw eu geiriau nes iddynt gael eu newid yma.',
  },
  english: { en: 'In English', cy: 'Yn Saesneg' },
  englishMissing: { en: 'Enter the warning in English', cy: 'Rhowch y rhybudd yn Saesneg' },
  welsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  welshMissing: { en: 'Enter the warning in Welsh', cy: 'Rhowch y rhybudd yn Gymraeg' },
  months: { en: 'Looked at again after', cy: 'Ei adolygu ar ôl' },
  monthsMissing: { en: 'Select when it is looked at again', cy: 'Dewiswch pryd caiff ei adolygu' },
  six: { en: 'Six months', cy: 'Chwe mis' },
  twelve: { en: 'A year', cy: 'Blwyddyn' },
  ended: { en: 'Not offered any more', cy: 'Heb ei gynnig mwyach' },
  change: { en: 'Change', cy: 'Newid' },
  save: { en: 'Save', cy: 'Cadw' },
  end: { en: 'Do not offer it any more', cy: 'Peidio â’i gynnig mwyach' },
  offer: { en: 'Offer it again', cy: 'Ei gynnig eto' },
  add: { en: 'Add a warning', cy: 'Ychwanegu rhybudd' },
} as const satisfies Record<string, Text>
