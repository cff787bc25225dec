package org.stemma.flink;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Tells the stories of all that is held, in one task, some time after news came, and which of them
 * are others than before. What it holds of a page is the snapshot of its segments.
 *
 * <p>A page that breaks the telling of all is told and let go ({@link HeldGroups}).
 *
 * <p>The end of the stream is a telling too, and the one in which numbers of stories count.
 */
final class TellChanges extends KeyedProcessFunction<Integer, PageNews, Telling> {

  /** Which readings the tellings need, and which none will need any more. */
  static final OutputTag<PageOrder> ORDERS = new OutputTag<>("orders") {};

  private static final long serialVersionUID = 1;

  private final Kept kept;
  private final Duration pause;
  private transient @Nullable MapState<String, PageNews> held;
  private transient @Nullable MapState<String, ToldGroup> told;
  private transient @Nullable ValueState<Boolean> due;
  private transient @Nullable Unreadable unreadable;

  /**
   * @param pause between news and its telling, in which more may come
   */
  TellChanges(Kept kept, Duration pause) {
    this.kept = kept;
    this.pause = pause;
  }

  @Override
  public void open(OpenContext context) {
    unreadable = new Unreadable(getRuntimeContext());
    held =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("pages", String.class, PageNews.class));
    told =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("told", String.class, ToldGroup.class));
    due = getRuntimeContext().getState(new ValueStateDescriptor<>("due", Boolean.class));
  }

  @Override
  public void processElement(PageNews news, Context context, Collector<Telling> out)
      throws Exception {
    MapState<String, PageNews> pages = Opened.of(held);
    PageNews before = pages.get(news.page());
    if (before != null) { // also one of the same mark: each coming is forgotten once
      context.output(ORDERS, PageOrder.forget(before.mark()));
    }
    if (news.isHere()) {
      pages.put(news.page(), news);
    } else {
      pages.remove(news.page());
    }
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
    if (Opened.of(due).value() == null) {
      Opened.of(due).update(true);
      long now = context.timerService().currentProcessingTime();
      context.timerService().registerProcessingTimeTimer(now + pause.toMillis());
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Telling> out) throws Exception {
    Opened.of(due).clear();
    Map<String, PageNews> pages = new TreeMap<>();
    Opened.of(held).entries().forEach(page -> pages.put(page.getKey(), page.getValue()));
    Map<String, ToldGroup> before = new TreeMap<>();
    Opened.of(told).entries().forEach(group -> before.put(group.getKey(), group.getValue()));
    TellingRound round = new TellingRound(pages, before);
    round.tell(context.timeDomain() == TimeDomain.EVENT_TIME);
    round.letGo(kept, context.timerService().currentWatermark());
    Unreadable aside = Opened.of(unreadable);
    aside.failures().putAll(round.aside());
    aside.tell();
    round.tellings().forEach(out::collect);
    round.orders().forEach(order -> context.output(ORDERS, order));
    for (String page : round.gone()) {
      Opened.of(held).remove(page);
    }
    for (Map.Entry<String, ToldGroup> group : round.changed().entrySet()) {
      Opened.of(told).put(group.getKey(), group.getValue());
    }
    for (String group : round.ended()) {
      Opened.of(told).remove(group);
    }
  }
}
