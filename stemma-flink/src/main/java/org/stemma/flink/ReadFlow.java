package org.stemma.flink;

import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.stemma.files.PageFiles;

/**
 * Files in, accounts out: the flow of {@code stemma read}, each step on as many machines as it may
 * be.
 *
 * <pre>
 * paths ─find─> files ─┬─open pages────────────────────────┬─> captures ─read─> readings ─┬─> accounts
 *                      └─open archives ─by address─ name ──┘                  └ segments ─┘
 * </pre>
 */
final class ReadFlow {

  private final boolean models;

  /**
   * @param models whether pages are read with language models
   */
  ReadFlow(boolean models) {
    this.models = models;
  }

  /** One line: the account of all pages, as {@code stemma read --jsonl} writes it. */
  DataStream<String> whole(StreamExecutionEnvironment flink, List<String> paths) {
    return readings(flink, paths)
        .fullWindowPartition()
        .mapPartition(new TellWhole())
        .name("tell the account")
        .setParallelism(1);
  }

  /** The lines of {@code stemma read --by-story}, in any order. */
  DataStream<String> byStory(StreamExecutionEnvironment flink, List<String> paths) {
    SingleOutputStreamOperator<ReadPage> readings = readings(flink, paths);
    DataStream<PageGroup> groups =
        readings
            .getSideOutput(ReadPages.SEGMENTS)
            .fullWindowPartition()
            .mapPartition(new MergeSegments())
            .name("merge segments")
            .fullWindowPartition()
            .mapPartition(new TellStories())
            .name("tell stories")
            .setParallelism(1);
    DataStream<GroupedPage> pages =
        readings
            .coGroup(groups.flatMap(new PlacePages()).name("place pages"))
            .where(ReadPage::name)
            .equalTo(PagePlace::page)
            .window(GlobalWindows.createWithEndOfStreamTrigger())
            .apply(new GroupPages());
    return pages
        .coGroup(groups)
        .where(GroupedPage::group)
        .equalTo(PageGroup::id)
        .window(GlobalWindows.createWithEndOfStreamTrigger())
        .apply(new TellAccounts());
  }

  private SingleOutputStreamOperator<ReadPage> readings(
      StreamExecutionEnvironment flink, List<String> paths) {
    DataStream<PageFile> files =
        flink
            .fromData(new GivenPaths(paths))
            .flatMap(new FindFiles())
            .name("find files")
            .setParallelism(1);
    DataStream<CaptureRecord> pages =
        files
            .filter(file -> !isArchive(file))
            .setParallelism(1)
            .rebalance()
            .flatMap(new OpenPages())
            .name("open pages");
    DataStream<CaptureRecord> archived =
        files
            .filter(ReadFlow::isArchive)
            .setParallelism(1)
            .rebalance()
            .flatMap(new OpenArchives())
            .name("open archives")
            .keyBy(CaptureRecord::name)
            .window(GlobalWindows.createWithEndOfStreamTrigger())
            .process(new NamePages())
            .name("name pages");
    return pages
        .union(archived)
        .transform("read pages", TypeInformation.of(ReadPage.class), new ReadPages(models));
  }

  private static boolean isArchive(PageFile file) {
    return PageFiles.isArchive(Path.of(file.path()));
  }
}
