package org.stemma.flink;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.MapPartitionFunction;
import org.apache.flink.util.Collector;
import org.stemma.account.Account;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;

/** Makes one account of all pages, in one task. */
final class TellWhole implements MapPartitionFunction<ReadPage, String> {

  private static final long serialVersionUID = 1;

  @Override
  public void mapPartition(Iterable<ReadPage> pages, Collector<String> out) throws Exception {
    List<PageReading> readings = new ArrayList<>();
    pages.forEach(page -> readings.add(page.reading()));
    try (DeepStack stack = new DeepStack()) {
      Account account = stack.call(() -> Stemma.accountOf(readings));
      out.collect(AccountJson.line(account));
    }
  }
}
