package org.stemma.annotate.residue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Field;
import org.stemma.lexicon.Lexicon;

/**
 * Sentences in which a site tells its readers what it is good for: "The Halden Wire brings curious
 * commuters what they need to know". It names itself, then does something in the present, and
 * speaks of its audience; it reports nothing, so it quotes nobody and has no number.
 */
final class SelfPraise {

  /** Verbs in the present end so in the third person; every other word there is a noun or past. */
  private static final Pattern PRESENT = Pattern.compile("\\p{Ll}{3,}s");

  private static final Pattern REPORT = Pattern.compile("[\\d\"“”„«»:]");

  /**
   * Characters before the name: a preposition and an article. No public set marks residue, so none
   * can sweep it; by judgement.
   */
  private static final int LONGEST_LEAD = 9;

  private static final Pattern SPACE = Pattern.compile("[\\s,;.!?]+");

  private final Set<String> audience = new HashSet<>();
  private final Set<String> reporting;
  private final Set<String> owners = new HashSet<>();

  SelfPraise(Lexicon lexicon) {
    audience.addAll(lexicon.words("audience-nouns.txt"));
    audience.addAll(lexicon.words("audience-pronouns.txt"));
    owners.addAll(lexicon.words("source-pronouns.tsv", "first"));
    owners.addAll(lexicon.words("source-pronouns.tsv", "writer"));
    reporting = lexicon.words("reporting-verbs.tsv");
  }

  List<Residue> in(Reading reading) {
    Optional<String> publisher = reading.article().metadata().publisher().map(Field::value);
    return publisher.isEmpty()
        ? List.of()
        : reading.sentences().stream()
            .filter(s -> isPraise(reading.words(s.span()), publisher.get()))
            .map(
                s ->
                    new Residue(
                        s.span(), ResidueClass.PROMOTIONAL_FILLER, "the site praises itself"))
            .toList();
  }

  private boolean isPraise(String sentence, String publisher) {
    String name = withoutArticle(publisher);
    if (isOwnVoice(sentence, name)) {
      return true;
    }
    String bare = withoutArticle(sentence);
    if (!bare.startsWith(name + " ") || REPORT.matcher(bare).find()) {
      return false;
    }
    List<String> words = Arrays.asList(SPACE.split(bare.substring(name.length()).strip()));
    String verb = words.getFirst();
    return PRESENT.matcher(verb).matches()
        && !audience.contains(verb)
        && !reporting.contains(verb.substring(0, verb.length() - 1))
        && words.stream().skip(1).map(w -> w.toLowerCase(Locale.ROOT)).anyMatch(audience::contains);
  }

  /** "At Halden Wire, we turn news into clear insights for you". */
  private boolean isOwnVoice(String sentence, String name) {
    int at = sentence.indexOf(name + ",");
    if (at <= 0 || at > LONGEST_LEAD || REPORT.matcher(sentence).find()) {
      return false;
    }
    List<String> words =
        Stream.of(SPACE.split(sentence.substring(at + name.length() + 1).strip()))
            .map(w -> w.toLowerCase(Locale.ROOT))
            .toList();
    return owners.contains(words.getFirst()) && words.stream().anyMatch(audience::contains);
  }

  private static String withoutArticle(String name) {
    return name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
  }
}
