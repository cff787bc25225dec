package org.stemma.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells a plan in lines for a person: what was measured, what is needed, what was assumed. */
public final class PlanText {

  private PlanText() {}

  /** The lines, each ended. */
  public static String write(ClusterPlan plan) {
    List<String> lines = new ArrayList<>();
    measured(lines, plan);
    lines.add("");
    stages(lines, plan);
    lines.add("");
    needed(lines, plan);
    lines.add("");
    bottleneck(lines, plan);
    lines.add("");
    assumptions(lines, plan);
    return String.join("\n", lines) + "\n";
  }

  private static void measured(List<String> lines, ClusterPlan plan) {
    SampleCost sample = plan.sample();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d pages a day, reckoned from %,d pages (%,d reports, %,d segments, %,d stories)",
            plan.demand().pagesPerDay(),
            sample.pages(),
            sample.reports(),
            sample.segments(),
            sample.stories()));
  }

  private static void stages(List<String> lines, ClusterPlan plan) {
    lines.add(
        String.format(
            Locale.ROOT, "%-12s %14s %16s %8s", "stage", "ms a page", "core hours a day", "share"));
    for (StageShare stage : plan.stages()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-12s %14.3f %16.1f %7.1f%%",
              stage.name(),
              stage.millisPerPage(),
              stage.coreHoursPerDay(),
              stage.share() * 100));
    }
  }

  private static void needed(List<String> lines, ClusterPlan plan) {
    Demand demand = plan.demand();
    lines.add(
        String.format(
            Locale.ROOT,
            "cores    %d, in %d processes: %.2f are busy on average, %.1f times that in the busiest"
                + " hour, %.0f %% at most are used",
            plan.cores(),
            plan.processes(),
            plan.coresOnAverage(),
            demand.peak(),
            ClusterPlan.USE * 100));
    lines.add(
        String.format(
            Locale.ROOT,
            "memory   %s: %s for each process with its models, %s for each core, %s for the index"
                + " of stories, which lies in one of them",
            size(plan.memoryBytes()),
            size(plan.sample().processBytes()),
            size(ClusterPlan.BYTES_A_CORE),
            size(plan.stateBytes())));
    lines.add(
        String.format(
            Locale.ROOT,
            "state    %,d segments of %d days: %s in memory, %s in a checkpoint",
            plan.segmentsHeld(),
            demand.windowDays(),
            size(plan.stateBytes()),
            size(plan.snapshotBytes())));
    lines.add(
        String.format(
            Locale.ROOT,
            "disk     %s a day, %s for %d days: pages as received, what was read of them, the index"
                + " of words",
            size(plan.diskBytesPerDay()),
            size(plan.diskBytes()),
            demand.windowDays()));
  }

  private static void bottleneck(List<String> lines, ClusterPlan plan) {
    Demand demand = plan.demand();
    lines.add(String.format(Locale.ROOT, "bottleneck: %s", plan.bottleneck()));
    lines.add(
        String.format(
            Locale.ROOT,
            "stories are read in one place by one core: %,.0f s each time, %.0f %% of the %d"
                + " minutes between two readings",
            plan.storyReadingSeconds(),
            plan.storyReadingUse() * 100,
            demand.storiesEveryMinutes()));
    if (plan.storyReadingUse() > ClusterPlan.USE) {
      lines.add(
          String.format(
              Locale.ROOT,
              "that does not keep up: %.0f %% would, with %,d pages a day, a window of %.1f days,"
                  + " or readings every %.0f minutes",
              ClusterPlan.USE * 100,
              plan.storyReadingPagesPerDay(),
              plan.storyReadingDays(),
              Math.ceil(plan.storyReadingSeconds() / 60 / ClusterPlan.USE)));
    }
  }

  private static void assumptions(List<String> lines, ClusterPlan plan) {
    SampleCost sample = plan.sample();
    lines.add("assumed:");
    lines.add("- pages are like those of the sample, and other machines like this one");
    lines.add(
        String.format(
            Locale.ROOT,
            "- an account is made when pages came to its story in a day, of all of them: each page"
                + " %.1f times; its story has %.1f pages%s",
            ClusterPlan.accountsAPage(sample, plan.demand()),
            plan.demand().storyPages() > 0 ? plan.demand().storyPages() : sample.storyPages(),
            plan.demand().storyPages() > 0
                ? ", as was asked"
                : ", as in the sample, and more if that is of unrelated pages (--story-pages)"));
    lines.add(
        String.format(
            Locale.ROOT,
            "- what a segment costs when stories are read stays what it was among %,d%s",
            sample.segments(),
            sample.segments() < 10_000 ? ", which are few: a larger sample tells more" : ""));
    lines.add(
        String.format(
            Locale.ROOT,
            "- collecting garbage and compiling take %.0f %% beside the reading thread, as when"
                + " pages were read here",
            (sample.overhead() - 1) * 100));
    lines.add(
        "- by judgement: the use of cores, "
            + ClusterPlan.CORES_A_PROCESS
            + " cores a process, memory for a core, the busiest hour");
    lines.add(
        "- not counted: fetching, moving data between machines, copies of the disk, what reading"
            + " stories takes beside its index");
  }

  /** With three digits, by powers of 1024. */
  static String size(long bytes) {
    String[] units = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB"};
    double size = bytes;
    int unit = 0;
    while (size >= 1024 && unit < units.length - 1) {
      size /= 1024;
      unit++;
    }
    return String.format(
        Locale.ROOT, unit == 0 || size >= 100 ? "%.0f %s" : "%.1f %s", size, units[unit]);
  }
}
