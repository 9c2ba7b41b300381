import { glob, readFile } from 'node:fs/promises'

/** A statement as a store has it. */
export interface StoredStatement {
  readonly file: string
  readonly text: string
}

const root = new URL('../../', import.meta.url)
const literal = "(`[^`]*`|'(?:[^'\\\\]|\\\\.)*')"

/** The text with its parts filled in: constants of the file, and nothing for what is added by a condition. */
const filled = (text: string, source: string): string =>
  text.slice(1, -1).replace(/\$\{([^}]*)\}/g, (_, name: string) => {
    const constant = new RegExp(`const ${name}\\s*=\\s*${literal}`).exec(source)?.[1]
    if (constant) return filled(constant, source)
    if (name.includes('?')) return ''
    throw new Error(`\${${name}} is no constant of its file: a statement is never put together from parts`)
  })

/** Every statement written in a store or in the platform (`text: …`), read from the sources. */
export const storedStatements = async (): Promise<readonly StoredStatement[]> => {
  const found: StoredStatement[] = []
  for await (const file of glob(['src/domains/**/*.store.ts', 'src/platform/{events,db,jobs,http}/**/*.ts'], {
    cwd: root,
  })) {
    if (file.includes('.test.')) continue
    const source = await readFile(new URL(file, root), 'utf8')
    for (const [, text = ''] of source.matchAll(new RegExp(`\\btext:\\s*${literal}`, 'g')))
      if (/^.\s*(select|insert|update|delete|with)\b/i.test(text)) found.push({ file, text: filled(text, source) })
  }
  return found
}
