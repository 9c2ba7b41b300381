import type { Text } from '#core/text.ts'

/** The events that are changes, in words. Whoever adds one to the journal adds it here. */
export const changeWords: Readonly<Record<string, Text>> = {
  'organisation.founded': { en: 'Founded an organisation', cy: 'Sefydlu sefydliad' },
  'organisation.changed': { en: 'Changed name, languages or contact', cy: 'Newid enw, ieithoedd neu gyswllt' },
  'brand.changed': { en: 'Changed colours or logo', cy: 'Newid lliwiau neu logo' },
  'setting.changed': { en: 'Changed a setting', cy: 'Newid gosodiad' },
  'diary.made': { en: 'Made a diary', cy: 'Creu dyddiadur' },
  'diary.changed': { en: 'Changed a diary', cy: 'Newid dyddiadur' },
  'team.made': { en: 'Made a team', cy: 'Creu tîm' },
  'team.renamed': { en: 'Renamed a team', cy: 'Ailenwi tîm' },
  'team.ended': { en: 'Closed a team', cy: 'Cau tîm' },
  'staff.invited': { en: 'Invited somebody', cy: 'Gwahodd rhywun' },
  'staff.invited-again': { en: 'Sent an invitation again', cy: 'Anfon gwahoddiad eto' },
  'staff.invitation-cancelled': { en: 'Took an invitation back', cy: 'Tynnu gwahoddiad yn ôl' },
  'staff.joined': { en: 'Joined', cy: 'Ymuno' },
  'staff.joined-again': { en: 'Joined for something more', cy: 'Ymuno ar gyfer rhywbeth arall' },
  'membership.changed': { en: 'Changed what somebody may do', cy: 'Newid beth y caiff rhywun ei wneud' },
  'membership.ended': { en: 'Ended somebody’s membership', cy: 'Dod ag aelodaeth rhywun i ben' },
  'design.adopted': { en: 'Adopted a design', cy: 'Mabwysiadu dyluniad' },
  'design.parameter-set': { en: 'Set a figure', cy: 'Gosod ffigur' },
  'design.parameter-withdrawn': { en: 'Took a figure back', cy: 'Tynnu ffigur yn ôl' },
  'design.put-up': { en: 'Put a service up for publication', cy: 'Cyflwyno gwasanaeth i’w gyhoeddi' },
  'design.held': { en: 'A service waits for somebody', cy: 'Mae gwasanaeth yn aros am rywun' },
  'design.refused': { en: 'A service could not be published', cy: 'Ni ellid cyhoeddi gwasanaeth' },
  'design.hold-cleared': { en: 'Cleared a hold', cy: 'Clirio ataliad' },
  'design.published': { en: 'A service went live', cy: 'Aeth gwasanaeth yn fyw' },
  'design.taken-off': { en: 'Took a service off', cy: 'Tynnu gwasanaeth i lawr' },
  'clock.moved': { en: 'Moved the clock of the demo', cy: 'Symud cloc y demo' },
}

export const words = {
  title: { en: 'What changed', cy: 'Beth newidiodd' },
  none: { en: 'Nothing has changed yet.', cy: 'Nid oes dim wedi newid eto.' },
  when: { en: 'When', cy: 'Pryd' },
  who: { en: 'Who', cy: 'Pwy' },
  what: { en: 'What', cy: 'Beth' },
  of: { en: 'Of what', cy: 'O beth' },
  operator: { en: 'The operator of the system', cy: 'Gweithredwr y system' },
  system: { en: 'The system', cy: 'Y system' },
  joining: { en: 'Whoever opened the link', cy: 'Pwy bynnag a agorodd y ddolen' },
  next: { en: 'Older changes', cy: 'Newidiadau hŷn' },
} as const satisfies Record<string, Text>
