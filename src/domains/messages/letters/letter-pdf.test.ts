import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { paperPdf, printRun } from './letter-pdf.ts'
import type { Paper } from './paper.rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'moothall-letter-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const kept = (pdf: Uint8Array): string => {
  const file = join(folder, `${crypto.randomUUID()}.pdf`)
  writeFileSync(file, pdf)
  return file
}
const words = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', [kept(pdf), '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
const info = (pdf: Uint8Array, ...more: string[]): string =>
  execFileSync('pdfinfo', [...more, kept(pdf)], { encoding: 'utf8' })

const paper: Paper = {
  locale: 'en',
  organisation: 'Barchester City Council',
  name: 'Eleanor Harding',
  address: ['3 The Close', 'Barchester', 'BA1 1AA'],
  date: '6 May 2026',
  reference: 'H7KM-4TQX',
  subject: 'Single person discount: We will give you the discount',
  paragraphs: [
    'We have made a **decision** about your request.',
    'You showed us:\n* a lease in your name\n* that nobody else lives with you',
  ],
  reasons: ['You are the only adult in the property.', 'The property is your main home.'],
  review: 'Write to us within 2 months. See [our page](https://barchester.example/review).',
  signed: 'Septimus Grantly',
  check: { address: 'https://place.example/barchester/letters/check', code: 'K7MX-42QB' },
}
const welsh: Paper = {
  ...paper,
  locale: 'cy',
  organisation: 'Cyngor Dinas Barchester',
  subject: 'Gostyngiad person sengl: ni allwn roi’r gostyngiad i chi',
  paragraphs: Array.from(
    { length: 40 },
    (_, i) =>
      `Paragraff ${i + 1}. Mae’r tŷ hwn, ŵyr Ŷnys, â’i löwyr a’i gŵn, yn gartref i fwy nag un oedolyn, ac felly mae’n rhaid talu’r bil llawn hyd nes i’r amgylchiadau newid.`,
  ),
}

test('a letter is read aloud in the order of its page: sender, address, reference, decision, reasons, review, check', async () => {
  const read = words(await paperPdf(paper))
  const parts = [
    'Barchester City Council',
    'Eleanor Harding 3 The Close Barchester BA1 1AA',
    '6 May 2026',
    'Your reference: H7KM-4TQX',
    'We will give you the discount',
    'We have made a decision about your request.',
    'a lease in your name',
    'Why we decided this',
    'You are the only adult',
    'If you think this is wrong',
    'Write to us within 2 months. See our page (https://barchester.example/review).',
    'Septimus Grantly',
    'Check that this letter is real',
    'K7MX-42QB',
  ]
  const places = parts.map((part) => read.indexOf(part))
  assert.ok(!places.includes(-1), `${parts[places.indexOf(-1)]} is not in ${read}`)
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
})

test('it says what it is: tagged, titled, in its language, with headings, paragraphs and lists', async () => {
  const pdf = await paperPdf(welsh)
  assert.match(info(pdf), /Tagged:\s+yes/)
  assert.match(info(pdf), /Title:\s+Gostyngiad person sengl/)
  assert.match(Buffer.from(pdf).toString('latin1'), /\/Lang \(cy-GB\)/)
  const tree = info(pdf, '-struct')
  for (const tag of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody'])
    assert.match(tree, new RegExp(`^\\s*${tag}\\b`, 'm'), tag)
})

test('long Welsh over several pages keeps its letters, its order and its pages’ numbers', async () => {
  const pdf = await paperPdf(welsh)
  const pages = Number(/Pages:\s+(\d+)/.exec(info(pdf))?.[1])
  assert.ok(pages >= 3, `${pages} pages`)
  const read = words(pdf)
  const found = [...read.matchAll(/Paragraff (\d+)\./g)].map(([, n]) => Number(n))
  assert.deepEqual(
    found,
    Array.from({ length: 40 }, (_, i) => i + 1),
  )
  assert.match(read, /Mae’r tŷ hwn, ŵyr Ŷnys, â’i löwyr a’i gŵn/)
  assert.match(read, new RegExp(`Tudalen ${pages} o ${pages}`))
  assert.equal(read.match(/Tudalen/g)?.length, pages)
})

test('the address stands in the window of the envelope and the text below it', async () => {
  const box = execFileSync('pdftotext', ['-bbox', kept(await paperPdf(paper)), '-'], { encoding: 'utf8' })
  const top = (word: string): number =>
    (Number(new RegExp(`yMin="([\\d.]+)"[^>]*>${word}<`).exec(box)?.[1]) * 25.4) / 72
  assert.ok(top('Eleanor') >= 39.5 && top('1AA') <= 66.3, `${top('Eleanor')} to ${top('1AA')} mm`)
  assert.ok(top('Your') > 70)
})

test('letters printed at once begin each on a page of its own and are counted by themselves', async () => {
  const pdf = await printRun([paper, welsh, paper], { title: 'Letters', author: 'Barchester City Council' })
  const pages = Number(/Pages:\s+(\d+)/.exec(info(pdf))?.[1])
  const read = words(pdf)
  assert.equal(read.match(/Page 1 of 1/g)?.length, 2)
  assert.ok(pages > 4)
})

test('large print is larger, and says the same', async () => {
  const large = await paperPdf(paper, 1.5)
  const said = (pdf: Uint8Array) => words(pdf).replace(/\s|H7KM-4TQX · Page \d of \d/g, '')
  assert.equal(said(large), said(await paperPdf(paper)))
  assert.match(execFileSync('pdffonts', [kept(large)], { encoding: 'utf8' }), /yes yes yes/, 'with its typeface inside')
})
