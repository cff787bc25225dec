package org.stemma.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options that say in which form the result comes and where it goes. */
final class Output {

  @ArgGroup(heading = "Form of the result:%n")
  private Choice choice = new Choice();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE; its ending chooses the form where no option does.")
  private Optional<Path> file = Optional.empty();

  /** One of the forms. */
  static final class Choice {

    @Option(names = "--markdown", description = "Markdown (default).")
    private boolean markdown;

    @Option(names = "--json", description = "JSON in the account's own form.")
    private boolean json;

    @Option(names = "--jsonl", description = "JSON Lines: one item a line.")
    private boolean jsonl;

    @Option(names = "--csv", description = "CSV, one row an item.")
    private boolean csv;

    @Option(names = "--html", description = "One self-contained page of HTML.")
    private boolean html;

    private Optional<Format> format() {
      if (markdown) {
        return Optional.of(Format.MARKDOWN);
      }
      if (json) {
        return Optional.of(Format.JSON);
      }
      if (jsonl) {
        return Optional.of(Format.JSONL);
      }
      if (csv) {
        return Optional.of(Format.CSV);
      }
      return html ? Optional.of(Format.HTML) : Optional.empty();
    }
  }

  /** The form that an option names. */
  Optional<Format> named() {
    return choice.format();
  }

  Optional<Path> file() {
    return file;
  }

  /** The form that was asked for, by an option or by the ending of the file. */
  Format format(Format otherwise) {
    return named().or(() -> file.flatMap(Format::of)).orElse(otherwise);
  }

  /** Writes the result to the file, or to standard output where none is named. */
  void write(String text, Console console) {
    if (file.isEmpty()) {
      print(text, console.out());
      return;
    }
    try {
      Files.writeString(file.get(), ended(text), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Complaint.unreadable("cannot write " + file.get() + ": " + Reason.of(e));
    }
  }

  /** Writes to standard output. */
  static void print(String text, PrintStream out) {
    out.print(ended(text));
    out.flush();
  }

  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }
}
