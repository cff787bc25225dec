package org.stemma.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.stemma.capture.Capture;
import org.stemma.files.ArchiveProgress;
import org.stemma.files.Reason;
import org.stemma.plan.ClusterPlan;
import org.stemma.plan.Demand;
import org.stemma.plan.PlanText;
import org.stemma.plan.SampleCost;
import org.stemma.store.StoreFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cluster-plan}: what so many pages a day would need. */
@Command(
    name = "cluster-plan",
    description = {
      "Measures what each stage takes of a sample of pages on this machine, and reckons what",
      "so many a day need: cores, memory, state, disk, the stage that sets the bound; with all",
      "that it assumes."
    },
    mixinStandardHelpOptions = true)
final class ClusterPlanVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "SAMPLE",
      description = "Pages, folders of pages, web archives: the more, the surer; some thousands.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--pages-per-day",
      paramLabel = "N",
      description = "Pages that are to come (default: ${DEFAULT-VALUE}).")
  private long pagesPerDay = 1_000_000;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "Days whose reports can still join a story (default: ${DEFAULT-VALUE}).")
  private int days = 7;

  @Option(
      names = "--stories-every",
      paramLabel = "MINUTES",
      description =
          "How often stories are read and the accounts of those that got pages made (default:"
              + " ${DEFAULT-VALUE}).")
  private int storiesEvery = 60;

  @Option(
      names = "--peak",
      paramLabel = "TIMES",
      description = "The busiest hour by the mean of the day (default: ${DEFAULT-VALUE}).")
  private double peak = 3;

  @Option(
      names = "--story-pages",
      paramLabel = "N",
      description =
          "Pages of the story that a page belongs to, on average (default: the sample's).")
  private double storyPages;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      description =
          "How long each stage is done before it counts, so that it is compiled (default:"
              + " ${DEFAULT-VALUE}).")
  private int warmUp = 3; // by judgement, not swept

  @Option(names = "--json", description = "The same as one object of JSON.")
  private boolean json;

  @Mixin private Input input = new Input();

  ClusterPlanVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Demand demand = demand();
    List<Capture> captures = input.pages(paths, Set::of, ArchiveProgress.NONE, console).captures();
    ClusterPlan plan = ClusterPlan.of(measured(captures), demand);
    Output.print(json ? json(plan) : PlanText.write(plan), console.out());
    return ExitCode.OK;
  }

  private Demand demand() {
    try {
      return new Demand(pagesPerDay, days, storiesEvery, peak, storyPages);
    } catch (IllegalArgumentException e) {
      throw Complaint.usage(String.valueOf(e.getMessage()));
    }
  }

  private SampleCost measured(List<Capture> captures) {
    try {
      Path folder = Files.createTempDirectory("stemma-plan");
      try {
        return onDeepStack(captures, folder);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw Complaint.unreadable("no sample can be kept for a while: " + Reason.of(e));
    } catch (StoreFailure e) {
      throw Complaint.unreadable(String.valueOf(e.getMessage()));
    }
  }

  private SampleCost onDeepStack(List<Capture> captures, Path folder) throws IOException {
    FutureTask<SampleCost> task =
        new FutureTask<>(
            () ->
                Models.meter(input.models(), Duration.ofSeconds(warmUp), console)
                    .of(captures, folder));
    new Thread(null, task, "meter", PageLoader.STACK_BYTES).start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Complaint.unreadable("interrupted");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException fault -> throw fault;
        case IOException fault -> throw fault;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String json(ClusterPlan plan) {
    try {
      return new ObjectMapper().writeValueAsString(plan);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records can be written", e);
    }
  }
}
