package org.stemma.files;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.capture.Capture;
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
  private final ArchiveProgress progress;
  private final Map<String, String> failures;

  /** How far each archive was read, by its real path. */
  private final Map<Path, Reached> reached = new TreeMap<>();

  /** Archives of which there is more to read. */
  private final List<Path> unfinished = new ArrayList<>();

  /** By address, then by digest; of each the capture that came first in time. */
  private final Map<String, Map<String, Capture>> pages = new TreeMap<>();

  /** Of all {@link #pages}. */
  private long bytes;

  /** Records that are no pages of their own, by what they are. */
  private final Map<String, Integer> passedOver = new TreeMap<>();

  /**
   * @param maxBytes of a page; a larger one is a failure
   * @param mostBytes of all pages together; beyond it the rest of an archive is left
   * @param progress how far archives were read before: what lies before that is not read again
   * @param failures to which is put what cannot be read: the archive and the offset in it, and why
   */
  ArchivePages(
      int maxBytes, long mostBytes, ArchiveProgress progress, Map<String, String> failures) {
    this.maxBytes = maxBytes;
    this.mostBytes = mostBytes;
    this.progress = progress;
    this.failures = failures;
  }

  /** Whether {@code file} is called as web archives are. */
  static boolean isArchive(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  void add(Path file) throws IOException {
    Path real = file.toRealPath();
    try (SeekableByteChannel archive = Files.newByteChannel(file)) {
      Optional<Reached> before = progress.of(real);
      if (before.isPresent() && before.get().isAllOf(archive)) {
        return;
      }
      long from = before.isPresent() && before.get().isOf(archive) ? before.get().offset() : 0;
      ArchiveReading reading =
          WebArchive.read(archive, from, Math.max(0, mostBytes - bytes), maxBytes, this::add);
      reading
          .faults()
          .forEach(fault -> failures.put(file + ": at byte " + fault.offset(), fault.reason()));
      reading.passedOver().forEach((kind, number) -> passedOver.merge(kind, number, Integer::sum));
      reached.put(real, Reached.of(archive, reading.end(), reading.whole()));
      if (!reading.whole()) {
        unfinished.add(file);
      }
    }
  }

  private void add(Capture page) {
    Map<String, Capture> known =
        pages.computeIfAbsent(page.name(), address -> new LinkedHashMap<>());
    String digest = page.payload().sha256();
    if (known.containsKey(digest)) {
      passedOver.merge("a page that had not changed", 1, Integer::sum);
      known.merge(digest, page, AddressCaptures::earlier);
    } else {
      bytes += page.payload().length();
      known.put(digest, page);
    }
  }

  /** How far each archive was read that was read now, by its real path. */
  Map<Path, Reached> reached() {
    return reached;
  }

  /** The archives of which there is more to read. */
  List<Path> unfinished() {
    return unfinished;
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
