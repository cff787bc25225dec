package org.stemma.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.stemma.account.Account;
import org.stemma.account.AccountVersion;
import org.stemma.json.AccountJson;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;

/** Gathers the readings of a telling, makes its account when all are there, and lets them go. */
final class TellVersions extends KeyedCoProcessFunction<String, OrderedPage, Telling, String> {

  private static final long serialVersionUID = 1;

  private transient @Nullable ListState<byte[]> gathered;
  private transient @Nullable ValueState<Integer> count;
  private transient @Nullable ValueState<Telling> told;

  @Override
  public void open(OpenContext context) {
    gathered = getRuntimeContext().getListState(new ListStateDescriptor<>("pages", byte[].class));
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Integer.class));
    told = getRuntimeContext().getState(new ValueStateDescriptor<>("telling", Telling.class));
  }

  @Override
  public void processElement1(OrderedPage page, Context context, Collector<String> out)
      throws Exception {
    Opened.of(gathered).add(page.json());
    Opened.of(count).update(gatheredPages() + 1);
    tell(out);
  }

  @Override
  public void processElement2(Telling telling, Context context, Collector<String> out)
      throws Exception {
    if (telling.pages() == 0) {
      Optional<String> into = Optional.of(telling.into()).filter(id -> !id.isEmpty());
      out.collect(
          AccountJson.line(
              new AccountVersion(telling.group(), telling.version(), into, Optional.empty())));
      return;
    }
    Opened.of(told).update(telling);
    tell(out);
  }

  private int gatheredPages() throws Exception {
    Integer pages = Opened.of(count).value();
    return pages == null ? 0 : pages;
  }

  private void tell(Collector<String> out) throws Exception {
    Telling telling = Opened.of(told).value();
    if (telling == null || gatheredPages() < telling.pages()) {
      return;
    }
    List<PageReading> readings = new ArrayList<>();
    for (byte[] json : Opened.of(gathered).get()) {
      readings.add(ReadingJson.read(json));
    }
    try (DeepStack stack = new DeepStack()) {
      Account account =
          stack.call(
              () ->
                  Stemma.accountOf(
                      readings, telling.stories().stream().map(ToldStory::story).toList()));
      out.collect(
          AccountJson.line(
              new AccountVersion(
                  telling.group(), telling.version(), Optional.empty(), Optional.of(account))));
    }
    Opened.of(gathered).clear();
    Opened.of(count).clear();
    Opened.of(told).clear();
  }
}
