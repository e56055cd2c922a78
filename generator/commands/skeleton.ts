/** A spec that says what each part is for, and generates as it is. */
export const skeleton = (id: string): string => `# yaml-language-server: $schema=./spec.schema.json
#
# One file per connector. The spec language is explained in docs/spec-language.md of @agentvault/toolkit.
connector: ${id}
name: ${words(id).map(capitalize).join(" ")}
category: other
summary: What agents do with it, in one plain sentence.
docs: https://example.com/api # the vendor's API reference

api:
  baseUrl: https://{tenant}.example.com/v1 # what all paths share; {variables} where tenants differ
  variables:
    tenant: { description: The customer's own part of the host name. }
  auth: { type: bearer } # none, api_key, bearer, basic, oauth2_client_credentials …

defs: # schemas that several operations share
  ItemId: { type: string, minLength: 1, description: The id that the vendor gave the item. }
  Item:
    type: object
    required: [id]
    properties:
      id: { $ref: '#/defs/ItemId' }
      title: { type: string }

operations:
  items:read: # <resource>:<action>
    method: GET
    path: /items
    scope: items:read # the vendor's own name for the permission
    risk: low # low, medium, high, critical: what a mistake would cost
    effect: read # read, create, update, delete, action
    summary: List items.
    params: # GET: in the query; {in_the_path}: in the path; else: in the body
      limit: { type: integer, minimum: 1, maximum: 100 }
      cursor: { type: string }
    result: # what the vendor answers, as JSON Schema
      type: object
      properties:
        items: { type: array, items: { $ref: '#/defs/Item' } }
        next_cursor: { type: string }
    pagination: { style: cursor, cursor: cursor, next: /next_cursor, items: /items }
    convenience: # methods of the SDK
      - method: list_items
        params: [limit]

  items:write:
    method: PATCH
    path: /items/{id}
    scope: items:write
    risk: medium
    effect: update
    idempotent: true # sending it twice does what sending it once does
    summary: Change the title of an item.
    params:
      id: { required: true, $ref: '#/defs/ItemId' }
      title: { required: true, type: string }
    result: { $ref: '#/defs/Item' }
    convenience:
      - method: rename_item
        params: [id, title]
`;

const words = (id: string): string[] => id.split("_");
const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
