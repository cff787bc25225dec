package org.stemma.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.stemma.account.Account;
import org.stemma.export.Because;
import org.stemma.json.AccountJson;
import org.stemma.search.SearchQuery;

/**
 * The description of the API as OpenAPI 3.1: made of the lists of the account and of its schema, so
 * that it cannot tell of anything else.
 */
final class OpenApi {

  /** Path and schema of what tells how far pages have come. */
  static final String COMING = "coming";

  private static final String SCHEMAS = "#/components/schemas/";

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
    made.schemas();
    made.paths();
    made.growing();
    return made.document.toString();
  }

  /** The schema of the account, its parts under their own names. */
  private void schemas() {
    ObjectNode account = (ObjectNode) schema();
    JsonNode parts = account.remove("$defs");
    account.remove("$schema");
    parts.properties().forEach(part -> schemas.set(part.getKey(), part.getValue()));
    schemas.set("account", account);
    for (String list : Because.LISTS) {
      ObjectNode page = object("total", "items", "next");
      ObjectNode fields = (ObjectNode) page.get("properties");
      fields.putObject("total").put("type", "integer").put("minimum", 0);
      fields.set("items", account.get("properties").get(list));
      fields.putObject("next").putArray("type").add("string").add("null");
      schemas.set(page(list), page);
    }
    ObjectNode item = object("list", "address", "item", "witnesses");
    ObjectNode fields = (ObjectNode) item.get("properties");
    Because.LISTS.forEach(fields.putObject("list").putArray("enum")::add);
    fields.putObject("address").put("type", "string");
    fields.putObject("item").put("type", "object");
    ObjectNode words = Json.object().put("type", "array");
    words.putObject("items").put("$ref", SCHEMAS + "evidence");
    fields
        .putObject("witnesses")
        .put("description", "of a contradiction: the words of all pages behind side a and side b")
        .put("type", "object")
        .set("additionalProperties", words);
    schemas.set("item", item);
    schemas.set("hits", hits());
    ObjectNode tellers = object("corroboration", "contradictions");
    for (String list : new String[] {"corroboration", "contradictions"}) {
      ((ObjectNode) tellers.get("properties")).set(list, account.get("properties").get(list));
    }
    schemas.set("tellers", tellers);
    ObjectNode problem = object("type", "title", "status", "detail");
    ObjectNode told = (ObjectNode) problem.get("properties");
    for (String field : new String[] {"type", "title", "detail"}) {
      told.putObject(field).put("type", "string");
    }
    told.putObject("status").put("type", "integer");
    schemas.set("problem", problem);
    ObjectNode coming = object("read", "of", "waiting", "told");
    ObjectNode far = (ObjectNode) coming.get("properties");
    for (String count : new String[] {"read", "of", "waiting"}) {
      far.putObject(count).put("type", "integer").put("minimum", 0);
    }
    far.putObject("told").put("type", "array").putObject("items").put("type", "string");
    schemas.set(COMING, coming);
  }

  private static ObjectNode hits() {
    ObjectNode span = object("start", "end");
    for (String end : new String[] {"start", "end"}) {
      ((ObjectNode) span.get("properties")).putObject(end).put("type", "integer").put("minimum", 0);
    }
    ObjectNode snippet = object("words", "marked");
    ObjectNode shown = (ObjectNode) snippet.get("properties");
    shown.putObject("words").put("type", "string");
    shown.putObject("marked").put("type", "array").set("items", span);
    shown.putObject("file").put("type", "string");
    for (String place : new String[] {"line", "start", "end"}) {
      shown.putObject(place).put("type", "integer").put("minimum", 0);
    }
    ObjectNode hit = object("kind", "name", "address", "snippets");
    ObjectNode fields = (ObjectNode) hit.get("properties");
    SearchQuery.KINDS.forEach(fields.putObject("kind").put("type", "string").putArray("enum")::add);
    for (String field : new String[] {"name", "address"}) {
      fields.putObject(field).put("type", "string");
    }
    fields.putObject("snippets").put("type", "array").put("minItems", 1).set("items", snippet);
    ObjectNode hits = object("items", "next");
    ObjectNode page = (ObjectNode) hits.get("properties");
    page.putObject("items").put("type", "array").set("items", hit);
    page.putObject("next").putArray("type").add("string").add("null");
    return hits;
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
                + " those with most independent sources first, and the contradictions that they"
                + " are a side of; 500 of each at most.",
            "tellers");
    parameter(who, "q", "query", true, "string");
    ObjectNode item = get("items/{id}", "One item by its id, whatever its case.", "item");
    parameter(item, "id", "path", true, "string");
    for (String list : Because.LISTS) {
      ObjectNode get = get(list, "The list " + list + " of the account, page by page.", page(list));
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
    content.putObject(type).putObject("schema").put("$ref", SCHEMAS + schema);
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

  private static ObjectNode object(String... required) {
    ObjectNode object = Json.object().put("type", "object");
    object.putObject("properties");
    for (String field : required) {
      object.withArray("required").add(field);
    }
    return object;
  }

  private static String page(String list) {
    return "page_of_" + list;
  }

  private static JsonNode schema() {
    try (InputStream in = AccountJson.class.getResourceAsStream("account.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("account.schema.json is missing from the build");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Json.read(text.replace("\"#/$defs/", "\"" + SCHEMAS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
