package org.stemma.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.account.Account;
import org.stemma.account.AccountChanges;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.account.News;

/** What became of the account, page by page: since one of before, and whenever pages came. */
final class ChangeAnswer {

  static final String NEWS = "news";
  static final String DIFF = "diff";

  /** The parameters of {@link #NEWS}. */
  static final List<String> OF_NEWS = List.of("since");

  /** The parameters of {@link #DIFF}. */
  static final List<String> OF_DIFF = List.of("notable");

  private ChangeAnswer() {}

  /** A change of the news with the number and time of the news. */
  private record Came(News news, ChangedItem item) {

    JsonNode json() {
      ObjectNode json = Json.object().put("number", news.number()).put("at", news.at().toString());
      json.setAll((ObjectNode) Json.item(item));
      return json;
    }
  }

  /**
   * What became of the account when pages came, the latest first.
   *
   * @param asked {@code since}: only news of a higher number
   */
  static Answer news(List<News> news, Map<String, String> asked, PageLinks links) {
    String since = asked.getOrDefault("since", "0");
    if (!since.matches("\\d{1,18}")) {
      return Answer.problem(400, "Bad Request", "since must be the number of news");
    }
    long last = Long.parseLong(since);
    List<Came> changes = new ArrayList<>();
    for (News each : news) {
      if (each.number() > last) {
        each.changes().items().forEach(item -> changes.add(new Came(each, item)));
      }
    }
    return new Paging(NEWS, OF_NEWS, asked).of(changes, Came::json, links);
  }

  /**
   * What the account tells otherwise than one before.
   *
   * @param asked {@code notable}: whether only what a reader who follows the story wants to know
   */
  static Answer diff(Account before, Account now, Map<String, String> asked, PageLinks links) {
    String notable = asked.getOrDefault("notable", "false");
    if (!notable.equals("true") && !notable.equals("false")) {
      return Answer.problem(400, "Bad Request", "notable must be true or false");
    }
    AccountChanges all = AccountChanges.of(before, now);
    List<ChangedItem> changes = (notable.equals("true") ? all.notable() : all).items();
    return new Paging(DIFF, OF_DIFF, asked).of(changes, Json::item, links);
  }
}
