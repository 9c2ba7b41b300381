/** The type of an object that expressions can look into: its name in CEL, its fields, and how a value of it is made. */
export interface ObjectType {
  readonly name: string
  /** the CEL type of each field */
  readonly fields: Readonly<Record<string, string>>
  /** the class that cel-js knows values of the type by */
  readonly maker: new () => object
  /** plain fields → a value of the type. An absent field gets its type's empty value, when it has one */
  make(fields: Readonly<Record<string, unknown>>): object
}

const emptyOf = (celType: string): unknown => {
  if (celType === 'string') return ''
  return celType.startsWith('list<') ? [] : undefined
}

/** An object type of the given name and fields. Each call makes a type of its own: its values belong to no other. */
export const objectType = (name: string, fields: Readonly<Record<string, string>>): ObjectType => {
  const maker = class {}
  const names = Object.keys(fields)
  const empties = Object.values(fields).map(emptyOf)
  return {
    name,
    fields,
    maker,
    make: (given) => {
      const value: Record<string, unknown> = new maker() as Record<string, unknown>
      for (let i = 0; i < names.length; i++) {
        const field = names[i] as string
        const one = given[field] ?? empties[i]
        if (one !== undefined) value[field] = one
      }
      return value
    },
  }
}

const text = 'string'
/** The objects that answers of the built-in question types are. */
export const answerObjects: readonly ObjectType[] = [
  objectType('Address', {
    line1: text,
    line2: text,
    town: text,
    county: text,
    postcode: text,
    uprn: text,
    areas: 'list<string>',
  }),
  objectType('Name', { first: text, last: text, full: text }),
  objectType('Place', {
    words: text,
    gridReference: text,
    easting: 'double',
    northing: 'double',
    latitude: 'double',
    longitude: 'double',
  }),
  objectType('Slot', { day: 'Day', from: text, to: text }),
  objectType('File', { id: text, name: text, type: text, sha256: text, size: 'int' }),
]
