import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCHEMA_FOLDER } from '../../src/model/readSchema.ts'

/** The edit that CONTRIBUTING.md shows: a type, a relationship and a field, in `schema/` alone. */
const COURT_CASE = `
"A case before a court."
type CourtCase implements Entity & Evidenced & Node @node(prefix: "court-case", one: "courtCase", many: "courtCases") {
  id: ID!
  name: String!
  aliases: [String!]!
  description: String
  externalIds: [ExternalId!]!
  "Its number in the docket."
  number: Int
  "Countries whose courts hear it; the edge has the role."
  heardBy: [Country!]! @relationship(type: "HEARS", direction: IN)
  relationships: [Relationship!]!
  claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
}
`
const HEARS = `"A country's courts hear a case."
  HEARS @relates(from: ["Country"], to: ["CourtCase"], properties: "RoleProperties")
    @words(verb: "hears", inverse: "heard by")
  "An event brought another about`
const CASES = `"Cases that its courts hear; the edge has the role."
  courtCases: [CourtCase!]! @relationship(type: "HEARS", direction: OUT)
  "People who hold office in it`

const FACTS = `
entities:
  - id: country:iraq
    name: Iraq
    externalIds: { iso3166-1-alpha-2: IQ }
    evidence: [Iraq]
  - id: court-case:budget
    name: Budget case
    number: 23
    evidence: [case 23]
relationships:
  - { type: HEARS, source: country:iraq, target: court-case:budget, role: appeal, evidence: ["A court of Iraq hears case 23"] }
claims:
  - id: claim:good
    content: The case is good.
    kind: OPINION
    attribution: NARRATOR
    subjects: [court-case:budget]
    evidence: [It is good]
`

export interface NewType {
  readonly schemaFolder: string
  /** A bundle with one of the new type, `court-case:budget`. */
  readonly bundle: string
}

/** Copies `schema/` into a folder, adds the type there, and writes a bundle beside it. */
export function writeNewType(folder: string): NewType {
  const [schemaFolder, bundle] = [join(folder, 'schema'), join(folder, 'budget')]
  cpSync(SCHEMA_FOLDER, schemaFolder, { recursive: true })
  mkdirSync(bundle)
  writeFileSync(join(bundle, 'article.yaml'), 'language: en\n')
  writeFileSync(join(bundle, 'article.txt'), 'A court of Iraq hears case 23. It is good.')
  writeFileSync(join(bundle, 'facts.yaml'), FACTS)
  writeFileSync(join(schemaFolder, 'CourtCase.graphql'), COURT_CASE)
  edit(join(schemaFolder, 'Relationship.graphql'), '"An event brought another about', HEARS)
  edit(join(schemaFolder, 'Country.graphql'), '"People who hold office in it', CASES)
  return { schemaFolder, bundle }
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  writeFileSync(file, text.replace(from, to))
}
