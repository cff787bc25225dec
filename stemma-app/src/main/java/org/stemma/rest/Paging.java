package org.stemma.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists come page by page.
 *
 * @param list its name below {@link Api#ROOT}
 * @param fields the parameters that choose among its items
 * @param asked the parameters of the request
 */
record Paging(String list, List<String> fields, Map<String, String> asked) {

  /** Items of a page if nothing is asked. */
  static final int PAGE = 50;

  static final int LARGEST_PAGE = 500;

  /**
   * A page of a list.
   *
   * @param next cursor of the one that follows, if one does
   */
  record Page(String body, Optional<String> next) {}

  /** The page that is asked for, of what {@code pages} makes from a place on and of a length. */
  Answer of(BiFunction<Integer, Integer, Page> pages) {
    Optional<Integer> limit = limit();
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
        page.next().map(next -> Api.ROOT + list + "?" + parameters(limit.get(), next)));
  }

  /**
   * The page that is asked for of {@code all}.
   *
   * @param written the item in JSON
   * @param links of the pages that the items name
   */
  <T> Answer of(List<T> all, Function<T, JsonNode> written, PageLinks links) {
    return of(
        (from, limit) -> {
          int start = Math.min(from, all.size());
          int end = Math.min(start + limit, all.size());
          ObjectNode answer = Json.object().put("total", all.size());
          ArrayNode page = answer.putArray("items");
          all.subList(start, end).forEach(item -> page.add(written.apply(item)));
          Optional<String> next = end == all.size() ? Optional.empty() : Optional.of(cursor(end));
          next(answer, next);
          return new Page(links.in(answer.toString()), next);
        });
  }

  /** What leads to the page that begins at {@code from}. */
  String cursor(int from) {
    return new Cursor(list, from).text();
  }

  /** Tells in an answer where the next page begins, or that there is none. */
  static void next(ObjectNode answer, Optional<String> next) {
    next.ifPresentOrElse(cursor -> answer.put("next", cursor), () -> answer.putNull("next"));
  }

  private Optional<Integer> limit() {
    String limit = asked.getOrDefault("limit", String.valueOf(PAGE));
    return limit.matches("\\d{1,3}") && !limit.matches("0+")
        ? Optional.of(Integer.parseInt(limit)).filter(n -> n <= LARGEST_PAGE)
        : Optional.empty();
  }

  /** What was asked, with the cursor of the next page. */
  private String parameters(int limit, String next) {
    return Stream.concat(
            new TreeMap<>(asked).entrySet().stream().filter(p -> fields.contains(p.getKey())),
            Stream.of(Map.entry("limit", String.valueOf(limit)), Map.entry("cursor", next)))
        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
