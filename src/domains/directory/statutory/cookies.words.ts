import type { Text } from '#core/text.ts'

export const cookieWords = {
  title: { en: 'Cookies', cy: 'Cwcis' },
  intro: {
    en: 'Cookies are small files that your browser keeps for us. We use only those that these services cannot work without. We do not count visitors or follow what you do, so we do not ask you to agree to anything.',
    cy: 'Ffeiliau bach y mae eich porwr yn eu cadw i ni yw cwcis. Dim ond y rhai na all y gwasanaethau hyn weithio hebddynt rydym yn eu defnyddio. Nid ydym yn cyfrif ymwelwyr nac yn dilyn yr hyn a wnewch, felly nid ydym yn gofyn i chi gytuno i ddim.',
  },
  caption: { en: 'The cookies that we set', cy: 'Y cwcis rydym yn eu gosod' },
  name: { en: 'Name', cy: 'Enw' },
  purpose: { en: 'What it is for', cy: 'At ba ddiben' },
  expires: { en: 'When it expires', cy: 'Pryd y daw i ben' },
  session: {
    en: 'Keeps your answers together while you fill in a form, and keeps you signed in. Set when you open the first form.',
    cy: 'Mae’n cadw eich atebion gyda’i gilydd wrth i chi lenwi ffurflen, ac yn eich cadw wedi mewngofnodi. Fe’i gosodir pan fyddwch yn agor y ffurflen gyntaf.',
  },
  acting: {
    en: 'For our own staff: which organisation they work for at the moment.',
    cy: 'I’n staff ein hunain: i ba sefydliad y maent yn gweithio ar hyn o bryd.',
  },
  closing: { en: 'When you close your browser', cy: 'Pan fyddwch yn cau eich porwr' },
} as const satisfies Record<string, Text>
