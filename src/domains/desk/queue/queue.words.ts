import type { Text } from '#core/text.ts'
import type { DueChoice } from '../../cases/queue/queue-filter.rules.ts'

export const words = {
  queue: { en: 'Requests to work on', cy: 'Ceisiadau i weithio arnynt' },
  open: { en: 'open', cy: 'ar agor' },
  overdueCount: { en: 'overdue', cy: 'yn hwyr' },
  change: { en: 'Work somewhere else', cy: 'Gweithio yn rhywle arall' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  stage: { en: 'Stage', cy: 'Cam' },
  sent: { en: 'Sent', cy: 'Anfonwyd' },
  due: { en: 'Due', cy: 'Erbyn' },
  team: { en: 'Team', cy: 'Tîm' },
  who: { en: 'With', cy: 'Gyda' },
  flag: { en: 'Mark', cy: 'Marc' },
  restricted: { en: 'Restricted', cy: 'Cyfyngedig' },
  allServices: { en: 'All services', cy: 'Pob gwasanaeth' },
  allStages: { en: 'All stages', cy: 'Pob cam' },
  allTeams: { en: 'All teams', cy: 'Pob tîm' },
  noTeam: { en: 'No team', cy: 'Dim tîm' },
  anybody: { en: 'Anybody', cy: 'Unrhyw un' },
  me: { en: 'Me', cy: 'Fi' },
  nobody: { en: 'Nobody', cy: 'Neb' },
  anyTime: { en: 'Any time', cy: 'Unrhyw bryd' },
  anyFlag: { en: 'Any or none', cy: 'Unrhyw un neu ddim' },
  choose: { en: 'Choose', cy: 'Dewis' },
  show: { en: 'Show', cy: 'Dangos' },
  showAll: { en: 'Show all', cy: 'Dangos popeth' },
  filter: { en: 'Narrow the list', cy: 'Culhau’r rhestr' },
  like: { en: 'like this', cy: 'fel hyn' },
  nothing: {
    en: 'There are no requests waiting. New ones appear here as people send them.',
    cy: 'Nid oes ceisiadau yn aros. Bydd rhai newydd yn ymddangos yma wrth i bobl eu hanfon.',
  },
  nothingLikeIt: {
    en: 'No open request is like that. Show all, or choose something else.',
    cy: 'Nid oes cais agored fel yna. Dangoswch bopeth, neu dewiswch rywbeth arall.',
  },
  next: { en: 'Next page', cy: 'Tudalen nesaf' },
  first: { en: 'First page', cy: 'Tudalen gyntaf' },
  saved: { en: 'Kept lists', cy: 'Rhestrau a gadwyd' },
  ofTeam: { en: 'team', cy: 'tîm' },
  keep: { en: 'Keep this list', cy: 'Cadw’r rhestr hon' },
  keepName: { en: 'What do you call it?', cy: 'Beth ydych chi’n ei galw?' },
  keepFor: { en: 'Who is it for?', cy: 'I bwy y mae?' },
  keepMine: { en: 'Only me', cy: 'Fi yn unig' },
  keepTeam: { en: 'My team', cy: 'Fy nhîm' },
  nameMissing: { en: 'Enter a name for the list', cy: 'Rhowch enw i’r rhestr' },
  nameLong: {
    en: 'The name of the list must be 60 characters or less',
    cy: 'Rhaid i enw’r rhestr fod yn 60 nod neu lai',
  },
  forget: { en: 'Forget', cy: 'Anghofio' },
} as const satisfies Record<string, Text>

/** How what is due may be narrowed. */
export const dueChoiceWords: Readonly<Record<DueChoice, Text>> = {
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  today: { en: 'Today', cy: 'Heddiw' },
  soon: { en: 'Within a working day', cy: 'O fewn diwrnod gwaith' },
  waiting: { en: 'Paused: waiting for the applicant', cy: 'Wedi’i oedi: yn aros am yr ymgeisydd' },
}
