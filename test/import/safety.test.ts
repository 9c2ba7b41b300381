import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importForm } from '../../src/engine/import/import-form.ts'
import { seeded } from './random-answer.ts'
import { absent, sharedForms } from './shared-forms.ts'
import { sourcePointers } from './source-pointers.ts'

// biome-ignore lint/suspicious/noExplicitAny: forms as they come
type Any = any

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []
// expressions compare with <, and are no texts
const said = (design: unknown): readonly string[] => {
  const copy = JSON.parse(JSON.stringify(design), (key, value) =>
    ['when', 'then', 'must', 'regex', 'mediaTypes'].includes(key) ? undefined : value,
  )
  return textsIn(copy)
}
const unsafe = /<\/?[a-z!][^>]*|\{\{|\}\}|\{%|%\}|\{#|<%|\$\{|\]\(\s*(?!https?:|mailto:|tel:|\/)[^)]*\)|\son[a-z]+=/i

for (const form of sharedForms)
  test(`no tag, no template code and no dangerous link of ${form.file} is left in its design`, () => {
    const { design } = importForm(form.source)
    for (const text of said(design)) assert.doesNotMatch(text, unsafe)
  })

const hostile: readonly string[] = [
  '<script>alert(1)</script>Words',
  '<img src=x onerror=alert(1)>Words',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="javascript:location=name">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href=" data:text/html,x">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="https://a.example/)](javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '<b>[x](</b>javascript:alert(1))',
  '{{ secret }}',
  '{{{ secret }}}',
  '{ {{x}} { secret }}',
  '{%{% if x %} %}',
  '{{',
  '%}',
  '{{%{{',
  '<%= x %>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder as some forms have it
  '${ENV}',
  '$${X}{Y}',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext></p><style><!--</style><img src onerror=alert(1)>',
  '<p title="{{ x }}">a</p>',
  '<'.repeat(5000),
  '<div>'.repeat(20000),
  '['.repeat(3000),
  '\u0000\u0008<\u0000b>x',
]
const withText = (text: string): Any => ({
  name: text,
  startPage: '/a',
  declaration: text,
  metadata: { confirmationContent: { html: text } },
  specialPages: { confirmationPage: { customText: { nextSteps: text } } },
  sections: [{ name: 's', title: text }],
  lists: [{ name: 'l', title: text, items: [{ text, value: text, description: text }] }],
  fees: [{ description: text, amount: 100 }],
  pages: [
    {
      path: `/a`,
      title: text,
      section: 's',
      components: [
        ...['Html', 'Para', 'Details', 'InsetText', 'Markdown', 'NotificationBanner', 'FlashCard', 'List'].map(
          (type) => ({ type, title: text, content: text, list: 'l' }),
        ),
        ...['TextField', 'YesNoField', 'RadiosField', 'NumberField', 'DeclarationField', 'MultiInputField'].map(
          (type, i) => ({
            type,
            name: `n${i}`,
            title: text,
            hint: text,
            content: text,
            list: 'l',
            options: {
              prefix: text,
              suffix: text,
              autocomplete: text,
              customValidationMessages: { 'any.required': text, 'string.pattern.base': text },
            },
            schema: { regex: '^x$' },
            children: [{ type: 'TextField', name: 'child', title: text, hint: text }],
          }),
        ),
      ],
      next: [{ redirect: text }, { path: text }],
    },
  ],
})
for (const text of hostile)
  test(`nothing of ${JSON.stringify(text.slice(0, 50))} can run, wherever it stands`, () => {
    const { design } = importForm(withText(text))
    for (const one of said(design)) assert.doesNotMatch(one, unsafe)
  })

test('a secret is nowhere in the design nor in the report', () => {
  const secret = 'S3CR3T-c0ffee-1234'
  const form = {
    name: 'F',
    startPage: '/a',
    payApiKey: secret,
    jwtKey: secret,
    webhookHmacSharedKey: secret,
    fileUploadHmacSharedKey: secret,
    analytics: { gtmId1: secret },
    feeOptions: { payReturnUrl: secret },
    metadata: { apiToken: secret, submission: { password: secret } },
    outputs: [
      { name: 'n', type: 'notify', outputConfiguration: { apiKey: secret, templateId: secret, emailField: 'e' } },
      { name: 'w', type: 'webhook', outputConfiguration: { url: `https://${secret}.example`, hmacKey: secret } },
      { name: 'e', type: 'email', outputConfiguration: { emailAddress: `${secret}@example.com` } },
    ],
    pages: [
      {
        path: '/a',
        title: 'A',
        events: { onLoad: { options: { url: `https://x/${secret}` } } },
        components: [{ type: 'TextField', name: 't', title: 'T' }],
        next: [],
      },
    ],
  }
  assert.doesNotMatch(JSON.stringify(importForm(form)), new RegExp(secret, 'i'))
})

test('what is no form is said to be none', () => {
  const circle: Any = { pages: [] }
  circle.pages.push(circle)
  for (const none of [
    null,
    undefined,
    1,
    'x',
    [],
    {},
    { pages: [] },
    { pages: null },
    { pages: 'x' },
    { pages: [1, null] },
    circle,
    () => 1,
  ]) {
    const { design, problems } = importForm(none)
    assert.equal(design, null)
    assert.equal(problems[0]?.code, 'not-a-form')
  }
})

// every value of a real form replaced, one at a time, by something of another kind
const spoilt = (form: Any, random: () => number): Any => {
  const copy = structuredClone(form)
  const spots: [Any, string][] = []
  const visit = (value: Any): void => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      spots.push([value, key])
      visit(value[key])
    }
  }
  visit(copy)
  const odd = [
    null,
    0,
    -1,
    1e308,
    '',
    'x',
    '/',
    '__proto__',
    'constructor',
    true,
    [],
    {},
    [[]],
    { a: { b: 1 } },
    '<b>',
    '/summary',
    'a-b',
    ['x'],
    undefined,
  ]
  for (let n = 0; n < 3; n++) {
    const [owner, key] = spots[Math.floor(random() * spots.length)] as [Any, string]
    owner[key] = odd[Math.floor(random() * odd.length)]
  }
  return JSON.parse(JSON.stringify(copy))
}
test('a spoilt form never breaks the importer, and is accounted for all the same', { skip: absent ?? false }, () => {
  const random = seeded(7)
  let tried = 0
  for (const form of sharedForms.filter(({ source }) => JSON.stringify(source).length < 45_000))
    for (let n = 0; n < 12; n++) {
      const source = spoilt(form.source, random)
      const { design, carried, changed, lost } = importForm(source)
      tried++
      if (!design) continue
      const all = [...carried, ...changed, ...lost].map(({ at }) => at)
      assert.equal(new Set(all).size, all.length)
      const known = new Set(all)
      for (const pointers of Object.values(sourcePointers(source)))
        for (const pointer of pointers) assert.ok(known.has(pointer), `${form.file} ${pointer}`)
    }
  assert.ok(tried > 1500)
})
