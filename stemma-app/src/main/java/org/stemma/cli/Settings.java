package org.stemma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Options that stand in a file or in the environment. What the call names itself comes first, then
 * the environment ({@code STEMMA_SERVE_PORT}, then {@code STEMMA_PORT}), then the file ({@code
 * serve.port}, then {@code port}), then what the program does of itself. Every option can be set
 * that has a long name and is none of several forms to choose from.
 */
final class Settings {

  /** Names the file. */
  private static final String CONFIG = "--config";

  private static final String PREFIX = "STEMMA_";

  /** Where the collection lies: who names one of them in the call does not want the other. */
  private static final List<String> PLACES = List.of("--collection", "--database");

  private final CommandLine line;
  private final Map<String, String> environment;
  private final Map<String, Setting> applied = new HashMap<>();

  Settings(CommandLine line, Map<String, String> environment) {
    this.line = line;
    this.environment = environment;
  }

  /**
   * The call with what is set for it elsewhere; as it was where it is wrong or asks for help.
   *
   * @throws Complaint if the file cannot be read or sets what cannot be set
   */
  String[] applied(String... call) {
    ParseResult parsed;
    try {
      parsed = line.parseArgs(call);
    } catch (ParameterException e) {
      return call; // told when the call is carried out
    }
    if (!parsed.hasSubcommand() || asksForHelp(parsed) || asksForHelp(parsed.subcommand())) {
      return call;
    }
    ParseResult verb = parsed.subcommand();
    Map<String, Setting> file = file().map(SettingsFile::read).orElseGet(Map::of);
    file.values().forEach(this::check);
    List<String> added = new ArrayList<>();
    for (OptionSpec option : settable(verb.commandSpec()).toList()) {
      if (!isNamed(option, verb)) {
        String name = option.longestName().substring(2);
        setting(verb.commandSpec().name() + "." + name, name, file)
            .flatMap(setting -> word(option, setting))
            .ifPresent(added::add);
      }
    }
    return with(added, call);
  }

  /** Where the value of {@code option} was written, to be told where it is wrong. */
  String origin(@Nullable ArgSpec option) {
    return option instanceof OptionSpec named && applied.containsKey(named.longestName())
        ? " (set by " + applied.get(named.longestName()).origin() + ")"
        : "";
  }

  private static boolean asksForHelp(ParseResult parsed) {
    return parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
  }

  private Optional<Path> file() {
    return line.<Main>getCommand()
        .config()
        .or(() -> environment(CONFIG.substring(2)).map(Setting::value).map(Path::of));
  }

  private static Stream<OptionSpec> settable(CommandSpec verb) {
    return verb.options().stream()
        .filter(option -> option.longestName().startsWith("--"))
        .filter(option -> !option.longestName().equals(CONFIG))
        .filter(option -> option.group() == null && !option.usageHelp() && !option.versionHelp());
  }

  private static boolean isNamed(OptionSpec option, ParseResult verb) {
    String name = option.longestName();
    return verb.hasMatchedOption(name)
        || PLACES.contains(name) && PLACES.stream().anyMatch(verb::hasMatchedOption);
  }

  private Optional<Setting> setting(String one, String every, Map<String, Setting> file) {
    return environment(one)
        .or(() -> environment(every))
        .or(() -> Optional.ofNullable(file.get(one)))
        .or(() -> Optional.ofNullable(file.get(every)));
  }

  /** What is set to nothing is not set. */
  private Optional<Setting> environment(String key) {
    String name = PREFIX + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isEmpty())
        .map(value -> new Setting(key, value, name + " in the environment"));
  }

  /** What would be typed for it; nothing for a flag that is off. */
  private Optional<String> word(OptionSpec option, Setting setting) {
    applied.put(option.longestName(), setting);
    if (option.arity().max() > 0) {
      return Optional.of(option.longestName() + "=" + setting.value());
    }
    return switch (setting.value().toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(option.longestName());
      case "false" -> Optional.empty();
      default ->
          throw Complaint.usage(
              setting.origin()
                  + ": "
                  + setting.key()
                  + " is true or false, not "
                  + setting.value());
    };
  }

  /** Before the words that are no options, whatever they look like. */
  private static String[] with(List<String> added, String... call) {
    List<String> words = new ArrayList<>(Arrays.asList(call));
    int end = words.indexOf("--");
    words.addAll(end < 0 ? words.size() : end, added);
    return words.toArray(new String[0]);
  }

  private void check(Setting setting) {
    int point = setting.key().indexOf('.');
    String verb = point < 0 ? "" : setting.key().substring(0, point);
    Map<String, CommandLine> verbs = line.getSubcommands();
    if (point >= 0 && !verbs.containsKey(verb)) {
      throw Complaint.usage(
          setting.origin()
              + ": there is no verb \""
              + verb
              + "\"; verbs are "
              + String.join(", ", verbs.keySet()));
    }
    TreeSet<String> known = new TreeSet<>();
    for (CommandLine each : point < 0 ? verbs.values() : List.of(verbs.get(verb))) {
      settable(each.getCommandSpec())
          .map(option -> option.longestName().substring(2))
          .forEach(known::add);
    }
    if (!known.contains(setting.key().substring(point + 1))) {
      throw Complaint.usage(
          setting.origin()
              + ": there is no setting \""
              + setting.key()
              + "\"; "
              + (point < 0 ? "" : "of " + verb + " ")
              + "known are "
              + String.join(", ", known));
    }
  }
}
