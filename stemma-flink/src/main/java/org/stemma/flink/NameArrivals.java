package org.stemma.flink;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.stemma.capture.Capture;
import org.stemma.warc.AddressCaptures;

/**
 * Makes pages of the captures of one address as they come. A second capture with other bytes gives
 * the page of the first another name, so captures are held as long as pages are; what their pages
 * are called is known as long again.
 */
final class NameArrivals extends KeyedProcessFunction<String, CaptureRecord, PageChange> {

  private static final long serialVersionUID = 1;

  private final Kept kept;

  /** Names and captures by the SHA-256 of what was received. */
  private transient @Nullable MapState<String, GivenName> names;

  private transient @Nullable MapState<String, CaptureRecord> held;

  NameArrivals(Kept kept) {
    this.kept = kept;
  }

  @Override
  public void open(OpenContext context) {
    names =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("names", String.class, GivenName.class));
    held =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("captures", String.class, CaptureRecord.class));
  }

  @Override
  public void processElement(CaptureRecord record, Context context, Collector<PageChange> out)
      throws Exception {
    long time = record.time();
    if (arrive(record, time, out)) {
      kept.until(time).ifPresent(context.timerService()::registerEventTimeTimer);
      kept.until(time)
          .flatMap(kept::until)
          .ifPresent(context.timerService()::registerEventTimeTimer);
    }
  }

  /**
   * Takes a capture.
   *
   * @param time of the event, in milliseconds since 1970
   * @return whether it changed anything
   */
  boolean arrive(CaptureRecord record, long time, Collector<PageChange> out) throws Exception {
    Capture capture = record.capture();
    String sha256 = capture.payload().sha256();
    if (isKnown(sha256, capture)) {
      return false;
    }
    Instant captured = capture.captured().orElseThrow(); // each record of an archive has its time
    Map<String, GivenName> before = given();
    Map<String, String> after = GivenName.with(record.name(), before, sha256, captured);
    GivenName newcomer =
        new GivenName(Objects.requireNonNull(after.get(sha256)), captured.toString(), time, true);
    Opened.of(names).put(sha256, newcomer);
    Opened.of(held).put(sha256, record);
    tellGone(before, after, out);
    Map<String, CaptureRecord> came = new TreeMap<>();
    came.put(newcomer.name(), record);
    for (Map.Entry<String, GivenName> one : before.entrySet()) {
      String name = Objects.requireNonNull(after.get(one.getKey()));
      if (!one.getKey().equals(sha256) && !name.equals(one.getValue().name())) {
        Opened.of(names).put(one.getKey(), one.getValue().named(name));
        came.put(name, Opened.of(held).get(one.getKey()));
      }
    }
    came.forEach((name, page) -> out.collect(PageChange.came(page.named(name))));
    return true;
  }

  /** Whether these bytes came before, and no later than now. */
  private boolean isKnown(String sha256, Capture capture) throws Exception {
    if (!Opened.of(names).contains(sha256)) {
      return false;
    }
    CaptureRecord first = Opened.of(held).get(sha256);
    return first == null
        || AddressCaptures.earlier(first.capture(), capture).equals(first.capture());
  }

  private Map<String, GivenName> given() throws Exception {
    Map<String, GivenName> given = new TreeMap<>();
    Opened.of(names).entries().forEach(one -> given.put(one.getKey(), one.getValue()));
    return given;
  }

  private static void tellGone(
      Map<String, GivenName> before, Map<String, String> after, Collector<PageChange> out) {
    Set<String> here = new HashSet<>(after.values());
    before.values().stream()
        .map(GivenName::name)
        .filter(name -> !here.contains(name))
        .sorted()
        .forEach(name -> out.collect(PageChange.gone(name)));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<PageChange> out)
      throws Exception {
    forget(time);
  }

  /**
   * Forgets captures that are older than what is held at {@code time}; their pages stay as they
   * are, with their names. An address of which none came for twice as long is as if it were new.
   */
  void forget(long time) throws Exception {
    Map<String, GivenName> given = given();
    for (Map.Entry<String, GivenName> one : given.entrySet()) {
      if (one.getValue().held() && isOver(kept.until(one.getValue().time()), time)) {
        Opened.of(names).put(one.getKey(), one.getValue().withoutCapture());
        Opened.of(held).remove(one.getKey());
      }
    }
    if (given.values().stream()
        .allMatch(one -> isOver(kept.until(one.time()).flatMap(kept::until), time))) {
      Opened.of(names).clear();
    }
  }

  private static boolean isOver(Optional<Long> end, long time) {
    return end.filter(at -> at <= time).isPresent();
  }
}
