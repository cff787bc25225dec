package org.stemma.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.pipeline.Stemma;

/**
 * Which build of the program it is that reads pages: two that could read one page differently have
 * different names.
 */
public final class Build {

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

  private static String digest(List<Path> places) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path place : places) {
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
