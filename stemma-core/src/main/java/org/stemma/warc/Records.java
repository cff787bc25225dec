package org.stemma.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of an archive one after the other. Behind one that is broken the reading goes on
 * where the next may begin ({@link RecordStart}); faults that follow each other without a record
 * between them are told as one. Not thread-safe.
 */
final class Records {

  /**
   * Places at which a record is tried behind a broken one, a bound on work; then the rest of the
   * archive is left and told. By judgement: a picture has some hundred places that look like one.
   */
  private static final int MOST_TRIES = 10_000;

  private final SeekableByteChannel archive;
  private final boolean compressed;
  private final List<ArchiveReading.Fault> faults = new ArrayList<>();

  private @Nullable WarcReader reader;

  /** Where the reader began, or the next is to begin; -1 at the end. */
  private long start;

  private int tries;
  private boolean broken;

  /** Where another reading may go on. */
  private long end;

  /** Where the last record begins; -1 before the first. */
  private long last = -1;

  /** Where the last fault was met, and whether it is that the archive ends. */
  private long brokenAt;

  private boolean cut;

  /** The records of {@code archive} from its present position on. */
  Records(SeekableByteChannel archive) throws IOException {
    this.archive = archive;
    this.start = archive.position();
    this.end = archive.size();
    this.compressed = RecordStart.isCompressed(archive, start);
  }

  /** The next record, of which nothing was read yet but its head; empty at the end. */
  Optional<WarcRecord> next() throws IOException {
    while (start >= 0) {
      if (tries == MOST_TRIES) {
        fault(start, "the rest of the archive is not read: no record was found in it so far");
        start = -1;
        break;
      }
      try {
        WarcReader open = reader == null ? open(start) : reader;
        reader = open;
        Optional<WarcRecord> record = open.next();
        if (record.isPresent()) {
          last = record.get().position();
        }
        broken = false;
        tries = 0;
        return record;
      } catch (IOException | RuntimeException e) {
        // Unchecked ones too: jwarc throws them for heads that it cannot read.
        goOnBehind(e);
      }
    }
    return Optional.empty();
  }

  private void goOnBehind(Exception e) throws IOException {
    long at = Math.max(start, reader == null ? start : reader.position());
    if (!broken) {
      fault(at, reason(e));
      brokenAt = at;
      cut = e instanceof EOFException;
    }
    broken = true;
    tries++;
    reader = null;
    start = RecordStart.next(archive, at + 1, compressed);
    end = start < 0 && cut ? brokenAt : archive.size();
  }

  /**
   * Where another reading may go on once there is no next record: the end of the archive, or where
   * the last record begins if the archive ends within it.
   *
   * @param cut whether the last record was found to be cut
   */
  long end(boolean cut) throws IOException {
    return last >= 0 && (cut || !compressed && !RecordStart.isBehindRecord(archive)) ? last : end;
  }

  /** The record at {@code offset}, read before; {@link #next} has nothing more to give then. */
  WarcRecord at(long offset) throws IOException {
    return open(offset).next().orElseThrow(EOFException::new);
  }

  private WarcReader open(long offset) throws IOException {
    archive.position(offset);
    WarcReader opened = new WarcReader(archive);
    opened.setLenient(true);
    return opened;
  }

  void fault(long offset, String reason) {
    faults.add(new ArchiveReading.Fault(offset, reason));
  }

  List<ArchiveReading.Fault> faults() {
    return faults;
  }

  /** What broke a record, in words. */
  static String reason(Exception e) {
    return switch (e) {
      case EOFException end -> "the archive ends within a record";
      case ZipException packed -> "a record whose compression is broken";
      case ParsingException head -> "a record whose head cannot be read";
      case IOException other when other.getMessage() != null -> other.getMessage();
      default -> "a record that is broken";
    };
  }
}
