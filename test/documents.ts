import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Every document of the repository. */
export const documents = globSync('{*.md,docs/**/*.md,src/**/*.md,designs/**/*.md}', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}))

/** A line of a document that a reader would type, and the words of its command. */
export interface TypedLine {
  readonly file: string
  readonly line: string
  readonly words: readonly string[]
}

const codeBlocks = (text: string): string =>
  [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, code]) => code).join('')

/** The lines of code blocks that run a command as they stand: nothing in them is to be filled in. */
export const typedLines: readonly TypedLine[] = documents.flatMap(({ file, text }) =>
  codeBlocks(text)
    .split('\n')
    // A command over several lines is run by the test of its own document.
    .filter((line) => /^npm run -s moothall -- /.test(line) && !/[…[\]]|\b[A-Z]{3,}\b|\\$/.test(line))
    .map((line) => ({ file, line, words: line.trim().split(/\s+/).slice(5) })),
)

/** Does a command ask a running node? */
export const needsNode = ({ words }: TypedLine): boolean =>
  ['status', 'doctor', 'publish', 'replay', 'tables'].includes(words[0] ?? '')
