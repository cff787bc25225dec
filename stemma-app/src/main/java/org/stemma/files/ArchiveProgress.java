package org.stemma.files;

import java.nio.file.Path;
import java.util.Optional;

/** How far web archives were read before, by their real paths. */
@FunctionalInterface
public interface ArchiveProgress {

  /** Nothing was, and nobody goes on where this reading ends. */
  ArchiveProgress NONE = archive -> Optional.empty();

  Optional<Reached> of(Path archive);
}
