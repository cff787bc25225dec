package org.stemma.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.stemma.lineage.StockSentences;
import org.stemma.similarity.DisjointSets;
import org.stemma.story.SegmentProfile;
import org.stemma.story.Story;
import org.stemma.story.StoryIndex;

/**
 * Pages that stories join: two pages that tell a story between them, or that are joined so through
 * others, as a page of several reports joins its stories.
 *
 * @param id the name of the first page
 * @param pages their names, sorted; each is in one group alone
 * @param stories all that they tell, in order, with the ids that they have among all
 * @param stock codes of those of their sentences that are stock by the stories of all ({@link
 *     StockSentences}), in rising order
 */
public record StoryGroup(String id, List<String> pages, List<Story> stories, List<Long> stock) {

  public StoryGroup {
    pages = List.copyOf(pages);
    stories = List.copyOf(stories);
    stock = List.copyOf(stock);
  }

  /** The groups of all pages with segments in {@code index}, by their ids. */
  public static List<StoryGroup> of(StoryIndex index) {
    Map<String, String> pageOf = new HashMap<>();
    Map<String, SegmentProfile> segments = new HashMap<>();
    for (SegmentProfile segment : index.profiles()) {
      pageOf.put(segment.id(), segment.page());
      segments.put(segment.id(), segment);
    }
    List<Story> stories = index.stories();
    DisjointSets joined = new DisjointSets();
    for (Story story : stories) {
      String first = pageOf.getOrDefault(story.segments().getFirst(), "");
      story.segments().forEach(segment -> joined.join(first, pageOf.getOrDefault(segment, "")));
    }
    Map<String, TreeSet<String>> pages = new LinkedHashMap<>();
    new TreeSet<>(pageOf.values())
        .forEach(page -> pages.computeIfAbsent(joined.of(page), k -> new TreeSet<>()).add(page));
    Map<String, List<Story>> told = new HashMap<>();
    for (Story story : stories) {
      String page = pageOf.getOrDefault(story.segments().getFirst(), "");
      told.computeIfAbsent(joined.of(page), k -> new ArrayList<>()).add(story);
    }
    StockSentences stock =
        StockSentences.among(stories.stream().map(story -> sentences(story, segments)).toList());
    Map<String, StoryGroup> groups = new TreeMap<>();
    pages.forEach(
        (name, all) -> {
          List<Story> own = told.getOrDefault(name, List.of());
          List<Long> known =
              own.stream()
                  .flatMapToLong(story -> sentences(story, segments))
                  .filter(stock::holds)
                  .distinct()
                  .sorted()
                  .boxed()
                  .toList();
          groups.put(all.first(), new StoryGroup(all.first(), List.copyOf(all), own, known));
        });
    return List.copyOf(groups.values());
  }

  private static LongStream sentences(Story story, Map<String, SegmentProfile> segments) {
    return story.segments().stream()
        .flatMapToLong(segment -> requireNonNull(segments.get(segment)).sentences());
  }
}
