package org.stemma.flink;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.FilePages;
import org.stemma.files.Reason;

/** Reads pages of files as received. */
final class OpenPages extends RichFlatMapFunction<PageFile, CaptureRecord> {

  private static final long serialVersionUID = 1;

  private transient @Nullable Unreadable unreadable;
  private transient @Nullable FilePages pages;
  private transient @Nullable TriedAgain tries;

  @Override
  public void open(OpenContext context) {
    Unreadable told = new Unreadable(getRuntimeContext());
    unreadable = told;
    pages = new FilePages(ExtractOptions.DEFAULT.maxBytes(), told.failures());
    tries = new TriedAgain();
  }

  @Override
  public void flatMap(PageFile file, Collector<CaptureRecord> out) {
    Unreadable told = Opened.of(unreadable);
    try {
      FilePages opened = Opened.of(pages);
      Path path = Path.of(file.path());
      Opened.of(tries).read(() -> opened.open(file.name(), path)).stream()
          .map(CaptureRecord::of)
          .forEach(out::collect);
    } catch (IOException e) {
      told.failures().put(file.path(), Reason.of(e));
    }
    told.tell();
  }
}
