import type { GraphQLSchema } from 'graphql'
import { connectionName } from '../../../src/graphql/schema/connectionName.ts'
import type { Model } from '../../../src/model/Model.ts'
import type { ReferenceLink, ReferenceSchema } from './answerByReference.ts'

/** What the reference must know of a schema, from its model. */
export function referenceOf(model: Model, schema: GraphQLSchema): ReferenceSchema {
  const types = [...model.nodes.values()]
  const possible = (name: string) => model.interfaces.get(name)?.types ?? [name]
  const links = types.flatMap((type) =>
    [...type.links.values()].map((link): ReferenceLink => {
      const owner =
        link.target === 'Evidence' ? type.name : connectionName(model, type, link).slice(0, -link.name.length)
      return {
        owner: type.name,
        field: link.name,
        relationship: link.relationship,
        direction: link.direction,
        targets: possible(link.target),
        form: link.form,
        list: link.relationship === 'EVIDENCED_BY' ? 'Evidenced.evidence' : `${owner}.${link.name}`,
        fact: model.relationships.get(link.relationship)?.vocabulary !== 'ProvenanceLink',
        carries: (model.relationships.get(link.relationship)?.properties.size ?? 0) > 0,
      }
    }),
  )
  const properties = [...types, ...model.relationships.values()].flatMap((type) => [...type.properties.values()])
  return {
    schema,
    lists: Object.fromEntries(
      [...model.interfaces.values(), ...types].flatMap(({ name, many }) => (many ? [[many, possible(name)]] : [])),
    ),
    ones: Object.fromEntries(types.flatMap(({ name, one }) => (one ? [[one, name]] : []))),
    links,
    relationshipTypes: [...model.relationships.values()]
      .filter(({ vocabulary }) => vocabulary === 'RelationshipType')
      .map(({ name }) => name),
    entityTypes: possible('Entity'),
    stored: Object.fromEntries(
      [...model.relationships.values()].map(({ name, properties }) => [
        name,
        Object.fromEntries([...properties.values()].map((property) => [property.name, property.stored])),
      ]),
    ),
    nullable: [...new Set(properties.map(({ stored }) => stored))].filter((stored) =>
      properties.every((each) => each.stored !== stored || !each.required),
    ),
    jsonFields: [
      ...new Set(
        types.flatMap(({ properties }) =>
          [...properties.values()].filter(({ type }) => model.values.has(type)).map(({ name }) => name),
        ),
      ),
    ],
  }
}
