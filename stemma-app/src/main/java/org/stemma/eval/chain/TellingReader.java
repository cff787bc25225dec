package org.stemma.eval.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Reads from the parse what a mention of an event says of it. */
final class TellingReader {

  /** Words on each side of the head that stand near it. By judgement, not swept. */
  private static final int NEAR = 5;

  /** Of a phrase the first so many words count. By judgement, not swept. */
  private static final int LONGEST_PHRASE = 12;

  private static final Set<String> LIGHT = Lexicon.ENGLISH.words("light-verbs.txt");
  private static final Set<String> DOER = Set.of("nsubj", "agent");
  private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass", "attr", "dative");
  private static final Set<String> OTHER =
      Set.of("prep", "poss", "compound", "nmod", "amod", "npadvmod", "advmod");
  private static final Set<String> SHARING = Set.of("xcomp", "conj", "advcl", "ccomp");
  private static final Set<String> MODIFYING = Set.of("relcl", "acl", "nmod");

  private final ParsedSentence sentence;
  private final List<Integer> mention;
  private final Set<Integer> mentioned;
  private final int head;
  private final Set<Integer> doers = new LinkedHashSet<>();
  private final Set<Integer> objects = new LinkedHashSet<>();
  private final Set<Integer> others = new LinkedHashSet<>();

  private TellingReader(ParsedSentence sentence, List<Integer> mention) {
    this.sentence = sentence;
    this.mention = mention;
    this.mentioned = Set.copyOf(mention);
    this.head = head();
    arguments(head);
    borrowed();
  }

  /** Nothing if the parser found no word there. */
  static Optional<Telling> read(ToldEvent told, int report) {
    int first = told.words().stream().mapToInt(Span::start).min().orElseThrow();
    List<ParsedSentence> sentences = told.reading().sentences();
    for (int at = 0; at < sentences.size(); at++) {
      ParsedSentence sentence = sentences.get(at);
      if (sentence.span().end() <= first) {
        continue;
      }
      List<Integer> mention =
          IntStream.range(0, sentence.words().size())
              .filter(i -> touches(told.words(), sentence.words().get(i).span()))
              .boxed()
              .toList();
      if (!mention.isEmpty()) {
        return Optional.of(new TellingReader(sentence, mention).telling(report, at));
      }
    }
    return Optional.empty();
  }

  private static boolean touches(List<Span> words, Span span) {
    return words.stream().anyMatch(w -> w.start() < span.end() && span.start() < w.end());
  }

  private Word word(int at) {
    return sentence.words().get(at);
  }

  private int head() {
    int top =
        mention.stream().filter(i -> !mentioned.contains(word(i).head())).findFirst().orElseThrow();
    if (mention.size() > 1 && LIGHT.contains(ContentLemmas.lemma(word(top)))) {
      return mention.stream().filter(i -> word(i).isNoun()).reduce((a, b) -> b).orElse(top);
    }
    return top;
  }

  private void arguments(int of) {
    for (int child : sentence.children(of)) {
      String relation = word(child).relation();
      if (mentioned.contains(child)) {
        continue;
      }
      if (DOER.contains(relation)) {
        doers.add(child);
      } else if (OBJECT.contains(relation)) {
        objects.add(child);
      } else if (OTHER.contains(relation)) {
        others.add(child);
      }
    }
  }

  /** What the head has from the word that it hangs on. */
  private void borrowed() {
    int above = word(head).head();
    if (above < 0) {
      return;
    }
    if (doers.isEmpty() && MODIFYING.contains(word(head).relation())) {
      others.add(above);
    }
    if (word(head).isNoun()) {
      boolean preposition = word(above).tag().equals("IN") && word(above).head() >= 0;
      int verb = preposition ? word(above).head() : above;
      if (word(verb).isVerb()) {
        arguments(verb);
      }
    } else if (word(head).isVerb() && doers.isEmpty() && SHARING.contains(word(head).relation())) {
      sentence.children(above).stream()
          .filter(c -> word(c).is("nsubj") || word(c).is("nsubjpass"))
          .forEach(doers::add);
    }
  }

  private Telling telling(int report, int at) {
    Set<String> arguments = phraseWords(doers);
    arguments.addAll(phraseWords(objects));
    arguments.addAll(phraseWords(others));
    List<Integer> all = IntStream.range(0, sentence.words().size()).boxed().toList();
    Set<String> names = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    for (Word word : sentence.words()) {
      if (ContentLemmas.isName(word) && arguments.contains(ContentLemmas.lemma(word))) {
        names.add(ContentLemmas.lemma(word));
      }
      if (ContentLemmas.isNumber(word)) {
        numbers.add(ContentLemmas.lemma(word));
      }
    }
    int above = word(head).head();
    return new Telling(
        report,
        at,
        word(head),
        ContentLemmas.lemma(word(head)),
        joined(mention),
        phrases(),
        own(),
        phraseWords(doers),
        phraseWords(objects),
        arguments,
        content(all),
        content(all.stream().filter(i -> Math.abs(i - head) <= NEAR).toList()),
        names,
        numbers,
        particles(),
        above < 0 ? "-" : ContentLemmas.lemma(word(above)),
        isModal(),
        sentence.child(head, "neg").isPresent());
  }

  private Set<String> own() {
    Set<String> own = new TreeSet<>(List.of(ContentLemmas.lemma(word(head))));
    mention.stream()
        .map(this::word)
        .filter(ContentLemmas::isContent)
        .forEach(w -> own.add(ContentLemmas.lemma(w)));
    return own;
  }

  private List<String> phrases() {
    Set<String> phrases = new LinkedHashSet<>();
    sentence
        .child(head, "prt")
        .ifPresent(p -> phrases.add(joined(List.of(head)) + " " + joined(List.of(p))));
    if (mention.size() > 1) {
      phrases.add(joined(mention));
      phrases.add(joined(mention.subList(mention.size() - 2, mention.size())));
      phrases.add(joined(mention.subList(0, 2)));
    }
    return List.copyOf(phrases);
  }

  private Set<String> particles() {
    Set<String> particles = new TreeSet<>();
    sentence.children(head).stream()
        .map(this::word)
        .filter(w -> w.is("prt") || w.tag().equals("RP"))
        .forEach(w -> particles.add(ContentLemmas.lemma(w)));
    mention.stream()
        .map(this::word)
        .filter(w -> w.tag().equals("RP") || w.tag().equals("IN"))
        .forEach(w -> particles.add(ContentLemmas.lemma(w)));
    return particles;
  }

  private boolean isModal() {
    boolean modal = sentence.children(head).stream().anyMatch(c -> word(c).tag().equals("MD"));
    return modal
        || IntStream.range(Math.max(0, head - 2), head).anyMatch(i -> word(i).tag().equals("TO"));
  }

  private String joined(List<Integer> words) {
    return String.join(" ", words.stream().map(i -> ContentLemmas.lemma(word(i))).toList());
  }

  private Set<String> phraseWords(Collection<Integer> heads) {
    Set<String> found = new TreeSet<>();
    for (int top : heads) {
      List<Integer> phrase = new ArrayList<>(sentence.subtree(top));
      found.addAll(content(phrase.subList(0, Math.min(LONGEST_PHRASE, phrase.size()))));
    }
    return found;
  }

  private Set<String> content(List<Integer> words) {
    Set<String> found = new TreeSet<>();
    for (int at : words) {
      if (!mentioned.contains(at) && ContentLemmas.isContent(word(at))) {
        found.add(ContentLemmas.lemma(word(at)));
      }
    }
    return found;
  }
}
