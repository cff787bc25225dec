package org.stemma.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.stemma.pipeline.Stemma;

/**
 * Which build of the program it is that reads pages: two that could read one page differently have
 * different names.
 */
public final class Build {

  private static final String OWN = "org/stemma/";

  private Build() {}

  /**
   * The build that runs: a digest of its own classes and resources, and whether it reads with
   * language models.
   */
  public static String running(boolean models) {
    return digest(List.of(place(Stemma.class), place(Build.class))) + (models ? "" : "-plain");
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("classes lie in files", e);
    }
  }

  /** What lies in {@code places}, of others only what is ours: one jar may hold all libraries. */
  static String digest(List<Path> places) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path place : places.stream().distinct().toList()) {
        if (Files.isDirectory(place)) {
          folder(place, digest);
        } else {
          jar(place, digest);
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void folder(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
    }
  }

  /** By the checksums that the jar has of its entries: nothing is unpacked. */
  private static void jar(Path jar, MessageDigest digest) throws IOException {
    try (ZipFile entries = new ZipFile(jar.toFile())) {
      entries.stream()
          .filter(entry -> entry.getName().startsWith(OWN) && !entry.isDirectory())
          .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize() + "\n")
          .sorted()
          .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
