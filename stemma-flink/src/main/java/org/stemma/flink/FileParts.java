package org.stemma.flink;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.jspecify.annotations.Nullable;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.FilePages;
import org.stemma.files.Manifests;
import org.stemma.files.PageFiles;
import org.stemma.files.Reason;
import org.stemma.warc.ArchiveReading;
import org.stemma.warc.WebArchive;

/** The parts of one file, from where it was read to. */
final class FileParts implements BulkFormat.Reader<ArrivedPages> {

  /** Where a file was read to that was read whole; more than any file has. */
  static final long WHOLE = Long.MAX_VALUE;

  /**
   * Of pages of an archive at a time: two or three parts wait in memory. By judgement, some fifty
   * pages of the web.
   */
  private static final long PART_BYTES = 8L << 20;

  private final String name;
  private final Path file;
  private final Manifests manifests;
  private final TriedAgain tries;
  private long from;

  /**
   * @param name what the page of the file is called
   * @param from in bytes: 0, {@link #WHOLE}, or the end of a part of an archive
   * @param manifests of the folders that files come into
   * @param tries of the task
   */
  FileParts(String name, Path file, long from, Manifests manifests, TriedAgain tries) {
    this.name = name;
    this.file = file;
    this.from = from;
    this.manifests = manifests;
    this.tries = tries;
  }

  /**
   * The next part; one of failures alone where the file cannot be read and will not be, or where
   * that of a page cannot be read at several tries.
   *
   * @throws IOException if the storage of an archive fails, which may pass: the part is to be tried
   *     again
   * @throws java.io.UncheckedIOException if that of many pages in a row fails: the task is to fail
   */
  @Override
  public BulkFormat.@Nullable RecordIterator<ArrivedPages> readBatch() throws IOException {
    if (from == WHOLE) {
      return null;
    }
    Map<String, String> failures = new TreeMap<>();
    List<Capture> captures = new ArrayList<>();
    boolean archived = PageFiles.isArchive(file);
    try {
      if (archived) {
        from = readPart(captures, failures);
      } else {
        FilePages pages = new FilePages(ExtractOptions.DEFAULT.maxBytes(), failures, manifests);
        captures.addAll(tries.read(() -> pages.open(name, file)));
        from = WHOLE;
      }
    } catch (IOException e) {
      if (archived && Reason.mayPass(e)) {
        throw e;
      }
      failures.put(file.toString(), Reason.of(e));
      from = WHOLE;
    }
    SingletonResultIterator<ArrivedPages> part = new SingletonResultIterator<>();
    part.set(ArrivedPages.of(archived, captures, failures), from, 0);
    return part;
  }

  /** Faults of what is in an archive are not thrown but told. */
  private long readPart(List<Capture> captures, Map<String, String> failures) throws IOException {
    try (SeekableByteChannel archive = Files.newByteChannel(file)) {
      ArchiveReading part =
          WebArchive.read(
              archive, from, PART_BYTES, ExtractOptions.DEFAULT.maxBytes(), captures::add);
      part.faults().forEach(f -> failures.put(file + ": at byte " + f.offset(), f.reason()));
      return part.whole() ? WHOLE : part.end();
    }
  }

  @Override
  public void close() {}
}
