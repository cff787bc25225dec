package org.stemma.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;

/** Why a file could not be read or written, in words and without the file's name. */
public final class Reason {

  /** How systems begin, of paths that name no file, where Java has no exception of its own. */
  private static final List<String> OF_THE_PATH =
      List.of(
          "File name too long",
          "Is a directory",
          "Not a directory",
          "Too many levels of symbolic links");

  private Reason() {}

  /** That more came than {@code maxBytes}, and was not read to its end. */
  public static String over(int maxBytes) {
    return String.format(Locale.ROOT, "too large: over the limit of %d MB", maxBytes >> 20);
  }

  /**
   * Whether the file may be read at another try: its storage failed, and neither is it missing or
   * refused, nor is it the fault of its path or of what it holds.
   */
  public static boolean mayPass(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> false;
      case AccessDeniedException denied -> false;
      case CharacterCodingException bytes -> false;
      case ZipException packed -> false;
      case EOFException cut -> false;
      case TooLarge size -> false;
      case FileSystemLoopException loop -> false;
      case NotDirectoryException file -> false;
      default -> OF_THE_PATH.stream().noneMatch(of(e)::startsWith);
    };
  }

  public static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file or folder";
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException other ->
          Objects.requireNonNullElse(other.getReason(), "the file system refuses it");
      case CharacterCodingException bytes -> "not UTF-8";
      default -> Objects.requireNonNullElse(e.getMessage(), "it cannot be read");
    };
  }
}
