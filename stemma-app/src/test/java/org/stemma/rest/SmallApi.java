package org.stemma.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.account.AccountChanges;
import org.stemma.account.AccountChanges.Change;
import org.stemma.account.AccountChanges.ChangedItem;
import org.stemma.account.News;
import org.stemma.article.Evidence;
import org.stemma.export.Because;
import org.stemma.export.SmallAccount;
import org.stemma.export.Witnesses;
import org.stemma.search.SearchIndex;
import org.stemma.store.AccountIndex;

/** The API over {@link SmallAccount#FULL} and some news. */
final class SmallApi {

  static final SearchIndex INDEX = AccountIndex.of(SmallAccount.FULL, List.of());

  static final List<News> NEWS =
      List.of(news(3, "figures"), news(2, "documents"), news(1, "contradictions"));

  static final Api API =
      new Api(
          SmallAccount.FULL,
          new Because(SmallAccount.FULL),
          new Witnesses(SmallAccount.FULL),
          INDEX,
          NEWS);

  private SmallApi() {}

  static News news(long number, String list) {
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
}
