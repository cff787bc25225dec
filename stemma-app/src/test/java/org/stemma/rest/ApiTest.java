package org.stemma.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.account.AccountChanges;
import org.stemma.account.AccountChanges.Change;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.account.News;
import org.stemma.article.Evidence;
import org.stemma.export.Because;
import org.stemma.export.SmallAccount;
import org.stemma.export.Witnesses;
import org.stemma.json.AccountJson;
import org.stemma.search.SearchIndex;
import org.stemma.store.AccountIndex;
import org.stemma.store.Coming;

/** The API without a server: what it answers is what its description says. */
class ApiTest {

  private static final SearchIndex INDEX = AccountIndex.of(SmallAccount.FULL, List.of());

  private static final List<News> NEWS =
      List.of(news(3, "figures"), news(2, "documents"), news(1, "contradictions"));

  private static final Api API =
      new Api(
          SmallAccount.FULL,
          new Because(SmallAccount.FULL),
          new Witnesses(SmallAccount.FULL),
          INDEX,
          NEWS);
  private static final JsonNode DESCRIPTION =
      Json.read(API.answer("openapi.json", Map.of()).body());

  private static News news(long number, String list) {
    ChangedItem item =
        new ChangedItem(
            list,
            Change.CHANGED,
            Optional.of("X01"),
            Optional.of("X02"),
            "how many were killed",
            Optional.of("3"),
            Optional.of("5"),
            List.of(new Evidence("a.txt", "Five", 0, 4, 1, "", "")));
    return new News(
        number, Instant.parse("2031-03-04T05:06:07Z"), new AccountChanges(List.of(item, item)));
  }

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
  void theListsAreThoseOfTheAccount() {
    JsonNode account = Json.read(AccountJson.write(SmallAccount.FULL));
    assertThat(Because.LISTS).allMatch(list -> account.get(list).isArray());
    for (String list : Because.LISTS) {
      JsonNode page = Json.read(API.answer(list, Map.of()).body());
      assertThat(page.get("items")).as(list).isEqualTo(account.get(list));
    }
  }

  @Test
  void pagesFollowEachOtherAndEnd() {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      Map<String, String> query =
          cursor.isEmpty() ? Map.of("limit", "1") : Map.of("limit", "1", "cursor", cursor);
      JsonNode page = Json.read(API.answer("contradictions", query).body());
      assertThat(page.get("total").asInt()).isEqualTo(2);
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      cursor = page.get("next").asText("");
    } while (!cursor.isEmpty() && !cursor.equals("null"));
    assertThat(ids).containsExactly("C01", "C02");
  }

  @Test
  void theAddressOfTheNextPageIsTold() {
    assertThat(API.answer("events", Map.of("limit", "1")).next().orElse(""))
        .startsWith("/api/v1/events?limit=1&cursor=");
    assertThat(API.answer("events", Map.of()).next()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, x, x, 404",
    "items/Z99, x, x, 404",
    "events, limit, 0, 400",
    "events, limit, -1, 400",
    "events, limit, 501, 400",
    "events, limit, 99999999999, 400",
    "events, cursor, !, 400",
    "events, cursor, cXVvdGVzOjE, 400",
    "events, cursor, '', 400",
    "search, q, ' ', 400",
    "search, kind, eventz, 400",
    "search, from, soon, 400",
    "events, from, soon, 400",
    "events, type, arrest, 400",
    "timeline, to, soon, 400",
    "contradictions, scope, beside, 400",
    "contradictions, kind, colour, 400",
    "contradictions, min, huge, 400",
    "news, since, yesterday, 400",
    "who, q, of the, 400"
  })
  void aProblemSaysWhatWouldBeRight(String path, String name, String value, int status) {
    Answer answer = API.answer(path, Map.of(name, value));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.type()).isEqualTo("application/problem+json");
    JsonNode problem = Json.read(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asText()).isNotEmpty();
  }

  @Test
  void whatIsFoundComesPageByPageWithItsWords() {
    Answer first = API.answer("search", Map.of("q", "killed", "limit", "1"));
    JsonNode page = Json.read(first.body());
    JsonNode snippet = page.at("/items/0/snippets/0");
    assertThat(page.get("items")).hasSize(1);
    assertThat(
            snippet
                .get("words")
                .asText()
                .substring(
                    snippet.at("/marked/0/start").asInt(), snippet.at("/marked/0/end").asInt()))
        .isEqualToIgnoringCase("killed");
    assertThat(first.next().orElse("")).contains("q=killed").contains("cursor=");
    JsonNode second =
        Json.read(
            API.answer(
                    "search",
                    Map.of("q", "killed", "limit", "500", "cursor", page.get("next").asText()))
                .body());
    assertThat(second.get("items")).isNotEmpty().doesNotContain(page.at("/items/0"));
    assertThat(second.get("next").isNull()).isTrue();
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
