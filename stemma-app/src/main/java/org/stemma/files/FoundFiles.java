package org.stemma.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks for pages below paths; gives each file once, under one name, whatever the order. */
final class FoundFiles {

  /** Files beside pages that are not pages themselves. */
  private static final Set<String> NO_PAGES =
      Set.of(
          "avi", "bmp", "css", "csv", "gif", "gz", "ico", "jpeg", "jpg", "js", "json", "jsonl",
          "map", "mp3", "mp4", "png", "svg", "tsv", "ttf", "webp", "woff", "woff2", "xml", "zip");

  /** Files of Markdown, without their ending, that tell of the pages beside them. */
  private static final Set<String> ABOUT =
      Set.of("changelog", "contributing", "license", "licence", "readme", "source");

  /**
   * A file to read.
   *
   * @param path as the caller named it, or below the folder that the caller named
   * @param name path below that folder, with slashes; the file's own name outside of folders
   */
  private record Found(Path path, String name) {}

  /** By real path, so that a file that is named twice is read once. */
  private final Map<Path, Found> files = new HashMap<>();

  private final Map<String, String> failures;
  private int passedOver;

  FoundFiles(Map<String, String> failures) {
    this.failures = failures;
  }

  void add(Path path) {
    try {
      Path real = path.toRealPath();
      if (Files.isDirectory(real)) {
        folder(path, real);
      } else if (path.endsWith(Manifest.FILE)) {
        failures.put(path.toString(), "tells of pages and is none: name its folder, or the pages");
      } else {
        add(real, new Found(path, String.valueOf(path.getFileName())));
      }
    } catch (IOException e) {
      failures.put(path.toString(), Reason.of(e));
    }
  }

  int passedOver() {
    return passedOver;
  }

  /** The files by name; where two would be called the same, both are called by their paths. */
  Map<String, Path> byName() {
    Map<String, List<Found>> sameName = new TreeMap<>();
    files.values().stream()
        .sorted(Comparator.comparing(found -> found.path().toString()))
        .forEach(
            found -> sameName.computeIfAbsent(found.name(), n -> new ArrayList<>()).add(found));
    Map<String, Path> named = new TreeMap<>();
    sameName.forEach(
        (name, found) ->
            found.forEach(
                one -> named.put(found.size() == 1 ? name : slashed(one.path()), one.path())));
    return named;
  }

  private void add(Path real, Found found) {
    files.merge(
        real, found, (a, b) -> a.path().toString().compareTo(b.path().toString()) <= 0 ? a : b);
  }

  /** Every page below {@code folder}; a part that cannot be entered does not keep out the rest. */
  private void folder(Path folder, Path real) throws IOException {
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return isHidden(inner) && !inner.equals(real)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isPage(file)) {
              Path below = real.relativize(file);
              add(file, new Found(folder.resolve(below), slashed(below)));
            } else {
              passedOver++;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            failures.put(folder.resolve(real.relativize(file)).toString(), Reason.of(e));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static boolean isPage(Path path) {
    String file = String.valueOf(path.getFileName());
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String name = file.substring(0, Math.max(0, file.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    return !isHidden(path)
        && !CollectionFiles.isOne(path)
        && (ArchivePages.isArchive(path)
            || isRecords(path)
            || !(file.indexOf('.') > 0 && NO_PAGES.contains(extension)))
        && !(extension.equals("md") && ABOUT.contains(name));
  }

  private static boolean isRecords(Path path) {
    return !path.endsWith(Manifest.FILE) && RecordLines.isRecords(path);
  }

  private static String slashed(Path path) {
    List<String> parts = new ArrayList<>();
    path.forEach(part -> parts.add(part.toString()));
    return (path.isAbsolute() ? "/" : "") + String.join("/", parts);
  }
}
