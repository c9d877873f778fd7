// Made by `npm run generate` from schema/. Edit that.
import type { List } from '../browse/List.ts'
import { BrowseCountries, BrowseEvents, BrowseOrganizations, BrowsePeople, BrowsePlaces, BrowseTopics, BrowseWorks } from './operations.ts'

/** The lists of entities, one for each type. */
export const LISTS: readonly List[] = [{
  "path": "countries",
  "type": "Country",
  "enumValue": "COUNTRY",
  "many": "Countries",
  "speaks": true,
  "isDated": false,
  "facets": [],
  "operation": BrowseCountries
}, {
  "path": "events",
  "type": "Event",
  "enumValue": "EVENT",
  "many": "Events",
  "speaks": false,
  "isDated": true,
  "facets": [
    {
      "field": "type",
      "kind": "enum",
      "words": {
        "label": "Type"
      }
    },
    {
      "field": "status",
      "kind": "enum",
      "words": {
        "label": "Status"
      }
    },
    {
      "field": "inferred",
      "kind": "boolean",
      "words": {
        "label": "Inferred"
      }
    }
  ],
  "operation": BrowseEvents
}, {
  "path": "organizations",
  "type": "Organization",
  "enumValue": "ORGANIZATION",
  "many": "Organizations",
  "speaks": true,
  "isDated": false,
  "facets": [
    {
      "field": "kind",
      "kind": "enum",
      "words": {
        "label": "Kind"
      }
    }
  ],
  "operation": BrowseOrganizations
}, {
  "path": "people",
  "type": "Person",
  "enumValue": "PERSON",
  "many": "People",
  "speaks": true,
  "isDated": false,
  "facets": [
    {
      "field": "anonymous",
      "kind": "boolean",
      "words": {
        "label": "Name",
        "yes": "Unnamed",
        "no": "Named"
      }
    },
    {
      "field": "group",
      "kind": "boolean",
      "words": {
        "label": "Group"
      }
    }
  ],
  "operation": BrowsePeople
}, {
  "path": "places",
  "type": "Place",
  "enumValue": "PLACE",
  "many": "Places",
  "speaks": false,
  "isDated": false,
  "facets": [
    {
      "field": "kind",
      "kind": "enum",
      "words": {
        "label": "Kind"
      }
    }
  ],
  "operation": BrowsePlaces
}, {
  "path": "topics",
  "type": "Topic",
  "enumValue": "TOPIC",
  "many": "Topics",
  "speaks": false,
  "isDated": false,
  "facets": [],
  "operation": BrowseTopics
}, {
  "path": "works",
  "type": "Work",
  "enumValue": "WORK",
  "many": "Works",
  "speaks": true,
  "isDated": true,
  "facets": [
    {
      "field": "kind",
      "kind": "enum",
      "words": {
        "label": "Kind"
      }
    }
  ],
  "operation": BrowseWorks
}]
