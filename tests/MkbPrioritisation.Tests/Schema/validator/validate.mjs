// Usage: node validate.mjs SCHEMAS < cases.json
// Reads a JSON list of { schema, text } and prints, in the same order, the list of what is wrong with each text:
// as YAML, or by the schema ("measure", or a part of it such as "measure#/$defs/basis"). An empty list: nothing.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isScalar, parseDocument, visit } from 'yaml';

const prefix = 'urn:mkb-prioritisation:schema:';
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  // "At least one of these keys" is said beside the properties, not inside each alternative.
  strictRequired: false,
  // YAML has infinities, and a text may look like one.
  strictNumbers: false,
});
// What editors say instead of showing a pattern.
ajv.addVocabulary(['patternErrorMessage', 'errorMessage']);
const folder = process.argv[2];
for (const name of readdirSync(folder).filter(name => name.endsWith('.schema.json')))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')));

function read(text) {
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'error', prettyErrors: false });
  // A key is a name as it is written, whatever value it looks like.
  visit(document, { Pair(_, { key }) { if (isScalar(key)) key.value = key.source; } });
  return document;
}

function problems({ schema, text }) {
  const document = read(text);
  if (document.errors.length > 0)
    return document.errors.map(error => `YAML: ${error.message}`);
  const validate = ajv.getSchema(prefix + schema);
  return validate(document.toJS()) ? [] : validate.errors.map(error => `${error.instancePath} ${error.message}`);
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(problems)));
