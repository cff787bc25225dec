package org.stemma.flink;

import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Pages in as they come, accounts out of the stories that changed.
 *
 * <pre>
 * source ─┬─pages────────────────────────────┬─read─┬─ segments ─> stories that changed ─┬───────┐
 *         └─captures ─by address─ name pages ─┘     └─ readings, held by mark <─ orders ─┘       │
 *                                                                  └─by telling─> accounts <─────┘
 * </pre>
 */
final class StreamFlow {

  /** A day of publication begins up to a day before the page. */
  private static final Duration DAY = Duration.ofDays(1);

  /** How long a task without pages holds back the time of the others. By judgement. */
  private static final Duration IDLE = Duration.ofMinutes(1);

  private final boolean models;
  private final StreamOptions options;

  /**
   * @param models whether pages are read with language models
   */
  StreamFlow(boolean models, StreamOptions options) {
    this.models = models;
    this.options = options;
  }

  /** Lines of {@link org.stemma.account.AccountVersion}s, in any order. */
  DataStream<String> versions(StreamExecutionEnvironment flink, Source<ArrivedPages, ?, ?> source) {
    DataStream<PageNews> news = news(flink, source);
    SingleOutputStreamOperator<Telling> tellings =
        news.map(PageNews::withoutReading)
            .name("segments")
            .keyBy(page -> 0)
            .process(new TellChanges(options.kept(), options.pause()))
            .name("tell stories")
            .uid("tell stories")
            .setParallelism(1)
            .setMaxParallelism(1);
    return news.filter(PageNews::isHere)
        .keyBy(PageNews::mark)
        .connect(tellings.getSideOutput(TellChanges.ORDERS).keyBy(PageOrder::mark))
        .process(new HoldReadings())
        .name("hold readings")
        .uid("hold readings")
        .keyBy(OrderedPage::telling)
        .connect(tellings.keyBy(Telling::key))
        .process(new TellVersions())
        .name("tell accounts")
        .uid("tell accounts");
  }

  private DataStream<PageNews> news(
      StreamExecutionEnvironment flink, Source<ArrivedPages, ?, ?> source) {
    SingleOutputStreamOperator<CaptureRecord> opened =
        flink
            .fromSource(source, WatermarkStrategy.noWatermarks(), "find pages")
            .uid("find pages")
            .process(new UnpackPages())
            .name("open pages");
    DataStream<PageChange> pages = opened.map(PageChange::came).name("pages").rebalance();
    DataStream<PageChange> archived =
        opened
            .getSideOutput(UnpackPages.ARCHIVED)
            .assignTimestampsAndWatermarks(time(CaptureRecord::time))
            .keyBy(CaptureRecord::name)
            .process(new NameArrivals(options.kept()))
            .name("name pages")
            .uid("name pages");
    String database = options.database();
    SingleOutputStreamOperator<PageNews> read =
        pages
            .union(archived)
            .process(new ReadArrivals(models, !database.isEmpty()))
            .name("read pages");
    if (!database.isEmpty()) {
      read.getSideOutput(ReadArrivals.KEPT)
          .sinkTo(new KeepPages(database, models))
          .name("keep pages")
          .setParallelism(1);
    }
    return read.assignTimestampsAndWatermarks(time(PageNews::time));
  }

  private static <T> WatermarkStrategy<T> time(TimeOf<T> time) {
    return WatermarkStrategy.<T>forBoundedOutOfOrderness(DAY)
        .withTimestampAssigner((record, before) -> time.of(record))
        .withIdleness(IDLE);
  }

  /** The event time of a record, in milliseconds since 1970. */
  private interface TimeOf<T> extends Serializable {
    long of(T record);
  }
}
