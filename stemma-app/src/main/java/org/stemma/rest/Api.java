package org.stemma.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.account.Account;
import org.stemma.account.News;
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

  private final Account account;
  private final Because items;
  private final Witnesses witnesses;
  private final SearchIndex index;
  private final List<News> news;
  private final List<Named> timeline;
  private final PageLinks links;
  private final String description = OpenApi.document();

  /**
   * Answers about an account.
   *
   * @param items those of the account
   * @param witnesses its pages
   * @param index what can be found in it
   * @param news what became of it when pages came, the latest first
   */
  public Api(
      Account account, Because items, Witnesses witnesses, SearchIndex index, List<News> news) {
    this.account = account;
    this.items = items;
    this.witnesses = witnesses;
    this.index = index;
    this.news = List.copyOf(news);
    this.timeline =
        account.timeline().stream()
            .flatMap(id -> items.named(id).stream())
            .filter(named -> named.list().equals("events"))
            .toList();
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
      case ChangeAnswer.NEWS -> ChangeAnswer.news(news, query, links);
      case ListQuery.TIMELINE -> list(path, query);
      default ->
          path.startsWith("items/")
              ? item(path.substring("items/".length()))
              : Because.LISTS.contains(path) ? list(path, query) : missing(path);
    };
  }

  /**
   * What the account tells otherwise than one before.
   *
   * @param before an account as {@code account} answers it, maybe of another time or place
   * @param query as {@link #answer} takes it
   */
  public Answer diff(String before, Map<String, String> query) {
    Account earlier;
    try {
      earlier = AccountJson.read(before);
    } catch (IllegalArgumentException e) {
      return Answer.problem(400, "Bad Request", "the body must be an account: " + e.getMessage());
    }
    return ChangeAnswer.diff(earlier, account, query, links);
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
    items.stream().limit(Paging.LARGEST_PAGE).forEach(item -> array.add(Json.item(item)));
  }

  private Answer list(String list, Map<String, String> asked) {
    Predicate<Object> wanted;
    try {
      wanted = ListQuery.of(list, asked);
    } catch (IllegalArgumentException e) {
      return Answer.problem(400, "Bad Request", String.valueOf(e.getMessage()));
    }
    List<Named> all = list.equals(ListQuery.TIMELINE) ? timeline : items.of(list);
    return new Paging(list, ListQuery.fields(list), asked)
        .of(
            all.stream().filter(named -> wanted.test(named.item())).toList(),
            named -> Json.item(named.item()),
            links);
  }

  private Answer search(Map<String, String> asked) {
    SearchQuery query;
    try {
      query = SearchQuery.of(asked);
    } catch (IllegalArgumentException e) {
      return Answer.problem(400, "Bad Request", String.valueOf(e.getMessage()));
    }
    Paging paging = new Paging("search", SearchQuery.FIELDS, asked);
    return paging.of(
        (from, limit) -> {
          List<Found> found = index.find(query, from, limit + 1);
          Optional<String> next =
              found.size() > limit ? Optional.of(paging.cursor(from + limit)) : Optional.empty();
          return new Paging.Page(
              SearchAnswer.write(found.subList(0, Math.min(limit, found.size())), next), next);
        });
  }
}
