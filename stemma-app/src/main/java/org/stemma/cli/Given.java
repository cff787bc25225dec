package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.capture.Capture;
import org.stemma.files.PageFiles;

/**
 * Pages to read.
 *
 * @param captures all of them
 * @param files where those of files lie, and what else was found there
 */
record Given(List<Capture> captures, PageFiles files) {

  /** Those of the files that {@code which} lets through, and those of no file. */
  Given only(Predicate<Path> which) {
    return new Given(
        captures.stream().filter(c -> path(c).filter(which.negate()).isEmpty()).toList(), files);
  }

  /** The file that holds a page. */
  Optional<Path> path(Capture capture) {
    return Optional.ofNullable(files.paths().get(capture.name()));
  }
}
