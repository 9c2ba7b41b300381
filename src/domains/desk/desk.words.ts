import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Where are you working?', cy: 'Ble rydych chi’n gweithio?' },
  intro: {
    en: 'You work in one organisation at a time. What you do is recorded as done there.',
    cy: 'Rydych yn gweithio mewn un sefydliad ar y tro. Cofnodir yr hyn a wnewch fel gwaith yno.',
  },
  none: { en: 'You do not work here', cy: 'Nid ydych yn gweithio yma' },
  noneText: {
    en: 'The workspace is for the staff of an organisation of this place. Ask your manager to add you.',
    cy: 'Mae’r man gwaith ar gyfer staff un o sefydliadau’r lle hwn. Gofynnwch i’ch rheolwr eich ychwanegu.',
  },
  work: { en: 'Work here', cy: 'Gweithio yma' },
  at: { en: 'at', cy: 'yn' },
  change: { en: 'Work somewhere else', cy: 'Gweithio yn rhywle arall' },
  queue: { en: 'Requests to work on', cy: 'Ceisiadau i weithio arnynt' },
  open: { en: 'open', cy: 'ar agor' },
  overdueCount: { en: 'overdue', cy: 'yn hwyr' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  stage: { en: 'Stage', cy: 'Cam' },
  sent: { en: 'Sent', cy: 'Anfonwyd' },
  due: { en: 'Due', cy: 'Erbyn' },
  noTarget: { en: 'No target', cy: 'Dim targed' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  restricted: { en: 'Restricted', cy: 'Cyfyngedig' },
  allServices: { en: 'All services', cy: 'Pob gwasanaeth' },
  allStages: { en: 'All stages', cy: 'Pob cam' },
  onlyOverdue: { en: 'Only what is overdue', cy: 'Dim ond yr hyn sy’n hwyr' },
  show: { en: 'Show', cy: 'Dangos' },
  filter: { en: 'Narrow the list', cy: 'Culhau’r rhestr' },
  nothing: {
    en: 'There are no requests waiting. New ones appear here as people send them.',
    cy: 'Nid oes ceisiadau yn aros. Bydd rhai newydd yn ymddangos yma wrth i bobl eu hanfon.',
  },
  nothingLikeIt: {
    en: 'No open request is like that. Show all services and stages.',
    cy: 'Nid oes cais agored fel yna. Dangoswch bob gwasanaeth a cham.',
  },
  next: { en: 'Next page', cy: 'Tudalen nesaf' },
} as const satisfies Record<string, Text>
