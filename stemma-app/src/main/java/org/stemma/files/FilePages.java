package org.stemma.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;

/**
 * Pages of files one by one, with what the manifests of their folders say; each manifest is read
 * once, or when it was changed. Not thread-safe.
 */
public final class FilePages {

  private final int maxBytes;
  private final Map<String, String> failures;
  private final Function<Path, Manifest> manifests;

  /**
   * Of folders in which all files are that their manifests name.
   *
   * @param maxBytes files larger than this are not loaded
   * @param failures to which is put what cannot be read of manifests: the place, and why
   */
  public FilePages(int maxBytes, Map<String, String> failures) {
    Map<Path, Manifest> read = new HashMap<>();
    this.maxBytes = maxBytes;
    this.failures = failures;
    this.manifests = folder -> read.computeIfAbsent(folder, this::whole);
  }

  /**
   * Of folders into which files come.
   *
   * @param manifests of these folders
   */
  public FilePages(int maxBytes, Map<String, String> failures, Manifests manifests) {
    this.maxBytes = maxBytes;
    this.failures = failures;
    this.manifests = folder -> manifests.of(folder, failures);
  }

  private Manifest whole(Path folder) {
    Manifest manifest = Manifest.read(folder, failures);
    manifest.tellMissing(folder, failures);
    return manifest;
  }

  /**
   * The files below {@code paths} that are pages or {@linkplain PageFiles#isArchive web archives},
   * by the names of the pages ({@link PageFiles}).
   *
   * @param failures to which is put what cannot be looked at: the place, and why
   */
  public static SortedMap<String, Path> find(List<Path> paths, Map<String, String> failures) {
    FoundFiles found = new FoundFiles(failures);
    paths.forEach(found::add);
    return Collections.unmodifiableSortedMap(new TreeMap<>(found.byName()));
  }

  /**
   * The pages that lie in {@code file}, which is no web archive: one, or those of its records.
   *
   * @throws IOException if it cannot be read or is too large
   */
  public List<Capture> open(String name, Path file) throws IOException {
    if (!RecordLines.isNamed(file)) {
      return List.of(read(name, file));
    }
    RecordLines records = new RecordLines(maxBytes, ArchivePages.MOST_BYTES, failures);
    records.add(name, file);
    return records.captures();
  }

  /**
   * The page that lies in {@code file}.
   *
   * @throws IOException if it cannot be read or is too large
   */
  Capture read(String name, Path file) throws IOException {
    byte[] bytes = bytes(file);
    Manifest.Entry known = known(file);
    return new Capture(
        name,
        Payload.of(bytes),
        Optional.empty(),
        known.url(),
        known.publisher(),
        known.published(),
        known.captured());
  }

  /** The bytes of {@code file}; devices have no size, so the limit holds while reading too. */
  private byte[] bytes(Path file) throws IOException {
    long size = Files.size(file);
    if (size <= maxBytes) {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length <= maxBytes) {
          return bytes;
        }
      }
    }
    throw new TooLarge(
        size <= maxBytes
            ? Reason.over(maxBytes)
            : String.format(
                Locale.ROOT,
                "too large: %.1f MB, the limit is %d MB",
                Math.ceil(10.0 * size / (1 << 20)) / 10, // never that of the limit itself
                maxBytes >> 20));
  }

  private Manifest.Entry known(Path file) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    return manifests.apply(folder).entry(String.valueOf(file.getFileName()));
  }
}
