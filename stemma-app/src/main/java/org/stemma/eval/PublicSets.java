package org.stemma.eval;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.syntax.Parser;

/** The public sets by name, each with the stage of the project that it measures. */
public final class PublicSets {

  /** The names that {@link #named} knows. */
  public static final List<String> NAMES =
      List.of(
          "body",
          "case2021",
          "dates",
          "ecbplus",
          "five-w",
          "fnc1",
          "gva",
          "hostile",
          "lineage",
          "msrp",
          "newscluster",
          "plain",
          "plain-dates",
          "plover-gsr",
          "polnear",
          "rules",
          "segments",
          "stitched",
          "timeline",
          "timex",
          "tolls");

  private PublicSets() {}

  /**
   * The set called {@code name}, if there is one.
   *
   * @param parser is asked only by sets that need language models
   */
  public static Optional<PublicSet> named(String name, Supplier<Parser> parser) {
    return switch (name) {
      case "body" -> Optional.of(new BodyScore());
      case "case2021" -> Optional.of(new ConflictTypeScore());
      case "dates" -> Optional.of(new DatesScore());
      case "ecbplus" -> Optional.of(new EventChainsScore(parser.get()));
      case "five-w" -> Optional.of(new FiveWScore(parser.get()));
      case "fnc1" -> Optional.of(new StanceScore());
      case "gva" -> Optional.of(ClusterSet.GVA);
      case "hostile" -> Optional.of(new HostileScore());
      case "lineage" -> Optional.of(new LineageScore(500, 40));
      case "msrp" -> Optional.of(new MsrpScore(parser.get().vectors()));
      case "newscluster" -> Optional.of(ClusterSet.NEWSCLUSTER);
      case "plain" -> Optional.of(new PlainScore());
      case "plain-dates" -> Optional.of(DatesScore.ofText());
      case "plover-gsr" -> Optional.of(new PloverScore(parser.get()));
      case "polnear" -> Optional.of(new PolnearScore(parser.get(), number -> true));
      case "rules" -> Optional.of(new RulesScore());
      case "segments" -> Optional.of(new SegmentsScore());
      case "stitched" -> Optional.of(new StitchedScore());
      case "timeline" -> Optional.of(new TimelineScore(parser.get()));
      case "timex" -> Optional.of(new TimexScore(parser.get()));
      case "tolls" -> Optional.of(new TollScore(parser.get(), Long.MAX_VALUE));
      default -> Optional.empty();
    };
  }
}
