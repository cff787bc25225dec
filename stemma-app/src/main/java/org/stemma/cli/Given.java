package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stemma.capture.Capture;
import org.stemma.files.ArchiveProgress;
import org.stemma.files.PageFiles;
import org.stemma.files.Reached;

/**
 * Pages to read.
 *
 * @param captures all of them
 * @param files where those of files lie, and what else was found there
 * @param asked the addresses that were asked for, by the names of the pages that were had there
 * @param kept to be run once all of them are kept
 */
record Given(List<Capture> captures, PageFiles files, Map<String, String> asked, Runnable kept) {

  /** Those of the files that {@code which} lets through, and those of no file. */
  Given only(Predicate<Path> which) {
    return new Given(
        captures.stream().filter(c -> path(c).filter(which.negate()).isEmpty()).toList(),
        files,
        asked,
        kept);
  }

  /** How far archives were read that were not read so far {@code before}. */
  Map<Path, Reached> further(ArchiveProgress before) {
    Map<Path, Reached> further = new TreeMap<>(files.reached());
    further.entrySet().removeIf(e -> before.of(e.getKey()).equals(Optional.of(e.getValue())));
    return further;
  }

  /** The file that holds a page. */
  Optional<Path> path(Capture capture) {
    return Optional.ofNullable(files.paths().get(capture.name()));
  }

  /** The address that was asked for to have a page. */
  Optional<String> asked(Capture capture) {
    return Optional.ofNullable(asked.get(capture.name()));
  }
}
