package org.stemma.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.capture.Capture;

/**
 * The pages of files, folders and web archives.
 *
 * <p>A folder is searched to the bottom; hidden files, links in it and files that are data about
 * pages ({@code manifest.jsonl}, JSON, CSV, {@code README.md} ...) or make up a collection are
 * passed over, but for records of pages that other tools wrote ({@link RecordLines}); a link that
 * is named itself is followed. A file that is named twice is one page. A page is called by its path
 * below the folder that was given, or by its file name; where two pages would be called the same,
 * by their paths. {@code manifest.jsonl} in a page's own folder may add its address, publisher and
 * publication date. The pages of web archives (WARC, ARC) are called by their addresses ({@link
 * ArchivePages}).
 *
 * @param captures ordered by name
 * @param failures file, or place in an archive, to reason, in this order, for what could not be
 *     read
 * @param paths where each file lies, by its name, as the caller would open it; of the pages of an
 *     archive or of a file of records none
 * @param passedOver number of files in folders that are no pages
 * @param records number of records in archives that are no pages, or pages that had not changed, by
 *     what they are
 * @param reached how far each archive was read that was read now, by its real path
 * @param unfinished archives of which there is more to read than one call holds in memory
 */
public record PageFiles(
    List<Capture> captures,
    Map<String, String> failures,
    Map<String, Path> paths,
    int passedOver,
    Map<String, Integer> records,
    Map<Path, Reached> reached,
    List<Path> unfinished) {

  public PageFiles {
    captures = List.copyOf(captures);
    failures = Collections.unmodifiableMap(new TreeMap<>(failures));
    paths = Map.copyOf(paths);
    records = Collections.unmodifiableMap(new TreeMap<>(records));
    reached = Map.copyOf(reached);
    unfinished = List.copyOf(unfinished);
  }

  /**
   * Reads {@code paths}. Of archives that are larger than one call holds in memory the rest is a
   * failure.
   *
   * @param maxBytes files larger than this are not loaded but reported as failures
   */
  public static PageFiles read(List<Path> paths, int maxBytes) {
    PageFiles read = read(paths, maxBytes, ArchiveProgress.NONE);
    Map<String, String> failures = new TreeMap<>(read.failures);
    read.unfinished.forEach(
        archive ->
            failures.put(
                archive.toString(),
                "the rest of it is not read: one call reads "
                    + (ArchivePages.MOST_BYTES >> 20)
                    + " MB of pages of archives; a collection (-c) goes on where it stopped"));
    return new PageFiles(
        read.captures,
        failures,
        read.paths,
        read.passedOver,
        read.records,
        read.reached,
        List.of());
  }

  /**
   * Reads {@code paths}, archives from where they were read to before.
   *
   * @param maxBytes files larger than this are not loaded but reported as failures
   * @param progress how far archives were read before
   */
  public static PageFiles read(List<Path> paths, int maxBytes, ArchiveProgress progress) {
    Map<String, String> failures = new TreeMap<>();
    FoundFiles found = new FoundFiles(failures);
    paths.forEach(found::add);
    List<Capture> captures = new ArrayList<>();
    ArchivePages archives = new ArchivePages(maxBytes, ArchivePages.MOST_BYTES, progress, failures);
    RecordLines records = new RecordLines(maxBytes, ArchivePages.MOST_BYTES, failures);
    FilePages pages = new FilePages(maxBytes, failures);
    Map<String, Path> files = found.byName();
    files.forEach(
        (name, file) -> {
          try {
            if (ArchivePages.isArchive(file)) {
              archives.add(file);
            } else if (RecordLines.isNamed(file)) {
              records.add(name, file);
            } else {
              captures.add(pages.read(name, file));
            }
          } catch (IOException e) {
            failures.put(file.toString(), Reason.of(e));
          }
        });
    captures.addAll(archives.captures());
    captures.addAll(records.captures());
    captures.sort(Comparator.comparing(Capture::name));
    return new PageFiles(
        captures,
        failures,
        files,
        found.passedOver(),
        archives.passedOver(),
        archives.reached(),
        archives.unfinished());
  }

  /** These and others that lie in no file; {@code others} may bring the names of these again. */
  public PageFiles with(List<Capture> others, Map<String, String> otherFailures) {
    List<Capture> all = new ArrayList<>(captures);
    Set<String> names = captures.stream().map(Capture::name).collect(Collectors.toSet());
    others.stream().filter(other -> names.add(other.name())).forEach(all::add);
    all.sort(Comparator.comparing(Capture::name));
    Map<String, String> allFailures = new TreeMap<>(failures);
    allFailures.putAll(otherFailures);
    return new PageFiles(all, allFailures, paths, passedOver, records, reached, unfinished);
  }

  /** Whether a web archive is among the files, of which there may be no more to read. */
  public boolean holdsArchive() {
    return paths.values().stream().anyMatch(ArchivePages::isArchive);
  }

  /** Whether {@code file} is called as web archives are. */
  public static boolean isArchive(Path file) {
    return ArchivePages.isArchive(file);
  }

  /** Whether {@code file} is called as web archives and files of records are, which hold pages. */
  public static boolean holdsPages(Path file) {
    return ArchivePages.isArchive(file) || RecordLines.isNamed(file);
  }
}
