/**
 * The few names of `schema/` that the code itself knows, because they are what newsgraph is about: facts between
 * entities, claims, and the passages that carry them. All other names it learns from the schema.
 */
export const ENTITY = 'Entity'
/** The type of events, which `timeline` lists. */
export const EVENT = 'Event'
/** The type of what was said. */
export const CLAIM = 'Claim'
/** The type of articles, where all facts come from. */
export const ARTICLE = 'Article'
/** The type of passages. */
export const EVIDENCE = 'Evidence'

/** The object of a name in another catalogue: its values come from catalogues. */
export const EXTERNAL_ID = 'ExternalId'
/** The type of topics of articles. */
export const TOPIC = 'Topic'

/** The property of somebody whom an article leaves unnamed: their name there is a description. */
export const ANONYMOUS = 'anonymous'

/** The interface of what rests on passages: entities, relationships and claims. */
export const EVIDENCED = 'Evidenced'
/** The served view of any relationship between entities. */
export const RELATIONSHIP = 'Relationship'
/** What the connection and edge types of `search` begin with. */
export const SEARCH = 'Search'
/** What `timeline` gives. */
export const TIMELINE = 'Timeline'
/** The interface of what has a time; its fields are written as one `date` in bundles. */
export const DATED = 'Dated'

/** The enum of relationships between entities. */
export const RELATIONSHIP_TYPE = 'RelationshipType'
/** The enum of what ties facts to passages. Its relationships carry neither id nor evidence. */
export const PROVENANCE_LINK = 'ProvenanceLink'

/** From what rests on a passage to the passage. */
export const EVIDENCED_BY = 'EVIDENCED_BY'
/** From a passage to its article. */
export const FROM = 'FROM'
/** From a claim to the article that reports it. */
export const REPORTED_IN = 'REPORTED_IN'
/** From an entity or a claim to an article; its `facts` are what the article's bundle says of it. */
export const DESCRIBED_IN = 'DESCRIBED_IN'
/** From an article to one that it corrects. */
export const CORRECTS = 'CORRECTS'
/** From an article to a topic. */
export const COVERS = 'COVERS'
/** From a claim to the event in which it was said. */
export const MADE_AT = 'MADE_AT'
/** From a claim to a speaker. */
export const SAID_BY = 'SAID_BY'
/** What an article's claims refer to in another article, which need not be there: `(:Article)-[:REFERS_TO {links}]->(:Referred)`. */
export const REFERS_TO = 'REFERS_TO'
/** The label of articles that others refer to. */
export const REFERRED = 'Referred'
/** A write. */
export const CHANGE = 'Change'
/** The node that has the number of the newest write. */
export const GRAPH_VERSION = 'GraphVersion'
/** From a claim to an earlier one that it reports again. */
export const RESTATES = 'RESTATES'
