package org.stemma.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was read of each page, spread by page, and gives it to each telling that needs it. An
 * order may come before the reading, which takes another way: it waits.
 */
final class HoldReadings extends KeyedCoProcessFunction<String, PageNews, PageOrder, OrderedPage> {

  private static final long serialVersionUID = 1;

  private transient @Nullable ValueState<byte[]> held;
  private transient @Nullable ListState<PageOrder> waiting;

  @Override
  public void open(OpenContext context) {
    held = getRuntimeContext().getState(new ValueStateDescriptor<>("reading", byte[].class));
    waiting =
        getRuntimeContext().getListState(new ListStateDescriptor<>("orders", PageOrder.class));
  }

  @Override
  public void processElement1(PageNews page, Context context, Collector<OrderedPage> out)
      throws Exception {
    byte[] json = page.json();
    if (json == null) {
      return;
    }
    Opened.of(held).update(json);
    for (PageOrder order : Opened.of(waiting).get()) {
      follow(order, json, out);
    }
    Opened.of(waiting).clear();
  }

  @Override
  public void processElement2(PageOrder order, Context context, Collector<OrderedPage> out)
      throws Exception {
    byte[] json = Opened.of(held).value();
    if (json == null) {
      Opened.of(waiting).add(order);
    } else {
      follow(order, json, out);
    }
  }

  private void follow(PageOrder order, byte[] json, Collector<OrderedPage> out) {
    if (order.isLast()) {
      Opened.of(held).clear();
    } else {
      out.collect(new OrderedPage(order.telling(), json));
    }
  }
}
