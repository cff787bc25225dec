package org.stemma.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.export.StoryLine;
import org.stemma.lexicon.Plurals;

/** The stories of a collection, each leading to the same screen of its own. */
final class StoryList {

  private final List<StoryLine> stories;

  StoryList(List<StoryLine> stories) {
    this.stories = stories;
  }

  /** Below its heading the part that is asked for. */
  String write(Screen screen, Asked asked) {
    int parts = Parts.count(stories.size());
    int part = asked.part(parts);
    String ways = PartLinks.write(asked, screen.path(), part, parts);
    String lead = screen == Screen.ACCOUNT ? "" : "<p class=\"fact\">Of which story?</p>\n";
    return lead
        + "<p class=\"none\">What most independent reports tell comes first, of equals the newest."
        + "</p>\n"
        + ways
        + Parts.lines(stories, part).stream()
            .map(story -> line(screen, story))
            .collect(Collectors.joining("", "<ul class=\"stories hits\">\n", "</ul>\n"))
        + ways;
  }

  private static String line(Screen screen, StoryLine story) {
    return "<li><a href=\""
        + Html.escape(Asked.ofStory(story.id()).address(screen.path(), 1))
        + "\">"
        + Html.escape(story.label())
        + "</a> <span class=\"where\">"
        + Stream.of(
                Optional.of(reports(story)),
                days(story),
                counted(story.events(), "event"),
                story.contested() == 0
                    ? Optional.<String>empty()
                    : Optional.of("<b>" + story.contested() + " contested</b>"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "))
        + "</span></li>\n";
  }

  private static String reports(StoryLine story) {
    return Plurals.ENGLISH.counted(String.valueOf(story.reports()), "report")
        + (story.reports() > 1 && story.independent() > 0
            ? ", " + story.independent() + " independent"
            : "");
  }

  private static Optional<String> days(StoryLine story) {
    return story
        .first()
        .map(
            first ->
                Html.escape(
                    story.last().filter(last -> !last.equals(first)).isEmpty()
                        ? first
                        : first + " to " + story.last().orElse(first)));
  }

  private static Optional<String> counted(int number, String noun) {
    return number == 0
        ? Optional.empty()
        : Optional.of(Plurals.ENGLISH.counted(String.valueOf(number), noun));
  }
}
