package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.json.AccountJson;
import org.stemma.packed.ToolRecord;

/** An account that {@code read -o} saved, known by what the file holds and not by its name. */
final class SavedAccount {

  /** An account of a thousand pages takes about a tenth of it. */
  private static final long LARGEST = 1L << 30;

  /** Enough to pass over a byte order mark and indentation. */
  private static final int HEAD = 64;

  /** Bytes by which the record of a page is told. By judgement. */
  private static final int RECORD = 1 << 20;

  private SavedAccount() {}

  /**
   * The account that the call names, if it names one.
   *
   * @throws Complaint if something is JSON but no account: as a page it would be read as nonsense
   */
  static Optional<Account> among(List<Path> files, Optional<Capture> standardInput) {
    if (standardInput.isPresent()) {
      byte[] bytes = standardInput.get().payload().toBytes();
      Optional<Account> account = read(bytes, "standard input", false);
      if (account.isPresent()) {
        return account;
      }
    }
    for (Path file : files) {
      Optional<Account> account = read(file);
      if (account.isPresent()) {
        return account;
      }
    }
    return Optional.empty();
  }

  /**
   * Two accounts saved before, in this order; none if neither file is one.
   *
   * @throws Complaint if only one is: an account cannot be compared with a page
   */
  static List<Account> pair(String before, String after) {
    Optional<Account> one = among(List.of(Named.path(before)), Optional.empty());
    Optional<Account> other = among(List.of(Named.path(after)), Optional.empty());
    if (one.isPresent() != other.isPresent()) {
      throw Complaint.usage(
          (one.isPresent() ? before : after)
              + " is an account and "
              + (one.isPresent() ? after : before)
              + " is none: name two pages, or two accounts that \"read -o\" saved");
    }
    return Stream.of(one, other).flatMap(Optional::stream).toList();
  }

  /**
   * An account saved before.
   *
   * @throws Complaint if the file is none
   */
  static Account named(String name) {
    return among(List.of(Named.path(name)), Optional.empty())
        .orElseThrow(() -> Complaint.usage(name + " is no account that \"read -o\" saved"));
  }

  private static Optional<Account> read(Path file) {
    try {
      if (!Files.isRegularFile(file) || !startsAsJson(file)) {
        return Optional.empty();
      }
      if (Files.size(file) > LARGEST) {
        throw Complaint.unreadable(file + ": too large for an account");
      }
      boolean named = String.valueOf(file).toLowerCase(Locale.ROOT).endsWith(".json");
      return read(Files.readAllBytes(file), file.toString(), named);
    } catch (IOException e) {
      return Optional.empty(); // told when the file is read as a page
    }
  }

  private static boolean startsAsJson(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return startsAsJson(in.readNBytes(HEAD));
    }
  }

  private static boolean startsAsJson(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    String text = withoutMark(head).stripLeading();
    return text.startsWith("{") || text.startsWith("[");
  }

  /**
   * Text may begin with a bracket or an unfilled template field: only what is called JSON, or has
   * an account's first key, is held to be one.
   */
  private static Optional<Account> read(byte[] bytes, String name, boolean calledJson) {
    if (!startsAsJson(bytes)
        || ToolRecord.begins(Arrays.copyOf(bytes, Math.min(bytes.length, RECORD)))) {
      return Optional.empty();
    }
    String text = withoutMark(new String(bytes, StandardCharsets.UTF_8));
    if (!calledJson && !text.contains("\"documents\"")) {
      return Optional.empty();
    }
    try {
      Account account = AccountJson.read(text);
      if (!major(account.schema()).equals(major(Account.SCHEMA))) {
        throw Complaint.unreadable(
            name
                + ": an account of schema "
                + account.schema()
                + "; this program reads "
                + Account.SCHEMA);
      }
      return Optional.of(account);
    } catch (IllegalArgumentException e) {
      throw Complaint.unreadable(name + ": " + e.getMessage());
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String major(String version) {
    return version.substring(0, Math.max(0, version.indexOf('.')));
  }
}
