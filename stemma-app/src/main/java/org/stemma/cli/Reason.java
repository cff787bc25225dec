package org.stemma.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why a file could not be read or written, in words. */
final class Reason {

  private Reason() {}

  static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file or folder";
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException other ->
          Objects.requireNonNullElse(other.getReason(), "the file system refuses it");
      default -> Objects.requireNonNullElse(e.getMessage(), "it cannot be read");
    };
  }
}
