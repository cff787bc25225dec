package org.stemma.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;

/**
 * The pages of files and folders.
 *
 * <p>A folder is searched to the bottom; hidden files, links that leave it and files that are data
 * about pages ({@code manifest.jsonl}, JSON, Markdown, CSV ...) are passed over. A page is called
 * by its path below the folder that was given, or by its file name. {@code manifest.jsonl} in a
 * page's own folder may add its address, publisher and publication date.
 *
 * @param captures ordered by name
 * @param failures file to reason, ordered by file, for what could not be read
 * @param passedOver number of files in folders that are no pages
 */
public record PageFiles(List<Capture> captures, Map<String, String> failures, int passedOver) {

  /** Files beside pages that are not pages themselves. */
  private static final Set<String> NO_PAGES =
      Set.of(
          "avi", "bmp", "css", "csv", "gif", "gz", "ico", "jpeg", "jpg", "js", "json", "jsonl",
          "map", "md", "mp3", "mp4", "png", "svg", "tsv", "ttf", "webp", "woff", "woff2", "xml",
          "zip");

  public PageFiles {
    captures = List.copyOf(captures);
  }

  /**
   * Reads {@code paths}.
   *
   * @param maxBytes files larger than this are not loaded but reported as failures
   */
  public static PageFiles read(List<Path> paths, long maxBytes) {
    return new Collector(maxBytes).read(paths);
  }

  private static final class Collector {

    private final long maxBytes;
    private final Map<String, Capture> captures = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();
    private final Map<Path, Manifest> manifests = new LinkedHashMap<>();
    private int passedOver;

    Collector(long maxBytes) {
      this.maxBytes = maxBytes;
    }

    PageFiles read(List<Path> paths) {
      for (Path path : paths) {
        if (Files.isDirectory(path)) {
          folder(path);
        } else {
          file(path, String.valueOf(path.getFileName()));
        }
      }
      return new PageFiles(List.copyOf(captures.values()), failures, passedOver);
    }

    private void folder(Path folder) {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(folder)) {
        files = walk.filter(Files::isRegularFile).sorted().toList();
      } catch (IOException | UncheckedIOException e) {
        failures.put(folder.toString(), "cannot be listed: " + reason(e));
        return;
      }
      for (Path file : files) {
        String name = name(folder.relativize(file));
        if (isPage(name)) {
          file(file, name);
        } else {
          passedOver++;
        }
      }
    }

    private static String name(Path relative) {
      List<String> parts = new ArrayList<>();
      relative.forEach(part -> parts.add(part.toString()));
      return String.join("/", parts);
    }

    private static boolean isPage(String name) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      boolean hidden = name.startsWith(".") || name.contains("/.");
      return !hidden && !(file.indexOf('.') > 0 && NO_PAGES.contains(extension));
    }

    private void file(Path file, String name) {
      String unique = captures.containsKey(name) ? file.toString().replace('\\', '/') : name;
      try {
        long size = Files.size(file);
        if (size > maxBytes) {
          failures.put(
              file.toString(),
              String.format(
                  Locale.ROOT, "too large: %d MB, the limit is %d MB", size >> 20, maxBytes >> 20));
          return;
        }
        captures.put(unique, capture(file, unique, Files.readAllBytes(file)));
      } catch (IOException e) {
        failures.put(file.toString(), reason(e));
      }
    }

    private Capture capture(Path file, String name, byte[] bytes) {
      Path folder = file.toAbsolutePath().getParent();
      Manifest manifest =
          folder == null
              ? Manifest.EMPTY
              : manifests.computeIfAbsent(folder, f -> Manifest.read(f, failures));
      Manifest.Entry known = manifest.entry(String.valueOf(file.getFileName()));
      return new Capture(
          name,
          Payload.of(bytes),
          Optional.empty(),
          known.url(),
          known.publisher(),
          known.published());
    }

    private static String reason(Exception e) {
      return switch (e) {
        case NoSuchFileException missing -> "no such file or folder";
        case AccessDeniedException denied -> "permission denied";
        default -> String.valueOf(e.getMessage());
      };
    }
  }
}
