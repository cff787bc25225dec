package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Finds reporting verbs and phrases; the longest entry that fits wins. */
public final class Cues {

  private record Entry(List<String> words, Cue.Kind kind, String strength) {}

  /**
   * How many adverbs, articles or adjectives may stand between two words of an entry. Nothing rests
   * on it: 231 articles of PolNeAR score alike, to .0001, with 1, 2 and 3 (2026-11-29).
   */
  private static final int MOST_BETWEEN = 2;

  /** What the words of a verb behind its object may be to it. */
  private static final Set<String> PARTS = Set.of("prep", "prt", "advmod");

  private static final Set<String> BETWEEN = Set.of("RB", "DT", "JJ", "PRP$", "PDT");

  private final Map<String, List<Entry>> byFirst = new TreeMap<>();
  private final Map<String, String> irregular = new TreeMap<>();
  private final Set<String> nouns;
  private final Set<String> clauseOnly;
  private final Set<String> endings;

  public Cues(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("reporting-verbs.tsv")) {
      List<String> words = List.of(row.get(0).split(" "));
      Entry entry =
          new Entry(words, Cue.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2));
      byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(entry);
    }
    byFirst
        .values()
        .forEach(l -> l.sort(Comparator.comparing((Entry e) -> e.words.size()).reversed()));
    lexicon.rows("reporting-verb-forms.tsv").forEach(r -> irregular.put(r.get(0), r.get(1)));
    nouns = lexicon.words("reporting-nouns.txt");
    clauseOnly = lexicon.words("clause-only-verbs.txt");
    endings = lexicon.words("verb-endings.txt");
  }

  /** Whether the verb of {@code cue} reports only with a clause or a quotation. */
  boolean needsClause(Cue cue) {
    return clauseOnly.contains(cue.lemma());
  }

  /** The cue that begins with the word at {@code index}, if one does. */
  public Optional<Cue> at(ParsedSentence sentence, int index) {
    Word first = sentence.words().get(index);
    for (String key : List.of(first.form().toLowerCase(Locale.ROOT), lemma(first))) {
      for (Entry entry : byFirst.getOrDefault(key, List.of())) {
        int last = match(sentence, index, entry);
        if (last >= 0 && fits(first, entry)) {
          return Optional.of(cue(sentence, index, last, String.join(" ", entry.words), entry));
        }
      }
    }
    if (first.isNoun() && !first.isProperNoun() && nouns.contains(first.lemma())) {
      return Optional.of(
          new Cue(index, index, first.span(), first.lemma(), Cue.Kind.NOUN, "neutral"));
    }
    return Optional.empty();
  }

  private static Cue cue(ParsedSentence sentence, int from, int to, String lemma, Entry entry) {
    return new Cue(
        from,
        to,
        sentence.words().get(from).span().cover(sentence.words().get(to).span()),
        lemma,
        entry.kind,
        entry.strength);
  }

  private static boolean fits(Word first, Entry entry) {
    if (entry.kind == Cue.Kind.PREPOSITION || first.tag().isEmpty()) {
      return true;
    }
    return first.isVerb();
  }

  private static int match(ParsedSentence sentence, int index, Entry entry) {
    List<String> words = entry.words;
    int at = index;
    for (String wanted : words.subList(1, words.size())) {
      int next = at + 1;
      int between = 0;
      while (next < sentence.words().size() && !isWord(sentence.words().get(next), wanted)) {
        if (++between > MOST_BETWEEN || !mayPart(sentence.words().get(next), entry)) {
          int rest = words.indexOf(wanted);
          if (GivenNumber.isFor(String.join(" ", words))) {
            return GivenNumber.link(sentence, index, wanted).isPresent() ? at : -1;
          }
          return isParted(sentence, index, words.subList(rest, words.size())) ? at : -1;
        }
        next++;
      }
      if (next >= sentence.words().size()) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  /** "twice as much per head" does not hold "as per": only an adverb parts a preposition. */
  private static boolean mayPart(Word word, Entry entry) {
    return entry.kind == Cue.Kind.PREPOSITION
        ? word.tag().equals("RB")
        : BETWEEN.contains(word.tag());
  }

  /**
   * "framed the strike as ...", "put the delay down to ...": the object may part the verb's words.
   */
  private static boolean isParted(ParsedSentence sentence, int verb, List<String> rest) {
    int above = verb;
    for (String wanted : rest) {
      Optional<Integer> part =
          Stream.concat(
                  sentence.children(above).stream(),
                  above == verb ? Stream.of() : sentence.children(verb).stream())
              .filter(c -> c > verb && PARTS.contains(sentence.words().get(c).relation()))
              .filter(c -> sentence.words().get(c).form().equals(wanted))
              .filter(c -> !isDated(sentence, c))
              .findFirst();
      if (part.isEmpty()) {
        return false;
      }
      above = part.get();
    }
    return true;
  }

  /** "Will pass sentence on Friday": a day goes with any verb. */
  private static boolean isDated(ParsedSentence sentence, int preposition) {
    return sentence
        .child(preposition, "pobj")
        .filter(o -> sentence.words().get(o).isEntity("DATE", "TIME"))
        .isPresent();
  }

  private static boolean isWord(Word word, String wanted) {
    return word.form().equalsIgnoreCase(wanted) || word.lemma().equals(wanted);
  }

  /** The lemma as tagged; without models the form is reduced by its ending. */
  String lemma(Word word) {
    if (!word.tag().isEmpty()) {
      return word.lemma();
    }
    String form = word.form().toLowerCase(Locale.ROOT);
    if (irregular.containsKey(form)) {
      return irregular.getOrDefault(form, form);
    }
    for (String guess : guesses(form)) {
      if (byFirst.containsKey(guess)) {
        return guess;
      }
    }
    return form;
  }

  private List<String> guesses(String form) {
    List<String> guesses = new ArrayList<>(List.of(form));
    for (String ending : endings) {
      if (form.endsWith(ending) && form.length() > ending.length() + 2) {
        String stem = form.substring(0, form.length() - ending.length());
        guesses.add(stem);
        guesses.add(stem + "e");
        if (stem.endsWith("i")) {
          guesses.add(stem.substring(0, stem.length() - 1) + "y");
        }
        if (stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
          guesses.add(stem.substring(0, stem.length() - 1));
        }
      }
    }
    return guesses;
  }
}
