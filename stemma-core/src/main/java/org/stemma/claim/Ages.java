package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.Entity;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Finds the ages of named persons: "Ana Ruiz, 31,", "Ana Ruiz (31)", "31-year-old Ana Ruiz", "Ana
 * Ruiz, aged 31". Other phrases give none.
 */
public final class Ages {

  /** Right behind the name; the number must be closed off, so that no list or date is read. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:(?:, (?:who is |now |aged |age )?| is (?:now )?)(\\d{1,3})"
              + "(?=[,.;:]|$| who | of | from | years old)| \\((\\d{1,3})\\))");

  /** Right before the name, at most two words ("driver", "Spanish striker") between. */
  private static final Pattern BEFORE =
      Pattern.compile("(\\d{1,3})[- ]years?[- ]old (?:[\\p{L}-]{1,30} ){0,2}$");

  /** Longest text before and behind a name that is looked at, in characters. */
  private static final int NEAR = 90;

  private static final int OLDEST = 120;

  /** Captions of a gallery are of many years. */
  private static final Pattern GALLERY =
      Pattern.compile("^\\p{L}{3,12} \\d{1,4} of \\d{1,4} .*+", Pattern.DOTALL);

  private Ages() {}

  /** The ages of each person of a story, in order of the first witnesses; by age. */
  public static List<List<List<AgeClaim>>> of(Material material) {
    Map<List<String>, List<AgeClaim>> persons = new LinkedHashMap<>();
    claims(material)
        .forEach(
            c ->
                persons
                    .computeIfAbsent(List.of(c.story(), c.person()), k -> new ArrayList<>())
                    .add(c));
    return persons.values().stream().map(group -> Groups.equal(group, AgeClaim::age)).toList();
  }

  private static List<AgeClaim> claims(Material material) {
    List<AgeClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (Mention mention : reading.all(Mention.class)) {
        boolean body = reading.isBody(mention.span());
        Optional<ParsedSentence> sentence = reading.sentenceAt(mention.span().start());
        if (mention.type() == EntityType.PERSON && body && sentence.isPresent()) {
          Span whole = sentence.get().span();
          if (GALLERY.matcher(reading.words(whole)).matches()) {
            continue;
          }
          age(reading, mention.span(), whole)
              .ifPresent(
                  age ->
                      claim(material, reading, mention, reading.passage(whole), age)
                          .ifPresent(found::add));
        }
      }
    }
    found.sort(Comparator.comparing(AgeClaim::passage, material.witnessOrder()));
    return found;
  }

  private static Optional<AgeClaim> claim(
      Material material, Reading reading, Mention mention, Passage passage, int age) {
    String name =
        material
            .entities()
            .at(reading.page(), mention.span())
            .map(Entity::name)
            .orElse(mention.name());
    // "Ben Ruiz, 32," is not Ana Ruiz, though the surname alone would be hers.
    boolean given = name.split(" ")[0].equals(mention.name().split(" ")[0]);
    return age > OLDEST || !given && !isOnlyOfName(material, reading, mention, name)
        ? Optional.empty()
        : Optional.of(
            new AgeClaim(
                material.story(passage), name, age, material.published(passage.page()), passage));
  }

  /**
   * Whether the page has told the full name before, and nobody else of all pages has the surname.
   */
  private static boolean isOnlyOfName(
      Material material, Reading reading, Mention mention, String name) {
    boolean told =
        reading.all(Mention.class).stream()
            .anyMatch(m -> m.span().end() < mention.span().start() && m.name().equals(name));
    return told
        && name.endsWith(" " + mention.name())
        && material.entities().all().stream()
                .filter(e -> e.type() == EntityType.PERSON)
                .filter(e -> e.name().endsWith(" " + mention.name()))
                .count()
            == 1;
  }

  private static Optional<Integer> age(Reading reading, Span name, Span sentence) {
    int from = Math.max(sentence.start(), name.start() - NEAR);
    int to = Math.min(sentence.end(), name.end() + NEAR);
    Matcher behind = BEHIND.matcher(reading.words(Span.of(name.end(), Math.max(name.end(), to))));
    if (behind.find()) {
      String digits = behind.group(1) == null ? behind.group(2) : behind.group(1);
      return Optional.of(Integer.parseInt(digits));
    }
    Matcher before =
        BEFORE.matcher(reading.words(Span.of(Math.min(from, name.start()), name.start())));
    return before.find() ? Optional.of(Integer.parseInt(before.group(1))) : Optional.empty();
  }
}
