package org.stemma.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.export.Because;
import org.stemma.export.Because.Named;
import org.stemma.json.AccountJson;
import org.stemma.page.Desk;
import org.stemma.page.Hit;

/**
 * The account for programs, read only: the whole, its lists page by page, single items, a search.
 * Answers with the same bytes whenever it is asked the same. Thread-safe.
 */
public final class Api {

  /** Where all of it lies. */
  public static final String ROOT = "/api/v1/";

  static final int PAGE = 50;
  static final int LARGEST_PAGE = 500;

  private final Because items;
  private final Desk desk;
  private final String account;
  private final String derivation;
  private final String description = OpenApi.document();

  /** Answers about {@code account}, whose screens are {@code desk}. */
  public Api(Account account, Desk desk) {
    this.items = new Because(account);
    this.desk = desk;
    this.account = AccountJson.write(account);
    this.derivation = AccountJson.line(account.derivation());
  }

  /**
   * The answer to a GET.
   *
   * @param path below {@link #ROOT}
   * @param query its parameters; those that nothing here knows are passed over
   */
  public Answer answer(String path, Map<String, String> query) {
    return switch (path) {
      case "openapi.json" -> Answer.of(description);
      case "account" -> Answer.of(account);
      case "derivation" -> Answer.of(derivation);
      case "search" -> search(query);
      default ->
          path.startsWith("items/")
              ? item(path.substring("items/".length()))
              : Because.LISTS.contains(path) ? list(path, query) : missing(path);
    };
  }

  private static Answer missing(String path) {
    return Answer.problem(
        404, "Not Found", "nothing is called " + path + "; see " + ROOT + "openapi.json");
  }

  private Answer item(String id) {
    List<Named> named = items.named(id);
    if (named.isEmpty()) {
      return Answer.problem(404, "Not Found", "no item has the id " + id);
    }
    ObjectNode answer = Json.object().put("list", named.get(0).list());
    answer.put("address", desk.address(id).orElse("/item/" + named.get(0).id()));
    answer.set("item", Json.item(named.get(0).item()));
    ObjectNode sides = answer.putObject("witnesses");
    items
        .witnesses(named.get(0).item())
        .forEach(
            (side, words) -> {
              ArrayNode list = sides.putArray(side);
              words.forEach(each -> list.add(Json.item(each)));
            });
    return Answer.of(answer.toString());
  }

  private Answer list(String list, Map<String, String> query) {
    Optional<Integer> limit = limit(query);
    Optional<Cursor> cursor =
        query.containsKey("cursor")
            ? Cursor.parse(query.getOrDefault("cursor", ""), list)
            : Optional.of(new Cursor(list, 0));
    if (limit.isEmpty()) {
      return Answer.problem(400, "Bad Request", "limit must be 1 to " + LARGEST_PAGE);
    }
    if (cursor.isEmpty()) {
      return Answer.problem(400, "Bad Request", "cursor must be the \"next\" of a page of " + list);
    }
    List<Named> all = items.of(list);
    int from = Math.min(cursor.get().from(), all.size());
    int to = Math.min(from + limit.get(), all.size());
    ObjectNode answer = Json.object().put("total", all.size());
    ArrayNode page = answer.putArray("items");
    all.subList(from, to).forEach(named -> page.add(Json.item(named.item())));
    if (to == all.size()) {
      answer.putNull("next");
      return Answer.of(answer.toString());
    }
    String next = new Cursor(list, to).text();
    answer.put("next", next);
    return new Answer(
        200,
        "application/json",
        answer.toString(),
        Optional.of(ROOT + list + "?limit=" + limit.get() + "&cursor=" + next));
  }

  private static Optional<Integer> limit(Map<String, String> query) {
    String asked = query.getOrDefault("limit", String.valueOf(PAGE));
    return asked.matches("\\d{1,3}") && !asked.matches("0+")
        ? Optional.of(Integer.parseInt(asked)).filter(n -> n <= LARGEST_PAGE)
        : Optional.empty();
  }

  private Answer search(Map<String, String> query) {
    String words = query.getOrDefault("q", "");
    if (words.isBlank()) {
      return Answer.problem(400, "Bad Request", "q must hold the words to look for");
    }
    ObjectNode answer = Json.object();
    ArrayNode found = answer.putArray("items");
    for (Hit hit : desk.hits(words)) {
      ObjectNode item =
          found
              .addObject()
              .put("name", hit.name())
              .put("where", hit.where())
              .put("address", hit.address())
              .put("words", hit.words());
      ArrayNode marked = item.putArray("marked");
      hit.marked()
          .forEach(span -> marked.addObject().put("start", span.start()).put("end", span.end()));
    }
    return Answer.of(answer.toString());
  }
}
