package org.stemma.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.article.Evidence;
import org.stemma.export.Because;
import org.stemma.export.Because.Named;
import org.stemma.export.Tellers;
import org.stemma.export.Witnesses;
import org.stemma.json.AccountJson;
import org.stemma.page.ItemAddress;
import org.stemma.search.Found;
import org.stemma.search.SearchIndex;
import org.stemma.search.SearchQuery;
import org.stemma.similarity.Sought;

/**
 * The account for programs, read only: the whole, its lists page by page, single items, a search.
 * Answers with the same bytes whenever it is asked the same. Thread-safe.
 */
public final class Api {

  /** Where all of it lies. */
  public static final String ROOT = "/api/v1/";

  static final int PAGE = 50;
  static final int LARGEST_PAGE = 500;

  private final Account account;
  private final Because items;
  private final Witnesses witnesses;
  private final SearchIndex index;
  private final PageLinks links;
  private final String description = OpenApi.document();

  /**
   * Answers about an account.
   *
   * @param items those of the account
   * @param witnesses its pages
   * @param index what can be found in it
   */
  public Api(Account account, Because items, Witnesses witnesses, SearchIndex index) {
    this.account = account;
    this.items = items;
    this.witnesses = witnesses;
    this.index = index;
    this.links = new PageLinks(account);
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
      case "account" -> Answer.of(AccountJson.write(account));
      case "derivation" -> Answer.of(AccountJson.line(account.derivation()));
      case "search" -> search(query);
      case "who" -> who(query.getOrDefault("q", ""));
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
    Named item = named.get(0);
    StringBuilder answer = new StringBuilder(2_000);
    answer
        .append("{\"list\":\"" + item.list() + "\",\"address\":\"")
        .append(ItemAddress.of(item.id()))
        .append("\",\"item\":")
        .append(AccountJson.line(item.item()))
        .append(",\"witnesses\":{");
    String between = "";
    for (Map.Entry<String, List<Evidence>> side : items.witnesses(item.item()).entrySet()) {
      answer.append(between).append("\"" + side.getKey() + "\":");
      answer.append(AccountJson.line(side.getValue()));
      between = ",";
    }
    return Answer.of(links.in(answer.append("}}").toString()));
  }

  private Answer who(String claim) {
    Sought sought = Sought.of(claim);
    if (sought.isEmpty()) {
      return Answer.problem(400, "Bad Request", "q: name what is said, in a few words");
    }
    Tellers tellers = Tellers.of(account, witnesses, sought);
    ObjectNode answer = Json.object();
    put(answer, "corroboration", tellers.statements());
    put(answer, "quotes", tellers.quotes());
    put(answer, "indirect_speech", tellers.speech());
    put(answer, "contradictions", tellers.contradictions());
    return Answer.of(links.in(answer.toString()));
  }

  private static void put(ObjectNode answer, String list, List<? extends Record> items) {
    ArrayNode array = answer.putArray(list);
    items.stream().limit(LARGEST_PAGE).forEach(item -> array.add(Json.item(item)));
  }

  private Answer list(String list, Map<String, String> asked) {
    List<Named> all = items.of(list);
    return page(
        list,
        asked,
        (from, limit) -> {
          int start = Math.min(from, all.size());
          int end = Math.min(start + limit, all.size());
          ObjectNode answer = Json.object().put("total", all.size());
          ArrayNode page = answer.putArray("items");
          all.subList(start, end).forEach(named -> page.add(Json.item(named.item())));
          Optional<String> next =
              end == all.size() ? Optional.empty() : Optional.of(new Cursor(list, end).text());
          next.ifPresentOrElse(cursor -> answer.put("next", cursor), () -> answer.putNull("next"));
          return new Page(links.in(answer.toString()), next);
        });
  }

  private static Optional<Integer> limit(Map<String, String> query) {
    String asked = query.getOrDefault("limit", String.valueOf(PAGE));
    return asked.matches("\\d{1,3}") && !asked.matches("0+")
        ? Optional.of(Integer.parseInt(asked)).filter(n -> n <= LARGEST_PAGE)
        : Optional.empty();
  }

  private Answer search(Map<String, String> asked) {
    SearchQuery query;
    try {
      query = SearchQuery.of(asked);
    } catch (IllegalArgumentException e) {
      return Answer.problem(400, "Bad Request", String.valueOf(e.getMessage()));
    }
    return page(
        "search",
        asked,
        (from, limit) -> {
          List<Found> found = index.find(query, from, limit + 1);
          boolean more = found.size() > limit;
          Optional<String> next =
              more ? Optional.of(new Cursor("search", from + limit).text()) : Optional.empty();
          return new Page(
              SearchAnswer.write(found.subList(0, Math.min(limit, found.size())), next), next);
        });
  }

  /**
   * A page of a list.
   *
   * @param next cursor of the one that follows, if one does
   */
  private record Page(String body, Optional<String> next) {}

  /** The page that is asked for, of what {@code pages} makes from a place on and of a length. */
  private static Answer page(
      String list, Map<String, String> asked, BiFunction<Integer, Integer, Page> pages) {
    Optional<Integer> limit = limit(asked);
    Optional<Cursor> cursor =
        asked.containsKey("cursor")
            ? Cursor.parse(asked.getOrDefault("cursor", ""), list)
            : Optional.of(new Cursor(list, 0));
    if (limit.isEmpty()) {
      return Answer.problem(400, "Bad Request", "limit must be 1 to " + LARGEST_PAGE);
    }
    if (cursor.isEmpty()) {
      return Answer.problem(400, "Bad Request", "cursor must be the \"next\" of a page of " + list);
    }
    Page page = pages.apply(cursor.get().from(), limit.get());
    return new Answer(
        200,
        "application/json",
        page.body(),
        page.next().map(next -> ROOT + list + "?" + parameters(asked, limit.get(), next)));
  }

  /** What was asked, with the cursor of the next page. */
  private static String parameters(Map<String, String> asked, int limit, String next) {
    return Stream.concat(
            new TreeMap<>(asked)
                .entrySet().stream().filter(p -> SearchQuery.FIELDS.contains(p.getKey())),
            Stream.of(Map.entry("limit", String.valueOf(limit)), Map.entry("cursor", next)))
        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
