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

  private static final String DECISIONS = "decisions";

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
      list(list, "The list " + list + " of the account, page by page.");
    }
    list(ListQuery.TIMELINE, "The events that have a day, in order of time, page by page.");
    changes();
  }

  private void list(String list, String summary) {
    ObjectNode get = get(list, summary, ApiSchemas.page(list));
    ListQuery.fields(list).forEach(field -> parameter(get, field, "query", false, "string"));
    paged(get);
  }

  private void changes() {
    ObjectNode news =
        get(
            ChangeAnswer.NEWS,
            "What became of the account when pages came, the latest first: pages, editions, new"
                + " contradictions, corrections and tolls, and what is told otherwise; since:"
                + " only news of a higher number. Empty where the desk shows no collection.",
            ApiSchemas.page(ChangeAnswer.NEWS));
    ChangeAnswer.OF_NEWS.forEach(field -> parameter(news, field, "query", false, "string"));
    paged(news);
    ObjectNode diff =
        post(
            ChangeAnswer.DIFF,
            "What the account tells otherwise than an earlier one, the body, which \"account\""
                + " answered (64 MB at most): new items, then changed, then gone, list by list."
                + " notable: \"true\" for those alone that a reader of the story wants to know."
                + " Nothing is kept.");
    ChangeAnswer.OF_DIFF.forEach(field -> parameter(diff, field, "query", false, "string"));
    paged(diff);
    body(diff, "application/json").putObject("schema").put("$ref", ApiSchemas.AT + "account");
    answered(diff, "200", "Compared.", ApiSchemas.page(ChangeAnswer.DIFF));
  }

  /** What only a desk over a collection answers. */
  private void growing() {
    get(
        COMING,
        "How far pages have come that are being added: read of so many, files that wait, and what"
            + " became of those that were sent. Only where the desk shows a collection.",
        COMING);
    ObjectNode page =
        post(
            "pages",
            "Adds a page (16 MB at most), or a web archive (64 MB) where the name ends as those"
                + " do; the body is its bytes. Only where the desk shows a collection.");
    parameter(page, "name", "query", true, "string");
    body(page, "application/octet-stream");
    answered(page, "202", "Taken; it is read later.", COMING);
    ObjectNode decision =
        post(
            DECISIONS,
            "Writes down what an analyst decides about items, beside them. If-Match: the ETag of"
                + " the items, so that it is about what was seen. Answers what holds now."
                + " Only where the desk shows a collection.");
    body(decision, "application/json")
        .putObject("schema")
        .put("$ref", ApiSchemas.AT + DecisionRequest.SCHEMA);
    answered(decision, "201", "Decided.", ApiSchemas.page(DECISIONS));
  }

  private ObjectNode post(String path, String summary) {
    ObjectNode post =
        paths.withObjectProperty(Api.ROOT + path).putObject("post").put("summary", summary);
    post.putArray("parameters");
    return post;
  }

  private static ObjectNode body(ObjectNode post, String type) {
    return post.putObject("requestBody").put("required", true).putObject("content").putObject(type);
  }

  private static void answered(ObjectNode asked, String status, String description, String schema) {
    ObjectNode responses = asked.putObject("responses");
    responses
        .putObject(status)
        .put("description", description)
        .set("content", content("application/json", schema));
    problem(responses);
  }

  private static void paged(ObjectNode get) {
    parameter(get, "limit", "query", false, "integer");
    parameter(get, "cursor", "query", false, "string");
  }

  private ObjectNode get(String path, String summary, String schema) {
    ObjectNode get =
        paths.withObjectProperty(Api.ROOT + path).putObject("get").put("summary", summary);
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
      schema.put("minimum", 1).put("maximum", Paging.LARGEST_PAGE).put("default", Paging.PAGE);
    }
  }
}
