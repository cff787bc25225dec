package org.stemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.stemma.files.Reason;

/** A file that a call writes: wholly, or not at all. */
record OutputFile(Path file) {

  /** Complains if it cannot be written, before anything is read for it. */
  void check() {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of("."));
    if (!Files.isDirectory(folder)) {
      throw unwritable("no such folder " + folder);
    }
    if (Files.isDirectory(file)) {
      throw unwritable("it is a folder");
    }
  }

  /** Puts {@code text} in the place of what it holds. */
  void write(String text) {
    write(text.getBytes(UTF_8));
  }

  /** Puts {@code bytes} in the place of what it holds. */
  void write(byte[] bytes) {
    try {
      replace(bytes);
    } catch (IOException e) {
      throw unwritable(Reason.of(e));
    }
  }

  /** A full disk must not leave half a result, nor cost the one before. */
  private void replace(byte[] bytes) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes); // a device or a pipe
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path unfinished =
        target.resolveSibling(target.getFileName() + ".part" + ProcessHandle.current().pid());
    try {
      Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Complaint unwritable(String reason) {
    return Complaint.unreadable("cannot write " + file + ": " + reason);
  }
}
