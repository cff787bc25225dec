package org.stemma.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.rest.SmallApi.API;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.export.Because;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;

/** Lists of the API: chosen, page by page, each item with its words. */
class ApiListsTest {

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
}
