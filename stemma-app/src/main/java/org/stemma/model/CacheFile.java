package org.stemma.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A file in the cache folder that can be deleted and made again at any time. It appears as a whole
 * or not at all, and only the user may read it.
 *
 * @param path where it lies; its name tells the version of what it holds
 */
record CacheFile(Path path) {

  private static final String UNFINISHED = ".part";

  /** Locks of files are held by a process, so its own threads are kept apart by this. */
  private static final Object IN_PROCESS = new Object();

  /** Writes what the file holds. */
  @FunctionalInterface
  interface Content {
    void write(FlatWriter out) throws IOException;
  }

  /** Makes something; the file must not be made twice at the same time. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  CacheFile {
    Objects.requireNonNull(path.getParent(), "path must have a folder");
  }

  boolean isThere() {
    return Files.isReadable(path);
  }

  /** Other files of the same folder whose names fit {@code glob}, by name. */
  List<Path> others(String glob) throws IOException {
    List<Path> others = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), glob)) {
      files.forEach(others::add);
    }
    others.remove(path);
    others.sort(Comparator.naturalOrder());
    return others;
  }

  /**
   * Runs {@code work} while no other process does so for this file.
   *
   * @param waiting called if another process has to be waited for
   * @throws IOException of {@code work}, or if the folder cannot be written
   */
  <T> T alone(Runnable waiting, Work<T> work) throws IOException {
    synchronized (IN_PROCESS) {
      Files.createDirectories(folder());
      Path lock = path.resolveSibling(path.getFileName() + ".lock");
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        if (channel.tryLock() == null) {
          waiting.run();
          channel.lock();
        }
        removeUnfinished();
        return work.run();
      }
    }
  }

  /** What a process left that was stopped while it wrote; whoever writes now holds the lock. */
  private void removeUnfinished() throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder(), path.getFileName() + "*" + UNFINISHED)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Writes the file; an unfinished one is removed. */
  void write(Content content) throws IOException {
    Files.createDirectories(folder());
    Path unfinished =
        Files.createTempFile(folder(), String.valueOf(path.getFileName()), UNFINISHED);
    try {
      try (FlatWriter out = new FlatWriter(unfinished)) {
        content.write(out);
        out.finish();
      }
      Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Path folder() {
    return Objects.requireNonNull(path.getParent());
  }
}
