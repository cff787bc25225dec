package org.stemma.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.rest.SmallApi.API;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;
import org.stemma.store.Coming;

/** The API without a server: what it answers is what its description says. */
class ApiTest {

  private static final JsonNode DESCRIPTION =
      Json.read(API.answer("openapi.json", Map.of()).body());

  /** Those that are read and answered whatever the desk shows. */
  static Stream<String> paths() {
    List<String> paths = new ArrayList<>();
    DESCRIPTION
        .get("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getValue().has("get")) {
                paths.add(path.getKey());
              }
            });
    assertThat(paths.remove(Api.ROOT + OpenApi.COMING)).isTrue();
    return paths.stream();
  }

  private static void assertIsAsDescribed(JsonNode content, Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    ObjectNode schema = Json.object();
    schema.set("$ref", content.at("/application~1json/schema/$ref"));
    schema.set("components", DESCRIPTION.get("components"));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(Json.read(answer.body())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyPathAnswersWhatItsSchemaSays(String path) {
    JsonNode content =
        DESCRIPTION.at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content");
    Answer answer =
        API.answer(
            path.substring(Api.ROOT.length()).replace("{id}", "C01"), Map.of("q", "people killed"));
    assertIsAsDescribed(content, answer);
  }

  @Test
  void whatBecameOfAnAccountIsToldAsDescribed() {
    Answer answer = API.diff(AccountJson.write(SmallAccount.EMPTY), Map.of());
    assertIsAsDescribed(
        DESCRIPTION.at("/paths/~1api~1v1~1diff/post/responses/200/content"), answer);
    JsonNode all = Json.read(answer.body());
    assertThat(all.get("total").asInt()).isEqualTo(all.get("items").size()).isPositive();
    assertThat(all.get("items"))
        .allMatch(item -> item.get("change").asText().equals("NEW"))
        .anyMatch(item -> item.get("list").asText().equals("contradictions"));
    assertThat(all.at("/links/a.txt").asText()).startsWith("https://");
  }

  @Test
  void newsComesTheLatestFirstAndSinceANumber() {
    JsonNode all = Json.read(API.answer("news", Map.of()).body());
    assertThat(all.get("total").asInt()).isEqualTo(6);
    assertThat(all.get("items"))
        .extracting(item -> item.get("number").asInt())
        .containsExactly(3, 3, 2, 2, 1, 1);
    JsonNode later = Json.read(API.answer("news", Map.of("since", "2", "limit", "1")).body());
    assertThat(later.get("total").asInt()).isEqualTo(2);
    assertThat(later.at("/items/0/at").asText()).isEqualTo("2031-03-04T05:06:07Z");
    assertThat(later.at("/items/0/evidence/0/exact").asText()).isEqualTo("Five");
    assertThat(API.answer("news", Map.of("since", "2", "limit", "1")).next().orElse(""))
        .contains("since=2&limit=1&cursor=");
  }

  @Test
  void howFarPagesAreIsAsItsSchemaSays() {
    Answer answer = ComingAnswer.of(new Coming(3, 12), 1, List.of("a.html: read"));
    assertThat(answer.body())
        .isEqualTo("{\"read\":3,\"of\":12,\"waiting\":1,\"told\":[\"a.html: read\"]}");
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(DESCRIPTION.at("/components/schemas/coming"))
                .validate(Json.read(answer.body())))
        .isEmpty();
  }

  @Test
  void everyReferenceOfTheDescriptionLeadsSomewhere() {
    Set<String> references = new HashSet<>();
    DESCRIPTION.findValuesAsText("$ref").forEach(references::add);
    assertThat(references).isNotEmpty();
    assertThat(references).allMatch(ref -> !DESCRIPTION.at(ref.substring(1)).isMissingNode());
  }

  @Test
  void equalAnswersHaveEqualTags() {
    assertThat(API.answer("events", Map.of()).tag())
        .isEqualTo(API.answer("events", Map.of()).tag());
    assertThat(API.answer("events", Map.of()).tag())
        .isNotEqualTo(API.answer("quotes", Map.of()).tag())
        .matches("\"[0-9a-f]{32}\"");
  }

  @Test
  void anItemComesWithItsListAndAddress() {
    JsonNode answer = Json.read(API.answer("items/c01", Map.of()).body());
    assertThat(answer.get("list").asText()).isEqualTo("contradictions");
    assertThat(answer.get("address").asText()).isEqualTo("/item/C01");
    assertThat(answer.at("/item/a/exact").asText()).isEqualTo("Three people were killed.");
  }
}
