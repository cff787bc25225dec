package org.stemma.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.files.Reason;
import org.stemma.serve.Binding;
import org.stemma.serve.DeskLog;
import org.stemma.serve.DeskServer;
import org.stemma.serve.DeskSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve}: the account as web pages, until the call is interrupted. */
@Command(
    name = "serve",
    description =
        "The account as web pages on this machine: account, timeline, contradictions, ...",
    mixinStandardHelpOptions = true)
final class ServeVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Pages, folders of pages, addresses of pages and feeds, \"-\" for one on standard input,"
              + " or an account that \"read -o\" saved.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen (default: ${DEFAULT-VALUE}; 0: any free port).")
  private int port = 7878;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone). Any other needs a"
              + " token.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "What readers must show, at least 24 characters; better given as STEMMA_TOKEN in the"
              + " environment, where other users do not see it.")
  private Optional<String> token = Optional.empty();

  @Mixin private Input input = new Input();
  @Mixin private Collected collected = new Collected();
  @Mixin private Logged logged = new Logged();

  ServeVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Binding binding = binding();
    Optional<LogLines> log = logged.on(console);
    Console told = log.map(lines -> lines.console(console)).orElse(console);
    try (GracefulStop stop = GracefulStop.with(() -> {});
        DeskSource source = source(told);
        DeskServer desk = start(source, binding, Logged.desk(log))) {
      told.tell(
          "the desk is at "
              + desk.address()
              + (binding.token().isPresent() ? "?token=..., for those who have the token" : "")
              + "; Ctrl-C ends it");
      if (!binding.isLoopback()) {
        told.tell("other machines can reach it; what they read crosses the network unencrypted");
      }
      stop.await();
      told.tell("the desk takes no more requests, and ends when those it has are answered");
    }
    return ExitCode.OK;
  }

  private Binding binding() {
    try {
      return new Binding(host, port, token);
    } catch (IllegalArgumentException e) {
      throw Complaint.usage(e.getMessage() + " (see --token)");
    }
  }

  /** A collection as it changes, or the account of what the call names. */
  private DeskSource source(Console told) {
    if (collected.isTaken(paths) && paths.isEmpty()) {
      return collected.with(input, told, CollectedDesk::new);
    }
    Loaded loaded = collected.load(paths, input, told);
    return DeskSource.of(loaded.account(), loaded.index());
  }

  private static DeskServer start(DeskSource source, Binding binding, DeskLog log) {
    try {
      return DeskServer.start(source, binding, log);
    } catch (IOException e) {
      throw Complaint.unreadable(
          "cannot listen on " + binding.host() + ", port " + binding.port() + ": " + Reason.of(e));
    }
  }
}
