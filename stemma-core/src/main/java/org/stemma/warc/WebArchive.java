package org.stemma.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.stemma.capture.Capture;

/**
 * Reads the pages of one web archive: answers of HTTP with status 200, {@code resource} records,
 * and the text that others made of pages ({@code conversion}, as WET files have it) where the page
 * itself is not there; of media types that pages have. Lives inside one reading.
 *
 * <p>A {@code revisit} says that a page was the same as one before (ISO 28500:2017, 6.7). Of the
 * same address it adds nothing and is counted; of another address it is a page, with the payload of
 * the first. What is kept in memory of a page or a revisit is address, digest and place, never the
 * payload.
 */
public final class WebArchive {

  /** Kinds of what is passed over, a bound on work: media types are what strangers write. */
  private static final int MOST_KINDS = 200;

  private final SeekableByteChannel archive;
  private final Records records;
  private final int maxBytes;
  private final Consumer<Capture> taker;

  private final Map<String, Integer> passedOver = new TreeMap<>();
  private int pages;

  /** Of the pages given away. */
  private long bytes;

  /** Whether the record judged last breaks off. */
  private boolean cut;

  /** Whether records are met again that an earlier reading has told of. */
  private boolean again;

  /** By the address of a page: the digest of its last payload, if the archive states one. */
  private final Map<String, Optional<WarcDigest>> addresses = new HashMap<>();

  /** Pages by the digest of their payload, as the archive states it. */
  private final Map<WarcDigest, Place> places = new HashMap<>();

  /** Where texts and revisits lie: what they speak of may stand behind them. */
  private final List<Place> texts = new ArrayList<>();

  private final List<Place> revisits = new ArrayList<>();

  /** Where a record lies, and of which address it is. */
  private record Place(String address, long offset) {}

  private WebArchive(SeekableByteChannel archive, int maxBytes, Consumer<Capture> taker)
      throws IOException {
    this.archive = archive;
    this.records = new Records(archive);
    this.maxBytes = maxBytes;
    this.taker = taker;
  }

  /**
   * Reads {@code archive} from its present position to its end.
   *
   * @param maxBytes bytes of a page that are read; a larger page is a fault
   * @param taker of each page, which is named by its address
   * @return what became of all records
   * @throws IOException where the file itself cannot be read any more
   */
  public static ArchiveReading read(
      SeekableByteChannel archive, int maxBytes, Consumer<Capture> taker) throws IOException {
    return read(archive, archive.position(), Long.MAX_VALUE, maxBytes, taker);
  }

  /**
   * Reads a part of {@code archive}, which begins at its present position. What speaks of other
   * records (revisits, texts) is given away by the reading that comes to the end, whichever part it
   * stands in; it looks through the records before {@code from} once more for that.
   *
   * @param from the offset of a record: the {@link ArchiveReading#end} of the reading before
   * @param mostBytes of pages, at which the reading stops behind a record
   * @param maxBytes bytes of a page that are read; a larger page is a fault
   * @param taker of each page, which is named by its address
   * @return what became of the records of this part
   * @throws IOException where the file itself cannot be read any more
   */
  public static ArchiveReading read(
      SeekableByteChannel archive, long from, long mostBytes, int maxBytes, Consumer<Capture> taker)
      throws IOException {
    long begin = archive.position();
    archive.position(from);
    return new WebArchive(archive, maxBytes, taker).read(begin, from, mostBytes);
  }

  private ArchiveReading read(long begin, long from, long mostBytes) throws IOException {
    for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
      WarcRecord record = next.get();
      if (bytes >= mostBytes) {
        return new ArchiveReading(pages, passedOver, records.faults(), record.position(), false);
      }
      cut = false;
      Place place = new Place(address(record), record.position());
      judge(place, () -> page(record, place));
    }
    long end = records.end(cut);
    if (from > begin) {
      lookThrough(begin, from);
    }
    revisits.forEach(place -> judge(place, () -> revisited(place)));
    texts.forEach(place -> judge(place, () -> text(place)));
    return new ArchiveReading(pages, passedOver, records.faults(), end, true);
  }

  /** Which pages, revisits and texts lie between two places; nothing of it is told again. */
  private void lookThrough(long begin, long to) throws IOException {
    archive.position(begin);
    Records before = new Records(archive);
    again = true;
    for (Optional<WarcRecord> next = before.next(); next.isPresent(); next = before.next()) {
      WarcRecord record = next.get();
      if (record.position() >= to) {
        break;
      }
      Place place = new Place(address(record), record.position());
      judge(place, () -> page(record, place));
    }
    again = false;
  }

  private static String address(WarcRecord record) {
    return record.headers().first("WARC-Target-URI").orElse("a record without an address");
  }

  private interface Judgement {
    Optional<ArchivedPage.Found> page() throws IOException;
  }

  /** Gives away the page that a record is judged to be; a record that cannot be is a fault. */
  private void judge(Place place, Judgement judgement) {
    Optional<ArchivedPage.Found> page;
    try {
      page = judgement.page();
    } catch (IOException | RuntimeException e) {
      // Unchecked ones too: jwarc throws them for heads that it cannot read.
      cut = e instanceof EOFException;
      if (!again) {
        records.fault(place.offset(), place.address() + ": " + Records.reason(e));
      }
      return;
    }
    page.filter(found -> !again).ifPresent(found -> give(found, place));
  }

  private Optional<ArchivedPage.Found> page(WarcRecord record, Place place) throws IOException {
    switch (record) {
      case WarcRevisit revisit -> revisits.add(place);
      case WarcConversion text -> texts.add(place);
      case WarcTargetRecord target -> {
        Optional<ArchivedPage.Found> page = found(target);
        if (page.isPresent()) {
          Optional<WarcDigest> digest = target.payloadDigest();
          // The last of an address counts; of what is met again those behind it are known.
          addresses.merge(page.get().capture().name(), digest, (last, d) -> again ? last : d);
          digest.ifPresent(d -> places.putIfAbsent(d, place));
        }
        return page;
      }
      default -> passOver("a record of the kind \"" + record.type() + "\"");
    }
    return Optional.empty();
  }

  /** Revisits of pages that are at hand; of pictures, and of what other archives hold, not. */
  private Optional<ArchivedPage.Found> revisited(Place place) throws IOException {
    if (!(records.at(place.offset()) instanceof WarcRevisit revisit)) {
      return Optional.empty();
    }
    Optional<WarcDigest> digest = revisit.payloadDigest();
    Optional<Place> first = digest.map(places::get);
    Optional<WarcDigest> known = addresses.getOrDefault(place.address(), Optional.empty());
    boolean same = digest.isEmpty() || known.isEmpty() || known.equals(digest);
    if (addresses.containsKey(place.address()) && (same || first.isEmpty())) {
      passOver("a page that had not changed");
    } else if (first.isEmpty()) {
      passOver("something that had not changed since a capture elsewhere");
    } else {
      return again(first.get()).map(page -> page.at(revisit.target(), revisit.date()));
    }
    return Optional.empty();
  }

  private Optional<ArchivedPage.Found> text(Place place) throws IOException {
    if (addresses.containsKey(place.address())) {
      passOver("the text of a page that is at hand");
      return Optional.empty();
    }
    return again(place);
  }

  private Optional<ArchivedPage.Found> again(Place place) throws IOException {
    return records.at(place.offset()) instanceof WarcTargetRecord record
        ? found(record)
        : Optional.empty();
  }

  private Optional<ArchivedPage.Found> found(WarcTargetRecord record) throws IOException {
    return switch (ArchivedPage.of(record, maxBytes)) {
      case ArchivedPage.Found found -> Optional.of(found);
      case ArchivedPage.Other other -> {
        passOver(other.kind());
        yield Optional.empty();
      }
    };
  }

  private void give(ArchivedPage.Found page, Place place) {
    pages++;
    bytes += page.capture().payload().length();
    taker.accept(page.capture());
    cut = page.cut().isPresent();
    page.cut()
        .ifPresent(
            cut ->
                records.fault(
                    place.offset(),
                    page.capture().name() + ": " + cut + "; its beginning is read"));
  }

  private void passOver(String kind) {
    if (again) {
      return;
    }
    boolean told = passedOver.size() < MOST_KINDS || passedOver.containsKey(kind);
    passedOver.merge(told ? kind : "something else", 1, Integer::sum);
  }
}
