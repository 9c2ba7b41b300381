import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Equality questions', cy: 'Cwestiynau cydraddoldeb' },
  sent: {
    en: 'We have received your application. Your reference is {reference}.',
    cy: 'Rydym wedi derbyn eich cais. Eich cyfeirnod yw {reference}.',
  },
  why: {
    en: 'These questions are optional. The answers tell us whether our services reach everybody and treat people fairly.',
    cy: 'Mae’r cwestiynau hyn yn ddewisol. Mae’r atebion yn dangos i ni a yw ein gwasanaethau’n cyrraedd pawb ac yn trin pobl yn deg.',
  },
  who: {
    en: 'Nobody who works on your application or decides on it can see your answers, or whether you gave any. They make no difference to it.',
    cy: 'Ni all neb sy’n gweithio ar eich cais neu’n penderfynu arno weld eich atebion, nac a wnaethoch roi rhai. Nid ydynt yn gwneud unrhyw wahaniaeth iddo.',
  },
  save: { en: 'Save my answers', cy: 'Cadw fy atebion' },
  skip: { en: 'Skip these questions', cy: 'Hepgor y cwestiynau hyn' },
} as const satisfies Record<string, Text>
