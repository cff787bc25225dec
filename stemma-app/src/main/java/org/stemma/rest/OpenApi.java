package org.stemma.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stemma.account.Account;
import org.stemma.export.Because;
import org.stemma.search.SearchQuery;

/**
 * The description of the API as OpenAPI 3.1: made of the lists of the account and of its schema, so
 * that it cannot tell of anything else.
 */
final class OpenApi {

  /** Path and schema of what tells how far pages have come. */
  static final String COMING = "coming";

  private final ObjectNode document = Json.object();
  private final ObjectNode paths;
  private final ObjectNode schemas;

  private OpenApi() {
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Stemma")
        .put("version", Account.SCHEMA)
        .put(
            "description",
            "The account of one desk; pages may be added where it shows a collection. Every item"
                + " carries the exact words it rests on; a statement without them must not be made"
                + " from it.");
    this.paths = document.putObject("paths");
    this.schemas = document.putObject("components").putObject("schemas");
  }

  static String document() {
    OpenApi made = new OpenApi();
    ApiSchemas.into(made.schemas);
    made.paths();
    made.growing();
    return made.document.toString();
  }

  private void paths() {
    get("account", "The whole account.", "account");
    get("derivation", "Which page was made from which.", "derivation");
    ObjectNode search =
        get(
            "search",
            "Items, then passages of pages, that hold all that is asked; at least one field must"
                + " be. In q words between quotation marks stand together, and * ends the beginning"
                + " of a word. Days are EDTF.",
            "hits");
    SearchQuery.FIELDS.forEach(field -> parameter(search, field, "query", false, "string"));
    paged(search);
    ObjectNode who =
        get(
            "who",
            "Statements that hold all words of q in any form and order (numbers by their value),"
                + " those with most independent sources first; what is said in sentences that do,"
                + " as the word of who said it; and the contradictions that they are a side of;"
                + " 500 of each at most.",
            "tellers");
    parameter(who, "q", "query", true, "string");
    ObjectNode item = get("items/{id}", "One item by its id, whatever its case.", "item");
    parameter(item, "id", "path", true, "string");
    for (String list : Because.LISTS) {
      ObjectNode get =
          get(list, "The list " + list + " of the account, page by page.", ApiSchemas.page(list));
      paged(get);
    }
  }

  /** What only a desk over a collection answers. */
  private void growing() {
    get(
        COMING,
        "How far pages have come that are being added: read of so many, files that wait, and what"
            + " became of those that were sent. Only where the desk shows a collection.",
        COMING);
    ObjectNode post =
        paths
            .putObject(Api.ROOT + "pages")
            .putObject("post")
            .put(
                "summary",
                "Adds a page (16 MB at most), or a web archive (64 MB) where the name ends as those"
                    + " do; the body is its bytes. Only where the desk shows a collection.");
    parameter(post, "name", "query", true, "string");
    post.putObject("requestBody")
        .put("required", true)
        .putObject("content")
        .putObject("application/octet-stream");
    ObjectNode responses = post.putObject("responses");
    responses
        .putObject("202")
        .put("description", "Taken; it is read later.")
        .set("content", content("application/json", COMING));
    problem(responses);
  }

  private static void paged(ObjectNode get) {
    parameter(get, "limit", "query", false, "integer");
    parameter(get, "cursor", "query", false, "string");
  }

  private ObjectNode get(String path, String summary, String schema) {
    ObjectNode get = paths.putObject(Api.ROOT + path).putObject("get").put("summary", summary);
    get.putArray("parameters");
    ObjectNode responses = get.putObject("responses");
    responses
        .putObject("200")
        .put("description", "Found.")
        .set("content", content("application/json", schema));
    responses.putObject("304").put("description", "Not changed since the ETag that was shown.");
    problem(responses);
    return get;
  }

  private static void problem(ObjectNode responses) {
    responses
        .putObject("default")
        .put("description", "A problem, RFC 9457.")
        .set("content", content("application/problem+json", "problem"));
  }

  private static ObjectNode content(String type, String schema) {
    ObjectNode content = Json.object();
    content.putObject(type).putObject("schema").put("$ref", ApiSchemas.AT + schema);
    return content;
  }

  private static void parameter(
      ObjectNode get, String name, String place, boolean required, String type) {
    ObjectNode parameter =
        get.withArray("parameters").addObject().put("name", name).put("in", place);
    ObjectNode schema = parameter.put("required", required).putObject("schema").put("type", type);
    if (type.equals("integer")) {
      schema.put("minimum", 1).put("maximum", Api.LARGEST_PAGE).put("default", Api.PAGE);
    }
  }
}
