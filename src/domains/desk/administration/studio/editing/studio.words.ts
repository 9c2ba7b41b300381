import type { Text } from '#core/text.ts'

export const words = {
  intro: {
    en: 'Everything in this service. Nothing that you change is public before you publish it.',
    cy: 'Popeth yn y gwasanaeth hwn. Nid yw dim a newidiwch yn gyhoeddus cyn i chi ei gyhoeddi.',
  },
  publish: { en: 'Publish it', cy: 'Ei gyhoeddi' },
  itself: { en: 'The service itself', cy: 'Y gwasanaeth ei hun' },
  change: { en: 'Change', cy: 'Newid' },
  move: { en: 'Move', cy: 'Symud' },
  remove: { en: 'Remove', cy: 'Tynnu' },
  when: { en: 'Only when', cy: 'Dim ond pan' },
  always: { en: 'Always', cy: 'Bob tro' },
  setWhen: { en: 'Say when', cy: 'Dweud pryd' },
  ready: { en: 'Nothing stands in the way of publishing it', cy: 'Nid oes dim yn rhwystro ei gyhoeddi' },
  oneFinding: {
    en: '1 thing still to do before it can be published',
    cy: '1 peth i’w wneud o hyd cyn y gellir ei gyhoeddi',
  },
  findings: {
    en: '{n} things still to do before it can be published',
    cy: '{n} o bethau i’w gwneud o hyd cyn y gellir ei gyhoeddi',
  },
  findingsHint: {
    en: 'You can go on building meanwhile: it is all saved.',
    cy: 'Gallwch barhau i adeiladu yn y cyfamser: mae’r cyfan wedi’i gadw.',
  },
  wrong: { en: 'Still to do:', cy: 'I’w wneud o hyd:' },
  putRight: { en: 'Put it right', cy: 'Ei gywiro' },
  toPutRight: { en: 'Still to do', cy: 'I’w wneud o hyd' },
  nothing: { en: 'Nothing on this page yet', cy: 'Dim ar y dudalen hon eto' },
  none: { en: 'None yet', cy: 'Dim eto' },
  contents: { en: 'On this page', cy: 'Ar y dudalen hon' },
  doneCreated: {
    en: 'Your service is there. Now build it: nobody outside sees it yet.',
    cy: 'Mae eich gwasanaeth yno. Nawr adeiladwch ef: nid oes neb o’r tu allan yn ei weld eto.',
  },
  doneAdded: { en: 'It is added.', cy: 'Mae wedi’i ychwanegu.' },
  addToIt: { en: 'Add a question to it', cy: 'Ychwanegu cwestiwn ato' },
  doneCopied: { en: 'The copy stands behind it.', cy: 'Mae’r copi yn sefyll ar ei ôl.' },
  doneChanged: { en: 'It is changed.', cy: 'Mae wedi’i newid.' },
  doneRemoved: { en: 'It is removed.', cy: 'Mae wedi’i dynnu.' },
  isHere: { en: 'is working on this too', cy: 'yn gweithio ar hwn hefyd' },
  isAt: { en: 'and has this open:', cy: 'ac mae hwn ar agor:' },
  back: { en: 'Back to the studio', cy: 'Yn ôl i’r stiwdio' },
} as const satisfies Record<string, Text>
