package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A verb whose first word names something, and the others the pages, account or collection. */
abstract class NamingVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "The pages, or an account that \"read -o\" saved.")
  private List<String> paths = new ArrayList<>();

  @Mixin private Input input = new Input();
  @Mixin private Collected collected = new Collected();

  NamingVerb(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  /** What became of the input. */
  final Loaded load() {
    return collected.load(paths, input, console);
  }

  /** The same; {@code otherwise} is read where the call names nothing. */
  final Loaded load(String otherwise) {
    return paths.isEmpty() && !collected.isNamed()
        ? input.load(List.of(otherwise), console)
        : load();
  }

  /** What {@code work} finds in it. */
  final <T> T search(Function<Searched, T> work) {
    return collected.search(paths, input, console, work);
  }

  /** Takes {@code path} for what the call names, which names nothing else. */
  final void take(String path) {
    paths = List.of(path);
  }

  /** Whether the call names nothing but its first word. */
  final boolean isAlone() {
    return paths.isEmpty() && !collected.isNamed();
  }

  /** Whether the call names none of it, and none is taken unnamed. */
  final boolean isNothing() {
    return paths.isEmpty() && !collected.isTaken(paths);
  }
}
