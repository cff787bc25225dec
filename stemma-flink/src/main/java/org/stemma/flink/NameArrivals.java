package org.stemma.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.stemma.capture.Capture;
import org.stemma.warc.AddressCaptures;

/**
 * Makes pages of the captures of one address as they come. A second capture with other bytes gives
 * the page of the first another name, so what is known of an address is held.
 */
final class NameArrivals extends KeyedProcessFunction<String, CaptureRecord, PageChange> {

  private static final long serialVersionUID = 1;

  private final Kept kept;
  private transient @Nullable ListState<CaptureRecord> held;

  NameArrivals(Kept kept) {
    this.kept = kept;
  }

  @Override
  public void open(OpenContext context) {
    ListStateDescriptor<CaptureRecord> captures =
        new ListStateDescriptor<>("captures", CaptureRecord.class);
    held = getRuntimeContext().getListState(captures);
  }

  @Override
  public void processElement(CaptureRecord record, Context context, Collector<PageChange> out)
      throws Exception {
    ListState<CaptureRecord> state = Opened.of(held);
    Map<String, Capture> captures = new TreeMap<>(); // one for each payload
    for (CaptureRecord one : state.get()) {
      hold(one.capture(), captures);
    }
    Map<String, Capture> before = pages(captures);
    hold(record.capture(), captures);
    Map<String, Capture> after = pages(captures);
    if (after.equals(before)) {
      return;
    }
    List<CaptureRecord> now = new ArrayList<>();
    captures.values().forEach(capture -> now.add(CaptureRecord.of(capture)));
    state.update(now);
    kept.until(record.time()).ifPresent(context.timerService()::registerEventTimeTimer);
    before.keySet().stream()
        .filter(name -> !after.containsKey(name))
        .sorted()
        .forEach(name -> out.collect(PageChange.gone(name)));
    after.forEach(
        (name, page) -> {
          if (!page.equals(before.get(name))) {
            out.collect(PageChange.came(CaptureRecord.of(page)));
          }
        });
  }

  /** Forgets captures that are older than what is held; their pages stay as they are. */
  @Override
  public void onTimer(long time, OnTimerContext context, Collector<PageChange> out)
      throws Exception {
    ListState<CaptureRecord> state = Opened.of(held);
    List<CaptureRecord> young = new ArrayList<>();
    for (CaptureRecord one : state.get()) {
      if (kept.until(one.time()).filter(end -> end <= time).isEmpty()) {
        young.add(one);
      }
    }
    state.update(young);
  }

  private static void hold(Capture capture, Map<String, Capture> captures) {
    captures.merge(capture.payload().sha256(), capture, AddressCaptures::earlier);
  }

  private static Map<String, Capture> pages(Map<String, Capture> captures) {
    Map<String, Capture> pages = new TreeMap<>();
    if (!captures.isEmpty()) {
      AddressCaptures.pages(captures.values()).forEach(page -> pages.put(page.name(), page));
    }
    return pages;
  }
}
