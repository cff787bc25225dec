package org.stemma.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Which facts an edit changed: those of the sentences that it touches in one version beside those
 * in the other, one to one in order of the text, where one can stand for the other ("14 killed" for
 * "12 killed", never "six hours" for "Wednesday"). Words that say the same otherwise ("12",
 * "twelve") change nothing, nor does a fact that only moved. Mutable: each change is told once.
 */
final class ChangedFacts {

  private final Reading before;
  private final Reading after;
  private final Set<FactChange> told = new LinkedHashSet<>();

  ChangedFacts(Reading before, Reading after) {
    this.before = before;
    this.after = after;
  }

  /** The facts that {@code edit} changed and no edit before it. */
  List<FactChange> of(Edit edit) {
    Touched touched = new Touched(sentences(before, edit.before()), sentences(after, edit.after()));
    List<FactChange> found = new ArrayList<>();
    found.addAll(
        changes(
            FactChange.Kind.FIGURE,
            Figure.class,
            touched,
            ChangedFacts::sameNumber,
            ChangedFacts::countAlike));
    found.addAll(
        changes(
            FactChange.Kind.TIME,
            TimeExpression.class,
            touched,
            (a, b) -> a.type() == b.type() && a.value().equals(b.value()),
            ChangedFacts::timedAlike));
    found.addAll(
        changes(
            FactChange.Kind.NAME,
            Mention.class,
            touched,
            (a, b) -> a.name().equals(b.name()),
            (a, b) -> a.type() == b.type()));
    found.addAll(
        changes(
            FactChange.Kind.QUOTATION,
            Quotation.class,
            touched,
            this::sameWords,
            this::mostlySameWords));
    return found.stream().filter(told::add).toList();
  }

  /** The sentences of either version that an edit touches. */
  private record Touched(List<Span> before, List<Span> after) {}

  private <T extends Annotation> List<FactChange> changes(
      FactChange.Kind kind,
      Class<T> type,
      Touched touched,
      BiPredicate<T, T> same,
      BiPredicate<T, T> alike) {
    List<T> allBefore = all(before, type);
    List<T> allAfter = all(after, type);
    List<T> open = new ArrayList<>(within(touched.after(), allAfter));
    List<T> gone = new ArrayList<>();
    for (T fact : within(touched.before(), allBefore)) {
      Optional<T> kept = open.stream().filter(other -> same.test(fact, other)).findFirst();
      kept.ifPresentOrElse(open::remove, () -> gone.add(fact));
    }
    List<FactChange> changes = new ArrayList<>();
    for (T fact : gone) {
      Optional<T> instead = open.stream().filter(other -> alike.test(fact, other)).findFirst();
      instead.ifPresent(open::remove);
      if (instead.isPresent() || allAfter.stream().noneMatch(other -> same.test(fact, other))) {
        changes.add(
            new FactChange(
                kind,
                Optional.of(before.passage(fact.span())),
                instead.map(other -> after.passage(other.span()))));
      }
    }
    open.stream()
        .filter(fact -> allBefore.stream().noneMatch(other -> same.test(other, fact)))
        .map(fact -> Optional.of(after.passage(fact.span())))
        .forEach(words -> changes.add(new FactChange(kind, Optional.empty(), words)));
    return changes;
  }

  /** The sentences that share a unit with the edited words, or that these lie inside. */
  private static List<Span> sentences(Reading reading, Span edited) {
    return reading.sentences().stream()
        .map(ParsedSentence::span)
        .filter(
            sentence ->
                sentence.overlaps(edited)
                    || sentence.start() < edited.start() && edited.end() < sentence.end())
        .toList();
  }

  private static <T extends Annotation> List<T> within(List<Span> sentences, List<T> facts) {
    return facts.stream()
        .filter(fact -> sentences.stream().anyMatch(s -> s.overlaps(fact.span())))
        .toList();
  }

  private static <T extends Annotation> List<T> all(Reading reading, Class<T> type) {
    return reading.all(type).stream()
        .filter(a -> !(a instanceof Quotation q) || q.kind() != QuotationKind.INDIRECT)
        .toList();
  }

  private static boolean sameNumber(Figure a, Figure b) {
    return a.value().equals(b.value())
        && a.min().equals(b.min())
        && a.max().equals(b.max())
        && a.unit().equals(b.unit())
        && a.measure().equals(b.measure());
  }

  /** Whether two figures count the same thing, whatever the number. */
  private static boolean countAlike(Figure a, Figure b) {
    return a.quantity().equals(b.quantity())
        && a.unit().equals(b.unit())
        && a.measure().equals(b.measure());
  }

  /** Whether two times are written alike in TIMEX3: both days, or both so many hours. */
  private static boolean timedAlike(TimeExpression a, TimeExpression b) {
    return a.type() == b.type() && form(a).equals(form(b));
  }

  private static String form(TimeExpression time) {
    StringBuilder form = new StringBuilder();
    boolean digits = false;
    for (char c : time.value().toCharArray()) {
      boolean digit = Character.isDigit(c);
      if (!digit || !digits) {
        form.append(digit ? '0' : c);
      }
      digits = digit;
    }
    return form.toString();
  }

  /** Whether half of the words of either stand in the other. */
  private boolean mostlySameWords(Quotation a, Quotation b) {
    Set<String> ours = Set.copyOf(forms(before, a.span()));
    Set<String> theirs = Set.copyOf(forms(after, b.span()));
    long common = ours.stream().filter(theirs::contains).count();
    return 2 * common >= Math.max(ours.size(), theirs.size());
  }

  private boolean sameWords(Quotation a, Quotation b) {
    return forms(before, a.span()).equals(forms(after, b.span()));
  }

  private static List<String> forms(Reading reading, Span span) {
    return Tokens.of(reading.words(span)).stream().map(Token::form).toList();
  }
}
