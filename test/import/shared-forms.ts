import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A form definition that a public body published, or a fixture of an engine. */
export interface SharedForm {
  readonly file: string
  readonly kind: 'real' | 'fixture'
  readonly pages: number
  readonly components: number
  readonly conditions: number
  readonly lists: number
  // biome-ignore lint/suspicious/noExplicitAny: the tests read the source as it is, without the importer's readers
  readonly source: any
}

const folder = join(process.env.SHARED_DATA ?? join(import.meta.dirname, '../../../shared/data'), 'forms')

/** The reason why the published forms cannot be read here; undefined where they can. */
export const absent: string | undefined = existsSync(join(folder, 'MANIFEST.json'))
  ? undefined
  : `the published forms are not at ${folder}: set SHARED_DATA`

/** All published forms, read by nothing of the importer. */
export const sharedForms: readonly SharedForm[] = absent
  ? []
  : JSON.parse(readFileSync(join(folder, 'MANIFEST.json'), 'utf8')).map((entry: SharedForm) => {
      const text = readFileSync(join(folder, entry.file), 'utf8').replace(/^\uFEFF/, '')
      return {
        ...entry,
        source: entry.file.endsWith('.json') ? JSON.parse(text) : JSON.parse(JSON.stringify(parse(text))),
      }
    })

/** Texts and numbers that a form compares answers with: an answer that is one of them opens a branch. */
export const worthTrying = (form: SharedForm): { texts: string[]; numbers: number[] } => {
  const said = JSON.stringify([
    form.source.conditions ?? [],
    (form.source.pages ?? []).map(({ next }: never) => next ?? []),
  ])
  return {
    texts: [...said.matchAll(/'([^']{1,40})'/g)].map(([, text]) => text ?? ''),
    numbers: [...said.matchAll(/"value":"?(\d{1,9})"?[,}]|[<>=:] (\d{1,9})/g)].map(([, one, other]) =>
      Number(one ?? other),
    ),
  }
}
