package org.stemma.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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
import org.stemma.story.Story;

/** Gathers the readings of a telling, makes its account when all are there, and lets them go. */
final class TellVersions extends KeyedCoProcessFunction<String, OrderedPage, Telling, String> {

  private static final long serialVersionUID = 1;

  private transient @Nullable ListState<byte[]> gathered;
  private transient @Nullable ValueState<Integer> count;
  private transient @Nullable ValueState<Telling> told;
  private transient @Nullable Unreadable unreadable;

  @Override
  public void open(OpenContext context) {
    unreadable = new Unreadable(getRuntimeContext());
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
    List<Story> stories = telling.stories().stream().map(ToldStory::story).toList();
    Optional<Account> account =
        account(telling.group(), () -> Stemma.accountOf(readings, stories, telling.stock()));
    out.collect(
        AccountJson.line(
            new AccountVersion(telling.group(), telling.version(), Optional.empty(), account)));
    Opened.of(gathered).clear();
    Opened.of(count).clear();
    Opened.of(told).clear();
  }

  /**
   * What {@code making} gives; empty where the story breaks the program, which is told: tried again
   * it would break it again, and hold up all others. A JVM that breaks is tried again.
   */
  Optional<Account> account(String story, Callable<Account> making)
      throws ExecutionException, InterruptedException {
    try (DeepStack stack = new DeepStack()) {
      return Optional.of(stack.call(making));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception || e.getCause() instanceof StackOverflowError) {
        Unreadable failed = Opened.of(unreadable);
        failed.failures().put(story, "no account can be made of this story: " + e.getCause());
        failed.tell();
        return Optional.empty();
      }
      throw e;
    }
  }
}
