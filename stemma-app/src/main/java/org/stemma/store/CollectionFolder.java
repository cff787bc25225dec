package org.stemma.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.stemma.files.CollectionFiles;

/** Whether a folder holds a collection, and nothing else. */
public record CollectionFolder(Path folder) {

  /** Whether it holds a collection. */
  public boolean isMade() {
    return Files.isRegularFile(SqliteDatabase.file(folder));
  }

  /** Whether it is a folder with files that are not of a collection. */
  public boolean holdsOther() {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> !CollectionFiles.isOne(file));
    } catch (IOException e) {
      throw new StoreFailure(folder + ": cannot be listed: " + e.getMessage(), e);
    }
  }
}
