package org.stemma.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.CoGroupFunction;
import org.apache.flink.util.Collector;
import org.stemma.account.Account;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.story.Story;

/** Makes the account of each group of pages. */
final class TellAccounts implements CoGroupFunction<GroupedPage, PageGroup, String> {

  private static final long serialVersionUID = 1;

  @Override
  public void coGroup(
      Iterable<GroupedPage> pages, Iterable<PageGroup> groups, Collector<String> out)
      throws Exception {
    List<PageReading> readings = new ArrayList<>();
    pages.forEach(grouped -> readings.add(grouped.page().reading()));
    List<Story> stories = new ArrayList<>();
    List<Long> stock = new ArrayList<>();
    for (PageGroup group : groups) {
      stories.addAll(group.told());
      stock.addAll(group.stock());
    }
    try (DeepStack stack = new DeepStack()) {
      Account account = stack.call(() -> Stemma.accountOf(readings, stories, stock));
      out.collect(AccountJson.line(account));
    }
  }
}
