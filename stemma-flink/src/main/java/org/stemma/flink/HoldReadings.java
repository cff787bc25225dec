package org.stemma.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was read of each page, spread by its mark, and gives it to each telling that needs it.
 * An order may come before the reading, which takes another way: it waits. A reading may come
 * again, and be forgotten as often: it is held until each coming was.
 */
final class HoldReadings extends KeyedCoProcessFunction<String, PageNews, PageOrder, OrderedPage> {

  private static final long serialVersionUID = 1;

  private transient @Nullable ValueState<byte[]> held;
  private transient @Nullable ValueState<Integer> comings;
  private transient @Nullable ListState<PageOrder> waiting;

  @Override
  public void open(OpenContext context) {
    held = getRuntimeContext().getState(new ValueStateDescriptor<>("reading", byte[].class));
    comings = getRuntimeContext().getState(new ValueStateDescriptor<>("comings", Integer.class));
    waiting =
        getRuntimeContext().getListState(new ListStateDescriptor<>("orders", PageOrder.class));
  }

  @Override
  public void processElement1(PageNews page, Context context, Collector<OrderedPage> out)
      throws Exception {
    come(page, out);
  }

  void come(PageNews page, Collector<OrderedPage> out) throws Exception {
    byte[] json = Objects.requireNonNull(page.json());
    Integer before = Opened.of(comings).value();
    Opened.of(held).update(json);
    Opened.of(comings).update(before == null ? 1 : before + 1);
    List<PageOrder> orders = new ArrayList<>();
    Opened.of(waiting).get().forEach(orders::add);
    Opened.of(waiting).clear();
    for (PageOrder order : orders) {
      take(order, out);
    }
  }

  @Override
  public void processElement2(PageOrder order, Context context, Collector<OrderedPage> out)
      throws Exception {
    take(order, out);
  }

  void take(PageOrder order, Collector<OrderedPage> out) throws Exception {
    byte[] json = Opened.of(held).value();
    if (json == null) {
      Opened.of(waiting).add(order);
    } else if (order.isLast()) {
      forget();
    } else {
      out.collect(new OrderedPage(order.telling(), json));
    }
  }

  private void forget() throws Exception {
    int left = Objects.requireNonNull(Opened.of(comings).value()) - 1;
    if (left == 0) {
      Opened.of(held).clear();
      Opened.of(comings).clear();
    } else {
      Opened.of(comings).update(left);
    }
  }
}
