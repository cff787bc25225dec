package org.stemma.cli;

import java.io.PrintStream;
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

  /** What becomes of refused pages: JSON is read by programs also where no page could be read. */
  AllRefused allRefused() {
    return named()
        .or(() -> file.flatMap(Format::of))
        .filter(form -> form == Format.JSON || form == Format.JSONL)
        .map(form -> AllRefused.ACCOUNT)
        .orElse(AllRefused.COMPLAIN);
  }

  Optional<Path> file() {
    return file;
  }

  /**
   * The form that was asked for, by an option or by the ending of the file.
   *
   * @throws Complaint if the file has an ending of no form
   */
  Format format(Format otherwise) {
    return named().or(() -> file.flatMap(Output::ofEnding)).orElse(otherwise);
  }

  private static Optional<Format> ofEnding(Path file) {
    Optional<Format> form = Format.of(file);
    if (form.isEmpty() && String.valueOf(file.getFileName()).lastIndexOf('.') > 0) {
      throw Complaint.usage(
          file + ": no form of a result ends so; known: " + Format.endings() + "; or name one");
    }
    return form;
  }

  /** Writes the result to the file, or to standard output where none is named. */
  void write(String text, Console console) {
    if (file.isEmpty()) {
      print(text, console.out());
      return;
    }
    new OutputFile(file.get()).write(ended(text));
  }

  /** Complains of a file that cannot be written, before pages are read for it. */
  void check() {
    file.map(OutputFile::new).ifPresent(OutputFile::check);
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
