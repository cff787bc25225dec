package org.stemma.warc;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * the first. What is kept in memory of a page is its address, its digest and its place, never the
 * payload.
 */
public final class WebArchive {

  private final Records records;
  private final int maxBytes;
  private final Consumer<Capture> taker;

  private final Map<String, Integer> passedOver = new TreeMap<>();
  private int pages;

  /** Addresses of which a page was found. */
  private final Set<String> addresses = new HashSet<>();

  /** Pages by the digest of their payload, as the archive states it. */
  private final Map<WarcDigest, Place> places = new HashMap<>();

  /** Where texts lie that others made of pages, which may stand behind them. */
  private final List<Place> texts = new ArrayList<>();

  /** Where a record lies, and of which address it is. */
  private record Place(String address, long offset) {}

  private WebArchive(Records records, int maxBytes, Consumer<Capture> taker) {
    this.records = records;
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
    return new WebArchive(new Records(archive), maxBytes, taker).read();
  }

  private ArchiveReading read() throws IOException {
    List<WarcRevisit> revisits = new ArrayList<>();
    for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
      WarcRecord record = next.get();
      judge(
          record.headers().first("WARC-Target-URI").orElse("a record without an address"),
          record.position(),
          () -> {
            switch (record) {
              case WarcRevisit revisit -> revisits.add(revisit);
              case WarcConversion text -> texts.add(new Place(text.target(), text.position()));
              case WarcTargetRecord target -> take(target);
              default -> passOver("a record of the kind \"" + record.type() + "\"");
            }
          });
    }
    for (WarcRevisit revisit : revisits) {
      judge(revisit.target(), revisit.position(), () -> revisit(revisit));
    }
    for (Place text : texts) {
      judge(text.address(), text.offset(), () -> text(text));
    }
    return new ArchiveReading(pages, passedOver, records.faults());
  }

  private interface Step {
    void take() throws IOException;
  }

  /** A record that cannot be judged is a fault, and the next may be read. */
  private void judge(String address, long offset, Step step) {
    try {
      step.take();
    } catch (IOException | RuntimeException e) {
      // Unchecked ones too: jwarc throws them for heads that it cannot read.
      records.fault(offset, address + ": " + Records.reason(e));
    }
  }

  private void take(WarcTargetRecord record) throws IOException {
    Optional<ArchivedPage.Found> page = page(record);
    if (page.isPresent()) {
      give(page.get(), record.position());
      record
          .payloadDigest()
          .ifPresent(
              digest -> places.putIfAbsent(digest, new Place(record.target(), record.position())));
    }
  }

  /** Revisits of pages that are at hand; of pictures, and of what other archives hold, not. */
  private void revisit(WarcRevisit revisit) throws IOException {
    Optional<Place> first = revisit.payloadDigest().map(places::get);
    if (addresses.contains(revisit.target())) {
      passOver("a page that had not changed");
    } else if (first.isEmpty()) {
      passOver("something that had not changed since a capture elsewhere");
    } else {
      again(first.get())
          .map(page -> page.at(revisit.target(), revisit.date()))
          .ifPresent(page -> give(page, revisit.position()));
    }
  }

  private void text(Place text) throws IOException {
    if (addresses.contains(text.address())) {
      passOver("the text of a page that is at hand");
    } else {
      again(text).ifPresent(page -> give(page, text.offset()));
    }
  }

  private Optional<ArchivedPage.Found> again(Place place) throws IOException {
    return records.at(place.offset()) instanceof WarcTargetRecord record
        ? page(record)
        : Optional.empty();
  }

  private Optional<ArchivedPage.Found> page(WarcTargetRecord record) throws IOException {
    return switch (ArchivedPage.of(record, maxBytes)) {
      case ArchivedPage.Found found -> Optional.of(found);
      case ArchivedPage.Other other -> {
        passOver(other.kind());
        yield Optional.empty();
      }
    };
  }

  private void give(ArchivedPage.Found page, long offset) {
    addresses.add(page.capture().name());
    pages++;
    taker.accept(page.capture());
    page.cut()
        .ifPresent(
            cut ->
                records.fault(offset, page.capture().name() + ": " + cut + "; the rest is read"));
  }

  private void passOver(String kind) {
    passedOver.merge(kind, 1, Integer::sum);
  }
}
