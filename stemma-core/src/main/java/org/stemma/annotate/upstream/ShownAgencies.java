package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.Block;
import org.stemma.lexicon.Lexicon;

/**
 * Agencies as the pages of a collection show them: "(ONA)" is the Odal News Agency that spells its
 * letters on one page or publishes another, and not the agency of a list that has these letters. A
 * newspaper with the initials of an agency shows nothing: it may print that agency's reports.
 * Threads: made and used within one call, holds no state between calls.
 */
public final class ShownAgencies {

  /** A name and its letters: "Odal News Agency (ONA)". Names are of eight words and less. */
  private static final Pattern SPELLED =
      Pattern.compile("(?<name>(?:[\\p{L}\\p{N}.’'-]{1,30} ){2,8})\\((?<letters>\\p{Lu}{2,6})\\)");

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> NOUNS = Lexicon.ENGLISH.words("agency-nouns.txt");

  private final Outlets outlets = new Outlets(Lexicon.ENGLISH);

  /** Letters that no list has, credited where only agencies are. */
  private final Set<String> filed = new TreeSet<>();

  /** By their letters; empty where the pages show several. */
  private final Map<String, Optional<String>> shown = new HashMap<>();

  private ShownAgencies(List<Reading> readings) {
    LetteredLines lines = new LetteredLines();
    for (Reading reading : readings) {
      reading.article().metadata().publisher().map(p -> p.value()).ifPresent(this::publisher);
      for (Block block : reading.article().blocks()) {
        String words = reading.words(block.span());
        if (words.indexOf('(') > 0) {
          spelled(words);
        }
        lines.read(reading, words);
      }
      reading.all(Upstream.class).stream()
          .filter(u -> u.kind() == UpstreamKind.AGENCY)
          .forEach(this::credited);
    }
    lines.ofSeveral().stream().filter(l -> !outlets.isListed(l)).forEach(filed::add);
    filed.forEach(letters -> shown.putIfAbsent(letters, Optional.of(letters)));
  }

  /**
   * The readings with the agencies that their pages together show, and their credits on lines of
   * pages that do not show it themselves, in the same order.
   */
  public static List<Reading> named(List<Reading> readings) {
    ShownAgencies agencies = new ShownAgencies(readings);
    ShownCredits credits = new ShownCredits(agencies.outlets, agencies.unlisted());
    return readings.stream().map(agencies::named).map(credits::in).toList();
  }

  /** Agencies that no list has, by their letters. */
  private Map<String, String> unlisted() {
    Map<String, String> names = new TreeMap<>();
    shown.forEach(
        (letters, name) ->
            name.filter(n -> !outlets.isListed(letters))
                .filter(n -> n.equals(letters) || AgencyForm.isCredited(n))
                .ifPresent(n -> names.put(letters, n)));
    return names;
  }

  /** An agency that no list has, by its letters or its name. */
  private void credited(Upstream upstream) {
    String name = upstream.name();
    if (outlets.isListed(name)) {
      return;
    }
    if (AgencyForm.isCredited(name)) {
      note(AgencyForm.letters(name), name);
    } else if (LETTERS.matcher(name).matches()) {
      filed.add(name);
    }
  }

  private void publisher(String name) {
    String[] words = BETWEEN.split(name.strip());
    if (words.length > 2 && NOUNS.contains(words[words.length - 1])) {
      StringBuilder letters = new StringBuilder();
      for (String word : words) {
        letters.append(word.isEmpty() ? "" : word.substring(0, 1));
      }
      note(letters.toString().toUpperCase(Locale.ROOT), name.strip());
    }
  }

  private void spelled(String words) {
    Matcher matcher = SPELLED.matcher(words);
    while (matcher.find()) {
      String letters = matcher.group("letters");
      Initials.spelled(matcher.group("name"), letters)
          .filter(name -> outlets.kind(name).isPresent())
          .ifPresent(name -> note(letters, name));
    }
  }

  private void note(String letters, String name) {
    shown.merge(
        letters,
        Optional.of(name),
        (one, other) ->
            one.filter(o -> o.equalsIgnoreCase(other.orElse(""))).isPresent()
                ? one
                : Optional.empty());
  }

  /** Letters that are spelled on the same page are the same credit, and told once. */
  private Reading named(Reading reading) {
    Set<String> full =
        reading.all(Upstream.class).stream().map(Upstream::name).collect(Collectors.toSet());
    List<Annotation> annotations = new ArrayList<>();
    for (Annotation annotation : reading.annotations()) {
      Annotation named =
          annotation instanceof Upstream upstream ? named(reading, upstream) : annotation;
      boolean again = named instanceof Upstream upstream && full.contains(upstream.name());
      if (named.equals(annotation) || !again) {
        annotations.add(named);
      }
    }
    return annotations.equals(reading.annotations())
        ? reading
        : new Reading(reading.article(), reading.sentences(), annotations);
  }

  /** The source by the name that the pages show for its letters, if it is named by letters. */
  private Upstream named(Reading reading, Upstream upstream) {
    String words = reading.words(upstream.span());
    return Stream.of(BETWEEN.split(words))
        .filter(shown::containsKey)
        .sorted()
        .filter(letters -> isMeant(upstream, letters, words))
        .findFirst()
        .flatMap(letters -> shown.getOrDefault(letters, Optional.empty()))
        .map(
            name ->
                new Upstream(
                    upstream.span(), name, UpstreamKind.AGENCY, upstream.pooled(), upstream.line()))
        .orElse(upstream);
  }

  /**
   * Whether the words, which hold them, name the source by {@code letters} and not by a listed
   * agency's name.
   */
  private boolean isMeant(Upstream upstream, String letters, String words) {
    boolean bare = upstream.name().equals(letters);
    boolean listed =
        outlets.agency(letters).filter(upstream.name()::equals).isPresent()
            && !words.contains(upstream.name());
    return bare || listed;
  }
}
