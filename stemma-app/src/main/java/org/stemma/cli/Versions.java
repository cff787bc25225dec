package org.stemma.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.annotation.Reading;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.pipeline.PageReading;

/** Two versions of a page, files of one report each. */
final class Versions {

  private Versions() {}

  /**
   * Reads both.
   *
   * @return the readings in this order
   */
  static List<Reading> read(String before, String after, Input input, Console console) {
    List<Path> files = List.of(Named.path(before), Named.path(after));
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        throw Complaint.usage(file + " is a folder: name a page");
      }
      if (PageFiles.holdsPages(file)) {
        throw Complaint.usage(file + " holds pages and is none: name a page");
      }
    }
    PageFiles pages = PageFiles.read(files, ExtractOptions.DEFAULT.maxBytes());
    List<PageReading> readings = input.readings(pages.captures(), console);
    return files.stream().map(file -> reading(file, pages, readings)).toList();
  }

  private static Reading reading(Path file, PageFiles pages, List<PageReading> readings) {
    for (PageReading reading : readings) {
      if (file.equals(pages.paths().get(reading.name()))) {
        return switch (reading) {
          case PageReading.Read read -> read.reading();
          case PageReading.Unread none ->
              throw Complaint.unreadable(file + ": " + none.page().reason());
        };
      }
    }
    throw Complaint.unreadable(
        file + ": " + pages.failures().getOrDefault(file.toString(), "cannot be read"));
  }
}
