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
import org.jspecify.annotations.Nullable;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.serve.PageTaker;
import org.stemma.store.StoreFailure;

/**
 * Pages that are sent to a desk: each waits in a file of its own, outside the collection, until it
 * is read into it. Those that wait when one has been read are read together, as many as memory
 * holds, so that one account is made for them and not one for each.
 */
final class SentPages implements PageTaker, AutoCloseable {

  /** Bytes of a web archive: what waits must fit on the disk of a small machine. By judgement. */
  static final int LARGEST_ARCHIVE = 64 << 20;

  /** Bytes of files that are read together: a small machine holds their pages. By judgement. */
  private static final long MOST_TOGETHER = 256L << 20;

  /** Files that wait at most. By judgement. */
  private static final int MOST_WAITING = 200;

  /** Files of which is told what became of them, the latest: a screen or two. By judgement. */
  private static final int MOST_TOLD = 50;

  /** A letter or digit, then what names of files hold; never a path, never hidden. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()@,+-]{0,149}");

  /** What waits, the first to come first. */
  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();

  private final Function<List<Path>, List<String>> add;
  private final long mostTogether;
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
    this(add, MOST_TOGETHER);
  }

  /**
   * The same.
   *
   * @param mostTogether bytes of files that are added by one call, be it more for one alone
   */
  SentPages(Function<List<Path>, List<String>> add, long mostTogether) {
    this.add = add;
    this.mostTogether = mostTogether;
  }

  /**
   * A file that waits.
   *
   * @param bytes what it takes of those that are read together
   */
  private record Waiting(Path file, long bytes) {}

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
      boolean archive = PageFiles.holdsPages(file);
      long most = archive ? LARGEST_ARCHIVE : ExtractOptions.DEFAULT.maxBytes();
      long size = copy(bytes, file, most);
      kept = size > 0 && size <= most;
      if (kept) {
        queue.add(new Waiting(file, archive ? mostTogether : size)); // unpacked it may be as much
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

  /** Reads the first that wait; nothing if earlier calls took all. */
  private void read() {
    List<Path> files = together();
    try {
      if (!files.isEmpty()) {
        add(files);
      }
    } finally {
      files.forEach(file -> discard(folder(file), file));
    }
  }

  /** The first that wait, as many as are read together: one at least, an archive alone. */
  private List<Path> together() {
    List<Path> files = new ArrayList<>();
    long room = mostTogether;
    @Nullable Waiting next = queue.peek();
    while (next != null && (files.isEmpty() || next.bytes() <= room)) {
      queue.remove();
      files.add(next.file());
      room -= next.bytes();
      next = queue.peek();
    }
    return files;
  }

  /** Adds files; one by one where that fails, so that of each is told what became of it. */
  private void add(List<Path> files) {
    List<String> became;
    try {
      became = add.apply(files);
    } catch (RuntimeException e) {
      if (files.size() == 1) {
        tell(files.getFirst(), told(e));
      } else {
        files.forEach(file -> add(List.of(file)));
      }
      return;
    }
    for (int i = 0; i < files.size(); i++) {
      tell(files.get(i), became.get(i));
    }
  }

  private static String told(RuntimeException fault) {
    return fault instanceof Complaint || fault instanceof StoreFailure
        ? "not kept: " + fault.getMessage()
        : "the program broke at it (" + fault.getClass().getSimpleName() + ")";
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

  /** Ends once what is being read is kept or refused; what waits is not read. */
  @Override
  public void close() {
    @Nullable Waiting left = queue.poll();
    while (left != null) {
      discard(folder(left.file()), left.file());
      left = queue.poll();
    }
    reader.close();
  }
}
