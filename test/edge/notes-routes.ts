import { Type } from 'typebox'
import { notFound } from '#core/refusal.ts'
import { one } from '#platform/db/rows.ts'
import { api, page, type Route } from '#platform/http/route.ts'
import { html } from '#platform/views/html.ts'

/** A made-up domain of the edge's own tests: a page with a form, a POST that makes something, one that breaks, a file, JSON. */
const open = { access: ['anyone'], policy: (): true => true, purpose: 'service', shows: 'none' } as const

/** PostgreSQL must be able to hold whatever comes. */
const keep = { name: 'notes.keep', text: 'select $1::text as text' }

const note = { params: Type.Object({ note: Type.String({ pattern: '^[a-z]{1,20}$' }) }) }

export const noteRoutes: readonly Route[] = [
  page({
    ...open,
    method: 'GET',
    path: '/:org/notes/new',
    schema: {},
    event: 'none',
    handle: async (_work, request) => ({ html: html`<form method="post">${request.csrf}${request.key}</form>` }),
  }),
  page({
    ...open,
    method: 'POST',
    path: '/:org/notes/new',
    schema: {},
    event: 'note.made',
    makes: true,
    files: { bytes: 1000, count: 2 },
    handle: async (work, { form, files, refusedFiles }) => {
      if (refusedFiles.length > 0) return { html: html`<p>${refusedFiles.map(({ fault }) => fault)}</p>` }
      await one(work.tx, keep, [String(form.text)])
      if (form.text === '') return { html: html`<p>Enter a note</p>` }
      if (form.text === 'break') throw new Error(`could not keep "${form.text}" of ${form.who}`)
      if (form.text === 'refuse') throw notFound()
      const id = await work.append({ type: 'note.made', data: { files: files.map(({ type }) => type) } })
      return { redirect: `/barchester/notes/${id}` }
    },
  }),
  page({
    ...open,
    method: 'GET',
    path: '/:org/notes/:note',
    schema: note,
    event: 'none',
    handle: async (_work, { params, locale }) => ({
      html: html`<p lang="${locale}">${params.note}</p>`,
      cacheSeconds: 60,
    }),
  }),
  page({
    ...open,
    method: 'GET',
    path: '/:org/notes/:note/file',
    schema: note,
    event: 'none',
    handle: async () => ({ file: { bytes: Buffer.from('<script>'), type: 'text/html', name: 'ŵ"; x.html' } }),
  }),
  page({
    ...open,
    method: 'POST',
    path: '/notes/sign-in',
    schema: {},
    event: 'none',
    csrf: 'origin',
    handle: async (work) => ({
      json: { session: (work as { session?: string }).session !== undefined },
      session: null,
    }),
  }),
  api({
    ...open,
    method: 'POST',
    path: '/api/notes',
    summary: 'Makes a note',
    schema: { body: Type.Object({ text: Type.String({ maxLength: 100 }) }) },
    event: 'none',
    handle: async (work, { body }) => {
      await one(work.tx, keep, [body.text])
      return { json: { text: body.text, actor: work.actor.kind }, status: 201, location: '/api/notes/1' }
    },
  }),
  page({
    ...open,
    method: 'GET',
    path: '/:org/staff',
    schema: {},
    access: ['member'],
    event: 'none',
    policy: (actor) => (actor.kind === 'member' ? true : notFound()),
    handle: async (work) => ({ json: work.actor }),
  }),
]
