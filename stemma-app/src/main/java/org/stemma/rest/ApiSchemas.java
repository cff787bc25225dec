package org.stemma.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.account.AccountChanges;
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
      schemas.set(page(list), pageOf(account.get("properties").get(list)));
    }
    schemas.set(page(ListQuery.TIMELINE), pageOf(account.get("properties").get("events")));
    schemas.set(page(ChangeAnswer.DIFF), pageOf(listOf(change())));
    schemas.set(page(ChangeAnswer.NEWS), pageOf(listOf(came())));
    schemas.set(DecisionRequest.SCHEMA, DecisionRequest.schema());
    schemas.set("item", item());
    schemas.set("hits", hits());
    ObjectNode tellers =
        object("corroboration", "quotes", "indirect_speech", "contradictions", LINKS);
    for (String list : List.of("corroboration", "quotes", "indirect_speech", "contradictions")) {
      fields(tellers).set(list, account.get("properties").get(list));
    }
    schemas.set("tellers", tellers);
    schemas.set("problem", problem());
    schemas.set(OpenApi.COMING, coming());
  }

  private static ObjectNode pageOf(JsonNode items) {
    ObjectNode page = object("total", "items", "next", LINKS);
    ObjectNode fields = fields(page);
    count(fields, "total");
    fields.set("items", items);
    fields.putObject("next").putArray("type").add("string").add("null");
    return page;
  }

  private static ObjectNode listOf(ObjectNode items) {
    ObjectNode list = Json.object().put("type", "array");
    list.set("items", items);
    return list;
  }

  /** A change of the account. */
  private static ObjectNode change() {
    ObjectNode change = object("list", "change", "about", "evidence");
    ObjectNode fields = fields(change);
    fields.putObject("list").put("type", "string");
    ArrayNode changes = fields.putObject("change").put("type", "string").putArray("enum");
    Stream.of(AccountChanges.Change.values()).map(Enum::name).forEach(changes::add);
    for (String field : new String[] {"before", "after", "was", "is"}) {
      fields.putObject(field).putArray("type").add("string").add("null");
    }
    fields.putObject("about").put("type", "string");
    fields.set("evidence", words());
    return change;
  }

  /** A change with the news that tells it. */
  private static ObjectNode came() {
    ObjectNode came = change();
    came.withArray("required").add("number").add("at");
    count(fields(came), "number");
    fields(came).putObject("at").put("type", "string").put("format", "date-time");
    return came;
  }

  private static ObjectNode words() {
    return listOf(Json.object().put("$ref", AT + "evidence"));
  }

  private static ObjectNode item() {
    ObjectNode item = object("list", "address", "item", "witnesses", LINKS);
    ObjectNode fields = fields(item);
    Because.LISTS.forEach(fields.putObject("list").putArray("enum")::add);
    fields.putObject("address").put("type", "string");
    fields.putObject("item").put("type", "object");
    fields
        .putObject("witnesses")
        .put("description", "of a contradiction: the words of all pages behind side a and side b")
        .put("type", "object")
        .set("additionalProperties", words());
    return item;
  }

  private static ObjectNode problem() {
    ObjectNode problem = object("type", "title", "status", "detail");
    ObjectNode fields = fields(problem);
    for (String field : new String[] {"type", "title", "detail"}) {
      fields.putObject(field).put("type", "string");
    }
    fields.putObject("status").put("type", "integer");
    return problem;
  }

  private static ObjectNode coming() {
    ObjectNode coming = object("read", "of", "waiting", "told");
    ObjectNode fields = fields(coming);
    for (String count : new String[] {"read", "of", "waiting"}) {
      count(fields, count);
    }
    fields.putObject("told").put("type", "array").putObject("items").put("type", "string");
    return coming;
  }

  private static ObjectNode hits() {
    ObjectNode span = object("start", "end");
    for (String end : new String[] {"start", "end"}) {
      count(fields(span), end);
    }
    ObjectNode snippet = object("words", "marked");
    ObjectNode shown = fields(snippet);
    shown.putObject("words").put("type", "string");
    shown.putObject("marked").put("type", "array").set("items", span);
    shown.putObject("file").put("type", "string");
    for (String place : new String[] {"line", "start", "end"}) {
      count(shown, place);
    }
    ObjectNode hit = object("kind", "name", "address", "snippets");
    ObjectNode fields = fields(hit);
    SearchQuery.KINDS.forEach(fields.putObject("kind").put("type", "string").putArray("enum")::add);
    for (String field : new String[] {"name", "address"}) {
      fields.putObject(field).put("type", "string");
    }
    fields.putObject("snippets").put("type", "array").put("minItems", 1).set("items", snippet);
    ObjectNode hits = object("items", "next");
    ObjectNode page = fields(hits);
    page.putObject("items").put("type", "array").set("items", hit);
    page.putObject("next").putArray("type").add("string").add("null");
    return hits;
  }

  private static ObjectNode fields(ObjectNode object) {
    return (ObjectNode) object.get("properties");
  }

  /** A field that counts from 0. */
  private static void count(ObjectNode fields, String name) {
    fields.putObject(name).put("type", "integer").put("minimum", 0);
  }

  private static ObjectNode object(String... required) {
    ObjectNode object = Json.object().put("type", "object");
    object.putObject("properties");
    for (String field : required) {
      object.withArray("required").add(field);
      if (field.equals(LINKS)) {
        links(fields(object));
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
