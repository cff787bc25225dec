package org.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.serve.PageTaker;
import org.stemma.store.StoreFailure;

/**
 * Pages that are sent to a desk: each waits in a file of its own, outside the collection, until it
 * is read into it. All that wait when one has been read are read together, so that one account is
 * made for them and not one for each.
 */
final class SentPages implements PageTaker, AutoCloseable {

  /** Bytes of a web archive: what waits must fit on the disk of a small machine. By judgement. */
  static final int LARGEST_ARCHIVE = 64 << 20;

  /** Files that wait at most. By judgement. */
  private static final int MOST_WAITING = 200;

  /** Files of which is told what became of them, the latest: a screen or two. By judgement. */
  private static final int MOST_TOLD = 50;

  /** A letter or digit, then what names of files hold; never a path, never hidden. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()@,+-]{0,149}");

  /** What waits, the first to come first. */
  private final BlockingQueue<Path> queue = new LinkedBlockingQueue<>();

  private final Function<List<Path>, List<String>> add;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("sent-pages").factory());
  private final AtomicInteger waiting = new AtomicInteger();
  private final Deque<String> told = new ArrayDeque<>();

  /**
   * Takes pages.
   *
   * @param add adds files to the collection, and says of each, in their order, what became of it
   */
  SentPages(Function<List<Path>, List<String>> add) {
    this.add = add;
  }

  @Override
  public Taken take(String name, InputStream bytes) throws IOException {
    if (!NAME.matcher(name).matches()) {
      return Taken.NO_NAME;
    }
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      return Taken.BUSY;
    }
    boolean kept = false;
    Path folder = Files.createTempDirectory("stemma-sent");
    Path file = folder.resolve(name);
    try {
      long most = PageFiles.holdsPages(file) ? LARGEST_ARCHIVE : ExtractOptions.DEFAULT.maxBytes();
      long size = copy(bytes, file, most);
      kept = size > 0 && size <= most;
      if (kept) {
        queue.add(file);
        reader.execute(this::read);
      }
      return kept ? Taken.YES : size == 0 ? Taken.EMPTY : Taken.TOO_LARGE;
    } finally {
      if (!kept) {
        discard(folder, file);
      }
    }
  }

  /** Writes no more than one byte over the limit; how many were written. */
  private static long copy(InputStream bytes, Path file, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = bytes.read(buffer); read >= 0 && size <= most; read = bytes.read(buffer)) {
        out.write(buffer, 0, read);
        size += read;
      }
    }
    return size;
  }

  /** Reads all that wait; nothing if an earlier call took them. */
  private void read() {
    List<Path> files = new ArrayList<>();
    queue.drainTo(files);
    if (files.isEmpty()) {
      return;
    }
    try {
      List<String> became = add.apply(files);
      for (int i = 0; i < files.size(); i++) {
        tell(files.get(i), became.get(i));
      }
    } catch (Complaint | StoreFailure e) {
      files.forEach(file -> tell(file, "not kept: " + e.getMessage()));
    } finally {
      files.forEach(file -> discard(folder(file), file));
    }
  }

  /** What became of a file; where it lay is nobody's business. */
  private void tell(Path file, String became) {
    String name = String.valueOf(file.getFileName());
    tell(name + ": " + became.replace(file.toString(), name));
  }

  /** The folder of its own in which the file waits. */
  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  private void discard(Path folder, Path file) {
    waiting.decrementAndGet();
    try {
      Files.deleteIfExists(file);
      Files.delete(folder);
    } catch (IOException e) {
      tell(file + ": cannot be deleted: " + e.getMessage());
    }
  }

  private void tell(String line) {
    synchronized (told) {
      told.addFirst(line);
      if (told.size() > MOST_TOLD) {
        told.removeLast();
      }
    }
  }

  @Override
  public List<String> told() {
    synchronized (told) {
      return List.copyOf(told);
    }
  }

  @Override
  public int waiting() {
    return waiting.get();
  }

  /** Ends once the page that is being read is kept or refused. */
  @Override
  public void close() {
    reader.shutdownNow();
  }
}
