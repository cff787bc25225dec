package org.stemma.files;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.capture.Capture;
import org.stemma.lexicon.Plurals;
import org.stemma.warc.AddressCaptures;
import org.stemma.warc.ArchiveReading;
import org.stemma.warc.WebArchive;

/**
 * The pages of web archives, of all that are read in one call together, called as {@link
 * AddressCaptures} says.
 */
final class ArchivePages {

  private static final List<String> ENDINGS =
      List.of(".warc", ".warc.gz", ".warc.wet.gz", ".arc", ".arc.gz");

  /**
   * Bytes of all pages together, which are held in memory: a third of the heap that {@code stemma}
   * is started with, as what is read of them needs the rest. By judgement.
   */
  static final long MOST_BYTES = 1L << 30;

  private final int maxBytes;
  private final long mostBytes;
  private final Map<String, String> failures;

  /** By address, then by digest; of each the capture that came first in time. */
  private final Map<String, Map<String, Capture>> pages = new TreeMap<>();

  /** Of all {@link #pages}. */
  private long bytes;

  /** Pages that would be beyond {@link #mostBytes}. */
  private int left;

  /** Records that are no pages of their own, by what they are. */
  private final Map<String, Integer> passedOver = new TreeMap<>();

  /**
   * @param maxBytes of a page; a larger one is a failure
   * @param mostBytes of all pages together; beyond it they are left, which is a failure
   * @param failures to which is put what cannot be read: the archive and the offset in it, and why
   */
  ArchivePages(int maxBytes, long mostBytes, Map<String, String> failures) {
    this.maxBytes = maxBytes;
    this.mostBytes = mostBytes;
    this.failures = failures;
  }

  /** Whether {@code file} is called as web archives are. */
  static boolean isArchive(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  void add(Path file) throws IOException {
    try (SeekableByteChannel archive = Files.newByteChannel(file)) {
      ArchiveReading reading = WebArchive.read(archive, maxBytes, this::add);
      reading
          .faults()
          .forEach(fault -> failures.put(file + ": at byte " + fault.offset(), fault.reason()));
      if (left > 0) {
        failures.put(
            file.toString(),
            Plurals.ENGLISH.counted(left, "page")
                + " of it not read: one call reads "
                + (mostBytes >> 20)
                + " MB of pages of archives; cut it in parts");
        left = 0;
      }
      reading.passedOver().forEach((kind, number) -> passedOver.merge(kind, number, Integer::sum));
    }
  }

  private void add(Capture page) {
    Map<String, Capture> known =
        pages.computeIfAbsent(page.name(), address -> new LinkedHashMap<>());
    String digest = page.payload().sha256();
    if (known.containsKey(digest)) {
      passedOver.merge("a page that had not changed", 1, Integer::sum);
      known.merge(digest, page, AddressCaptures::earlier);
    } else if (bytes + page.payload().length() > mostBytes) {
      left++;
    } else {
      bytes += page.payload().length();
      known.put(digest, page);
    }
  }

  /** How many records were no pages, or pages that had been met before, by what they are. */
  Map<String, Integer> passedOver() {
    return passedOver;
  }

  /** The pages, each under a name of its own, in the order of the names. */
  List<Capture> captures() {
    return pages.values().stream()
        .map(Map::values)
        .flatMap(captures -> AddressCaptures.pages(captures).stream())
        .sorted(Comparator.comparing(Capture::name))
        .toList();
  }
}
