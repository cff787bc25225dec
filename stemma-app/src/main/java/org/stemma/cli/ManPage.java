package org.stemma.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The page of the manual, made of the same descriptions as the help of each verb, in the macros of
 * man(7).
 */
final class ManPage {

  private final List<String> lines = new ArrayList<>();

  private ManPage() {}

  /** The page of {@code line} and its verbs. */
  static String of(CommandLine line) {
    ManPage page = new ManPage();
    CommandSpec all = line.getCommandSpec();
    page.lines.add(".TH STEMMA 1 \"\" \"" + escaped(all.version()[0]) + "\" \"User Commands\"");
    page.section("NAME");
    page.lines.add("stemma \\- " + escaped(all.usageMessage().description()[0]));
    page.section("SYNOPSIS");
    page.lines.add(".B stemma");
    page.lines.add("\\fIVERB\\fR [\\fIOPTION\\fR...] [\\fIWORD\\fR...]");
    page.section("OPTIONS OF ALL VERBS");
    all.options().forEach(page::option);
    page.section("VERBS");
    line.getSubcommands().values().forEach(verb -> page.verb(verb.getCommandSpec(), all));
    page.section("EXIT STATUS");
    page.lines.add(escaped(String.join(" ", all.usageMessage().footer()).strip()));
    page.section("ENVIRONMENT");
    page.lines.add(
        escaped(
            "Every option can be set as STEMMA_ and its name, STEMMA_THREADS, or that of the verb"
                + " and its name, STEMMA_SERVE_PORT. The call itself is stronger, the file of"
                + " --config weaker. XDG_CACHE_HOME is where the language models are unpacked."));
    return String.join("\n", page.lines) + "\n";
  }

  private void section(String title) {
    lines.add(".SH " + title);
  }

  private void verb(CommandSpec verb, CommandSpec all) {
    lines.add(".SS \"" + escaped(verb.name()) + words(verb) + "\"");
    for (String paragraph : verb.usageMessage().description()) {
      lines.add(paragraph.isEmpty() || paragraph.startsWith(" ") ? ".br" : ".");
      if (!paragraph.isEmpty()) {
        lines.add(escaped(paragraph.strip()));
      }
    }
    verb.positionalParameters().forEach(this::parameter);
    verb.options().stream()
        .filter(option -> all.findOption(option.longestName()) == null)
        .forEach(this::option);
  }

  private static String words(CommandSpec verb) {
    return verb.positionalParameters().stream()
        .map(word -> " " + escaped(word.paramLabel()) + (word.arity().max() > 1 ? "..." : ""))
        .distinct()
        .collect(Collectors.joining());
  }

  private void parameter(PositionalParamSpec word) {
    lines.add(".TP");
    lines.add("\\fI" + escaped(word.paramLabel()) + "\\fR");
    lines.add(description(word));
  }

  private void option(OptionSpec option) {
    lines.add(".TP");
    String names =
        Arrays.stream(option.names())
            .map(name -> "\\fB" + escaped(name) + "\\fR")
            .collect(Collectors.joining(", "));
    lines.add(
        option.arity().max() == 0
            ? names
            : names + " \\fI" + escaped(option.paramLabel()) + "\\fR");
    lines.add(description(option));
  }

  private static String description(ArgSpec spec) {
    String text = String.join(" ", spec.description());
    if (text.contains("${DEFAULT-VALUE}")) {
      text = text.replace("${DEFAULT-VALUE}", Objects.toString(spec.initialValue()));
    }
    if (spec.completionCandidates() != null) {
      String candidates =
          StreamSupport.stream(spec.completionCandidates().spliterator(), false)
              .collect(Collectors.joining(", "));
      text = text.replace("${COMPLETION-CANDIDATES}", candidates);
    }
    return escaped(text);
  }

  /** As text that no macro or escape is read from. */
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
