import type { Text } from '#core/text.ts'

/** The words of changing a service for a suggestion. */
export const words = {
  title: { en: 'Change the service for it', cy: 'Newid y gwasanaeth ar ei gyfer' },
  text: {
    en: 'A change that is made from here names this suggestion. It is a draft that you can try. When a version with it goes live, everybody reads here what was done, made from that version.',
    cy: 'Mae newid a wneir o’r fan hon yn enwi’r awgrym hwn. Drafft ydyw y gallwch ei brofi. Pan fydd fersiwn sy’n ei gynnwys yn mynd yn fyw, bydd pawb yn darllen yma beth a wnaed, wedi’i wneud o’r fersiwn hwnnw.',
  },
  change: { en: 'Draft a change', cy: 'Drafftio newid' },
  add: { en: 'Add something for it', cy: 'Ychwanegu rhywbeth ar ei gyfer' },
  questions: { en: 'A question', cy: 'Cwestiwn' },
  options: { en: 'A choice', cy: 'Dewis' },
  content: { en: 'A text on the page', cy: 'Testun ar y dudalen' },
  checks: { en: 'A check of answers', cy: 'Gwiriad o atebion' },
  pages: { en: 'A page', cy: 'Tudalen' },
  messages: { en: 'A message', cy: 'Neges' },
  whole: { en: 'Move it or remove it', cy: 'Ei symud neu ei dynnu' },
  live: {
    en: 'What was changed for it is live. Everybody reads on the suggestion’s page what was done.',
    cy: 'Mae’r hyn a newidiwyd ar ei gyfer yn fyw. Gall pawb ddarllen ar dudalen yr awgrym beth a wnaed.',
  },
  tried: { en: 'Try the service with it', cy: 'Profi’r gwasanaeth gydag ef' },
  published: { en: 'Publish it', cy: 'Ei gyhoeddi' },
} as const satisfies Record<string, Text>
