package org.stemma.flink;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.Reason;
import org.stemma.warc.ArchiveReading;
import org.stemma.warc.WebArchive;

/** Reads the captures of web archives, each called by its address. */
final class OpenArchives extends RichFlatMapFunction<PageFile, CaptureRecord> {

  private static final long serialVersionUID = 1;

  private transient @Nullable Unreadable unreadable;

  @Override
  public void open(OpenContext context) {
    unreadable = new Unreadable(getRuntimeContext());
  }

  @Override
  public void flatMap(PageFile file, Collector<CaptureRecord> out) {
    Unreadable told = Opened.of(unreadable);
    try (SeekableByteChannel archive = Files.newByteChannel(Path.of(file.path()))) {
      ArchiveReading reading =
          WebArchive.read(
              archive,
              ExtractOptions.DEFAULT.maxBytes(),
              capture -> out.collect(CaptureRecord.of(capture)));
      reading
          .faults()
          .forEach(f -> told.failures().put(file.path() + ": at byte " + f.offset(), f.reason()));
    } catch (IOException e) {
      told.failures().put(file.path(), Reason.of(e));
    }
    told.tell();
  }
}
