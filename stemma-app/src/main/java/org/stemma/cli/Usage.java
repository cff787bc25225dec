package org.stemma.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in one line that says what would be right. */
final class Usage {

  static final String NO_VERB = "name a verb";

  private Usage() {}

  /** The line for {@code fault} of a program with these {@code verbs}. */
  static String explain(ParameterException fault, Collection<String> verbs) {
    CommandLine command = fault.getCommandLine();
    boolean top = command.getParent() == null;
    String help = top ? "stemma --help" : "stemma " + command.getCommandName() + " --help";
    return what(fault, top, verbs).lines().map(String::strip).collect(Collectors.joining(" "))
        + " (see "
        + help
        + ")";
  }

  private static String what(ParameterException fault, boolean top, Collection<String> verbs) {
    String known = "verbs are " + String.join(", ", verbs);
    if (NO_VERB.equals(fault.getMessage())) {
      return "name a verb: " + known;
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      List<String> words = unmatched.getUnmatched();
      String word = words.isEmpty() ? "" : words.get(0);
      if (word.startsWith("-")) {
        return "there is no option " + word;
      }
      return top ? "there is no verb \"" + word + "\"; " + known : "one word too many: " + word;
    }
    String message = String.valueOf(fault.getMessage()).replaceFirst("^Error: ", "");
    return message.isEmpty()
        ? "the call is wrong"
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
