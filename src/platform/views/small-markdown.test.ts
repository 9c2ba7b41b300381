import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallMarkdown } from './small-markdown.ts'

const written = (text: string) => smallMarkdown(text).toString()

test('paragraphs, lists, links and strong words become markup', () => {
  assert.equal(
    written('First\nline.\n\nYou need:\n* a **photo**\n* [a form](https://example.org/form)\n\n1. one\n2. two'),
    '<p class="govuk-body">First line.</p><p class="govuk-body">You need:</p>' +
      '<ul class="govuk-list govuk-list--bullet"><li>a <strong>photo</strong></li>' +
      '<li><a class="govuk-link" href="https://example.org/form">a form</a></li></ul>' +
      '<ol class="govuk-list govuk-list--number"><li>one</li><li>two</li></ol>',
  )
})

test('no markup, script address or attribute gets through a text of a design', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '[x](//evil.example)',
    '[x](https://e.example/"onclick="x)',
    '**<img src=x>**',
  ])
    assert.doesNotMatch(written(text), /<(script|img)|href="(javascript|\/\/)|"onclick/)
})
