import { caseFileJsonSchema } from "./case-file.ts";

/** The text of `data/case.schema.json`, from which editors complete and check a case file. */
export function jsonSchemaText(): string {
  const { $schema, ...rest } = { $schema: undefined, ...caseFileJsonSchema() };
  const schema = {
    $schema,
    title: "Amicus Graph case file",
    description:
      "Who told which court what, in whose support, and how we know: actors, cases, stages, briefs and relations, each with its sources. Format amicus-graph/1.",
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
