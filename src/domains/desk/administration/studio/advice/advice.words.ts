import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Plain words', cy: 'Geiriau plaen' },
  intro: {
    en: 'What known rules of plain language and of accessible questions find in your copy. It is advice: nothing is held back because of it, and you may know better.',
    cy: 'Yr hyn y mae rheolau hysbys iaith blaen a chwestiynau hygyrch yn ei ganfod yn eich copi. Cyngor ydyw: ni chaiff dim ei ddal yn ôl o’i herwydd, ac efallai eich bod chi’n gwybod yn well.',
  },
  welsh: {
    en: 'Rules about English words and sentences are not used on Welsh, which has its own. Of Welsh it says where it is missing, the same as the English or out of date, and what holds in every language.',
    cy: 'Ni ddefnyddir rheolau am eiriau a brawddegau Saesneg ar y Gymraeg, sydd â’i rheolau ei hun. O’r Gymraeg, mae’n dweud ble mae ar goll, yr un fath â’r Saesneg neu wedi dyddio, a’r hyn sy’n wir ym mhob iaith.',
  },
  whole: { en: 'The English as a whole', cy: 'Y Saesneg yn ei chyfanrwydd' },
  age: { en: 'Read with ease from', cy: 'Darllenir yn rhwydd o' },
  ageValue: {
    en: 'about {age} years of age (Flesch–Kincaid grade {grade})',
    cy: 'tua {age} oed (gradd Flesch–Kincaid {grade})',
  },
  ageUnder: {
    en: 'under 9 years of age (Flesch–Kincaid grade {grade})',
    cy: 'dan 9 oed (gradd Flesch–Kincaid {grade})',
  },
  sentence: { en: 'Words in a sentence', cy: 'Geiriau mewn brawddeg' },
  sentenceValue: {
    en: '{words} on average, in {sentences} sentences',
    cy: '{words} ar gyfartaledd, mewn {sentences} brawddeg',
  },
  goal: {
    en: 'GOV.UK writes for a reading age of 9, with sentences of 25 words at most.',
    cy: 'Mae GOV.UK yn ysgrifennu ar gyfer oed darllen 9, gyda brawddegau o 25 gair ar y mwyaf.',
  },
  nothing: { en: 'These rules find nothing to advise.', cy: 'Nid yw’r rheolau hyn yn canfod dim i’w gynghori.' },
  found: { en: 'What could be plainer', cy: 'Beth allai fod yn blaenach' },
  source: { en: 'Where this comes from:', cy: 'O ble y daw hyn:' },
  more: { en: '{n} more', cy: '{n} arall' },
} as const satisfies Readonly<Record<string, Text>>
