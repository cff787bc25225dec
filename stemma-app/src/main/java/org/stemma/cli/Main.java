package org.stemma.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.stemma.files.Reason;
import org.stemma.search.DateRange;
import org.stemma.time.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line: one class a verb. */
@Command(
    name = "stemma",
    description = "Reads the reports of a story and gives back a sourced, dated account.",
    mixinStandardHelpOptions = true,
    version = "stemma " + Main.VERSION,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "Exit codes: 0 fine, 1 findings (contradictions, flags, check, diff), 2 wrong call, 3"
          + " something could not be read."
    })
public final class Main implements Runnable {

  /** Of this program, as in {@code pom.xml}; {@code Account.SCHEMA} is that of what it writes. */
  static final String VERSION = "0.1.0";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "Options that FILE sets, \"port = 8080\" or \"serve.port = 8080\" a line (default:"
              + " STEMMA_CONFIG); STEMMA_SERVE_PORT or STEMMA_PORT in the environment, then the"
              + " call itself, are stronger.")
  private Optional<Path> config = Optional.empty();

  private Main() {}

  /** Runs the call and ends the process with its exit code. */
  public static void main(String[] args) {
    // The launcher knows whether a person looks on: it can ask about standard error by itself.
    boolean terminal = Boolean.getBoolean("stemma.terminal");
    Console console =
        new Console(
            new FileInputStream(FileDescriptor.in),
            StandardOutput.to(new FileOutputStream(FileDescriptor.out)),
            new PrintStream(
                new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
            terminal);
    System.exit(run(console, args));
  }

  /** Runs one call; the result is its exit code. */
  static int run(Console console, String... args) {
    return run(console, System.getenv(), args);
  }

  /** The same in another environment. */
  static int run(Console console, Map<String, String> environment, String... args) {
    CommandLine line = verbs(console);
    Settings settings = new Settings(line, environment);
    line.setParameterExceptionHandler(
        (fault, words) -> {
          console.tell(
              Usage.explain(fault, line.getSubcommands().keySet())
                  + settings.origin(fault.getArgSpec()));
          return ExitCode.USAGE;
        });
    try {
      return written(console, line.execute(settings.applied(args)));
    } catch (Complaint e) {
      console.tell(e.getMessage());
      return e.exitCode();
    } catch (OutOfMemoryError e) {
      console.tell("not enough memory for so much at once: give fewer or smaller pages");
      return ExitCode.FAULT;
    } catch (StackOverflowError e) {
      console.tell("a fault of this program, not of the input: " + e);
      return ExitCode.FAULT;
    }
  }

  /** All of the command line. */
  static CommandLine verbs(Console console) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ReadVerb(console))
            .addSubcommand(new AccountVerb(console))
            .addSubcommand(new EventsVerb(console))
            .addSubcommand(new TimelineVerb(console))
            .addSubcommand(new QuotesVerb(console))
            .addSubcommand(new FiguresVerb(console))
            .addSubcommand(new ContradictionsVerb(console))
            .addSubcommand(new PositionsVerb(console))
            .addSubcommand(new ProposalsVerb(console))
            .addSubcommand(new FlagsVerb(console))
            .addSubcommand(new TreeVerb(console))
            .addSubcommand(new SourcesVerb(console))
            .addSubcommand(new WhyVerb(console))
            .addSubcommand(new WhoVerb(console))
            .addSubcommand(new SearchVerb(console))
            .addSubcommand(new DecideVerb(console))
            .addSubcommand(new ForgetVerb(console))
            .addSubcommand(new DiffVerb(console))
            .addSubcommand(new WatchVerb(console))
            .addSubcommand(new ServeVerb(console))
            .addSubcommand(new McpVerb(console))
            .addSubcommand(new CheckVerb(console))
            .addSubcommand(new EvalVerb(console))
            .addSubcommand(new CorpusVerb(console))
            .addSubcommand(new ClusterPlanVerb(console))
            .addSubcommand(new ShellVerb(console));
    line.registerConverter(TimeValue.class, Main::date);
    line.registerConverter(Duration.class, WatchVerb::typed);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setExecutionExceptionHandler((fault, command, parsed) -> told(console, fault));
    return line;
  }

  /** What ended a verb, and the code that says so. */
  private static int told(Console console, Exception fault) {
    if (fault instanceof Complaint complaint) {
      console.tell(complaint.getMessage());
      return complaint.exitCode();
    }
    console.tell("a fault of this program, not of the input: " + fault);
    fault.printStackTrace(console.err());
    return ExitCode.FAULT;
  }

  /** The file of settings that the call names. */
  Optional<Path> config() {
    return config;
  }

  /** A reader that wants no more, like {@code head}, is no trouble; a full disk is. */
  private static int written(Console console, int code) {
    Optional<IOException> failure = console.out().failure();
    if (failure.isEmpty() || String.valueOf(failure.get().getMessage()).contains("Broken pipe")) {
      return code;
    }
    console.tell("cannot write standard output: " + Reason.of(failure.get()));
    return ExitCode.UNREADABLE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Usage.NO_VERB);
  }

  /** A date as a person types it. */
  private static TimeValue date(String text) {
    try {
      return DateRange.typed(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
