import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Where are you working?', cy: 'Ble rydych chi’n gweithio?' },
  intro: {
    en: 'You work in one organisation at a time. What you do is recorded as done there.',
    cy: 'Rydych yn gweithio mewn un sefydliad ar y tro. Cofnodir yr hyn a wnewch fel gwaith yno.',
  },
  none: { en: 'You do not work here', cy: 'Nid ydych yn gweithio yma' },
  noneText: {
    en: 'The workspace is for people who work for one of the organisations here. Ask your manager to add you.',
    cy: 'Mae’r man gwaith ar gyfer pobl sy’n gweithio i un o’r sefydliadau yma. Gofynnwch i’ch rheolwr eich ychwanegu.',
  },
  work: { en: 'Work here', cy: 'Gweithio yma' },
  at: { en: 'at', cy: 'yn' },
} as const satisfies Record<string, Text>
