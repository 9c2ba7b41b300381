import type { Text } from '#core/text.ts'

/** The headings under which services are found by need, in the order in which they stand on a page. */
export const topics = {
  bins: { en: 'Bins and recycling', cy: 'Biniau ac ailgylchu' },
  streets: { en: 'Roads, parking and travel', cy: 'Ffyrdd, parcio a theithio' },
  tax: { en: 'Council tax and benefits', cy: 'Y dreth gyngor a budd-daliadau' },
  housing: { en: 'Housing and homes', cy: 'Tai a chartrefi' },
  schools: { en: 'Schools, children and families', cy: 'Ysgolion, plant a theuluoedd' },
  care: { en: 'Care, health and disability', cy: 'Gofal, iechyd ac anabledd' },
  planning: { en: 'Planning and building', cy: 'Cynllunio ac adeiladu' },
  neighbourhood: { en: 'Problems in your neighbourhood', cy: 'Problemau yn eich cymdogaeth' },
  licences: { en: 'Licences and business', cy: 'Trwyddedau a busnes' },
  community: { en: 'Leisure, community and having a say', cy: 'Hamdden, cymuned a dweud eich dweud' },
  other: { en: 'Other services', cy: 'Gwasanaethau eraill' },
} as const satisfies Record<string, Text>

export type Topic = keyof typeof topics

/** Words in a title by which a service without a number of the national list finds its heading. */
export const topicWords: Readonly<Partial<Record<Topic, RegExp>>> = {
  bins: /\b(bins?|waste|recycling|rubbish)\b/i,
  streets: /\b(roads?|street|parking|permit|bus|travel|badge)\b/i,
  tax: /\b(tax|benefits?|discount|debt|rates)\b/i,
  housing: /\b(hous(e|ing)|homes?|repairs?|tenants?|rent)\b/i,
  schools: /\b(schools?|child(ren)?|famil(y|ies)|nursery|pupils?)\b/i,
  care: /\b(care|carers?|health|disab\w+|assessment)\b/i,
  planning: /\b(planning|building|conservation|trees?)\b/i,
  licences: /\b(licen[cs]es?|business|trad(e|ing)|taxis?|driver)\b/i,
}
