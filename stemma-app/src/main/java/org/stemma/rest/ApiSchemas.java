package org.stemma.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.stemma.export.Because;
import org.stemma.json.AccountJson;
import org.stemma.search.SearchQuery;

/** The schemas of the answers of the API: those of the account, and what is built of them. */
final class ApiSchemas {

  /** Where a schema lies in the description, before its name. */
  static final String AT = "#/components/schemas/";

  private static final String LINKS = "links";

  private ApiSchemas() {}

  /** The schema of the account, its parts under their own names. */
  static void into(ObjectNode schemas) {
    ObjectNode account = (ObjectNode) schema();
    JsonNode parts = account.remove("$defs");
    account.remove("$schema");
    parts.properties().forEach(part -> schemas.set(part.getKey(), part.getValue()));
    schemas.set("account", account);
    for (String list : Because.LISTS) {
      ObjectNode page = object("total", "items", "next", LINKS);
      ObjectNode fields = (ObjectNode) page.get("properties");
      fields.putObject("total").put("type", "integer").put("minimum", 0);
      fields.set("items", account.get("properties").get(list));
      fields.putObject("next").putArray("type").add("string").add("null");
      schemas.set(page(list), page);
    }
    ObjectNode item = object("list", "address", "item", "witnesses", LINKS);
    ObjectNode fields = (ObjectNode) item.get("properties");
    Because.LISTS.forEach(fields.putObject("list").putArray("enum")::add);
    fields.putObject("address").put("type", "string");
    fields.putObject("item").put("type", "object");
    ObjectNode words = Json.object().put("type", "array");
    words.putObject("items").put("$ref", AT + "evidence");
    fields
        .putObject("witnesses")
        .put("description", "of a contradiction: the words of all pages behind side a and side b")
        .put("type", "object")
        .set("additionalProperties", words);
    schemas.set("item", item);
    schemas.set("hits", hits());
    ObjectNode tellers = object("corroboration", "contradictions", LINKS);
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
    schemas.set(OpenApi.COMING, coming);
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

  private static ObjectNode object(String... required) {
    ObjectNode object = Json.object().put("type", "object");
    object.putObject("properties");
    for (String field : required) {
      object.withArray("required").add(field);
      if (field.equals(LINKS)) {
        links((ObjectNode) object.get("properties"));
      }
    }
    return object;
  }

  private static void links(ObjectNode fields) {
    fields
        .putObject(LINKS)
        .put("type", "object")
        .put("description", "the addresses of the pages named here, by their files, where known")
        .putObject("additionalProperties")
        .put("type", "string");
  }

  /** The schema of a page of the list. */
  static String page(String list) {
    return "page_of_" + list;
  }

  private static JsonNode schema() {
    try (InputStream in = AccountJson.class.getResourceAsStream("account.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("account.schema.json is missing from the build");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Json.read(text.replace("\"#/$defs/", "\"" + AT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
