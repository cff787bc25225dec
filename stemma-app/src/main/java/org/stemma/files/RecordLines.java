package org.stemma.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.lexicon.Plurals;
import org.stemma.packed.ToolRecord;

/**
 * The pages of files of records that another tool wrote, one a line (JSON Lines), plain or gzip: a
 * page is called by its file and line ({@code news.jsonl:17}). A line that cannot be read is told
 * with its number, and the rest is read.
 */
final class RecordLines {

  private static final List<String> ENDINGS = List.of(".jsonl", ".ndjson", ".jl");

  /**
   * Lines of one file that are told one by one, if they cannot be read; the others are counted. By
   * judgement.
   */
  private static final int MOST_TOLD = 100;

  /** Bytes by which a file in a folder is told to hold records. By judgement. */
  private static final int HEAD = 1 << 20;

  private final int maxBytes;
  private final long mostBytes;
  private final Map<String, String> failures;
  private final List<Capture> captures = new ArrayList<>();

  /** Of all {@link #captures}. */
  private long bytes;

  /**
   * @param maxBytes of a line; a longer one is a failure
   * @param mostBytes of all pages together; beyond it they are left, which is a failure
   * @param failures to which is put what cannot be read: the file and the line, and why
   */
  RecordLines(int maxBytes, long mostBytes, Map<String, String> failures) {
    this.maxBytes = maxBytes;
    this.mostBytes = mostBytes;
    this.failures = failures;
  }

  /** Whether {@code file} is called as files of JSON Lines are. */
  static boolean isNamed(Path file) {
    String name = name(file);
    String plain = isPacked(name) ? name.substring(0, name.length() - ".gz".length()) : name;
    return ENDINGS.stream().anyMatch(plain::endsWith);
  }

  /**
   * Whether {@code file}, a file of JSON or JSON Lines in a folder, holds a page: it begins with a
   * record of a known tool.
   */
  static boolean isRecords(Path file) {
    if (!isNamed(file) && !name(file).endsWith(".json")) {
      return false;
    }
    try (InputStream in = open(file)) {
      return ToolRecord.begins(in.readNBytes(HEAD));
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static boolean isPacked(String name) {
    return name.endsWith(".gz");
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return isPacked(name(file)) ? new GZIPInputStream(in) : in;
  }

  /** Adds the pages of {@code file}, which is called {@code name}. */
  void add(String name, Path file) throws IOException {
    int before = captures.size();
    int faults = 0;
    int left = 0;
    try (InputStream in = new BufferedInputStream(open(file))) {
      int number = 1;
      for (Line line = next(in); !line.isEnd(); line = next(in), number++) {
        Optional<String> fault = line.isBlank() ? Optional.empty() : fault(line);
        if (fault.isPresent() && faults++ < MOST_TOLD) {
          failures.put(file + ":" + number, fault.get());
        } else if (fault.isEmpty() && !line.isBlank() && !keep(name + ":" + number, line)) {
          left++;
        }
      }
    } catch (IOException e) {
      failures.put(file + ": after " + (captures.size() - before) + " records", Reason.of(e));
    }
    tell(file, faults, left);
  }

  private void tell(Path file, int faults, int left) {
    if (faults > MOST_TOLD) {
      failures.put(
          file + ": lines", (faults - MOST_TOLD) + " more cannot be read, " + faults + " in all");
    }
    if (left > 0) {
      failures.put(
          file.toString(),
          Plurals.ENGLISH.counted(left, "page")
              + " of it not read: one call reads "
              + (mostBytes >> 20)
              + " MB of pages of such files; cut it in parts");
    }
  }

  private Optional<String> fault(Line line) {
    return line.isCut()
        ? Optional.of(Reason.over(maxBytes))
        : line.content().read(ToolRecord::fault);
  }

  private boolean keep(String name, Line line) {
    if (bytes + line.content().length() > mostBytes) {
      return false;
    }
    bytes += line.content().length();
    captures.add(Capture.of(name, line.content()));
    return true;
  }

  /** The pages, in the order of the files and their lines. */
  List<Capture> captures() {
    return captures;
  }

  /**
   * A line without its end.
   *
   * @param isCut whether it is longer
   * @param isEnd whether there was none any more
   */
  private record Line(Payload content, boolean isCut, boolean isEnd) {

    boolean isBlank() {
      return !isCut && content.read(Line::isBlank);
    }

    private static boolean isBlank(byte[] bytes) {
      for (byte unit : bytes) {
        if (unit < 0 || unit > ' ') {
          return false;
        }
      }
      return true;
    }
  }

  private Line next(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean cut = false;
    int unit = in.read();
    boolean end = unit < 0;
    while (unit >= 0 && unit != '\n') {
      if (line.size() < maxBytes) {
        line.write(unit);
      } else {
        cut = true;
      }
      unit = in.read();
    }
    return new Line(Payload.of(line.toByteArray()), cut, end);
  }
}
