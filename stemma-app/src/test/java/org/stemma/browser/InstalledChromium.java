package org.stemma.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chromium or Chrome and the driver that belongs to it, from the PATH; nothing is fetched.
 *
 * @param program the browser
 */
record InstalledChromium(Path program, Path driver) {

  /** What to do where it is absent. */
  static final String ABSENT =
      "no Chromium with its chromedriver on the PATH (Debian: chromium and chromium-driver)";

  static Optional<InstalledChromium> find() {
    return first("chromium", "chromium-browser", "google-chrome")
        .flatMap(p -> first("chromedriver").map(d -> new InstalledChromium(p, d)));
  }

  private static Optional<Path> first(String... names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    List<Path> folders =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(path)
            .filter(folder -> !folder.isEmpty())
            .map(Path::of)
            .toList();
    for (String name : names) {
      for (Path folder : folders) {
        if (Files.isExecutable(folder.resolve(name))) {
          return Optional.of(folder.resolve(name));
        }
      }
    }
    return Optional.empty();
  }
}
