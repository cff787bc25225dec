package org.stemma.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;

/** What the API answers to an account that is sent to be compared. */
class ApiDiffTest {

  private static final String ACCOUNT = AccountJson.write(SmallAccount.FULL);

  @Test
  void anAccountTellsNothingOtherwiseThanItself() {
    Answer answer = SmallApi.API.diff(AccountJson.write(SmallAccount.FULL), Map.of());
    assertThat(Json.read(answer.body()).get("total").asInt()).isZero();
  }

  @Test
  void onlyWhatAReaderWantsToKnowIsToldIfAsked() {
    String before = AccountJson.write(SmallAccount.EMPTY);
    JsonNode all = Json.read(SmallApi.API.diff(before, Map.of("limit", "500")).body());
    JsonNode notable =
        Json.read(SmallApi.API.diff(before, Map.of("limit", "500", "notable", "true")).body());
    assertThat(all.get("items")).anyMatch(item -> item.get("list").asText().equals("figures"));
    assertThat(notable.get("items"))
        .isNotEmpty()
        .noneMatch(item -> item.get("list").asText().equals("figures"));
  }

  @Test
  void whatBecameOfAnAccountComesPageByPage() {
    String before = AccountJson.write(SmallAccount.EMPTY);
    Answer first = SmallApi.API.diff(before, Map.of("limit", "1", "notable", "true"));
    String cursor = Json.read(first.body()).get("next").asText();
    Answer second =
        SmallApi.API.diff(before, Map.of("limit", "1", "notable", "true", "cursor", cursor));
    assertThat(first.next().orElse("")).contains("/diff?notable=true&limit=1&cursor=");
    assertThat(Json.read(second.body()).get("items"))
        .hasSize(1)
        .doesNotContain(Json.read(first.body()).at("/items/0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{\"documents\":[null]}", "{\"schema\":\"1.0\"}"})
  void whatIsNoAccountIsNotCompared(String body) {
    Answer answer = SmallApi.API.diff(body, Map.of());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(Json.read(answer.body()).get("detail").asText()).startsWith("the body must be");
  }

  static Stream<String> lists() {
    return Json.read(ACCOUNT).properties().stream()
        .filter(field -> field.getValue().isArray())
        .map(Map.Entry::getKey);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListWithNothingInIsNoAccount(String list) {
    ObjectNode account = (ObjectNode) Json.read(ACCOUNT);
    assertThat(SmallApi.API.diff(account.toString(), Map.of()).status()).isEqualTo(200);
    account.putArray(list).addNull();
    Answer answer = SmallApi.API.diff(account.toString(), Map.of());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(Json.read(answer.body()).get("detail").asText())
        .startsWith("the body must be an account: ")
        .contains(list);
  }
}
