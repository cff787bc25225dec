package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotate.source.PageName;
import org.stemma.annotate.source.PageNames;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Several persons who say one thing: "Wren and Sadler said". */
final class JoinedNames {

  private JoinedNames() {}

  /**
   * The full names of the persons who are the subject whose first word is at {@code head}, if they
   * are two or more and nothing else is joined to them.
   */
  static Optional<String> of(ParsedSentence sentence, int head, PageNames names) {
    Word first = sentence.words().get(head);
    int verb = first.is("nsubj") ? first.head() : -1;
    List<String> found = new ArrayList<>();
    Optional<Integer> next = Optional.of(head);
    while (next.isPresent()) {
      int at = next.get();
      Optional<PageName> person =
          names.at(sentence.words().get(at).span()).filter(PageName::isPerson);
      if (at >= verb || person.isEmpty()) {
        return Optional.empty();
      }
      found.add(names.fullest(person.get()));
      next = sentence.child(at, "conj").filter(c -> c > at);
    }
    boolean several = found.size() > 1 && found.stream().distinct().count() == found.size();
    return several ? Optional.of(told(found)) : Optional.empty();
  }

  private static String told(List<String> names) {
    int last = names.size() - 1;
    String before = String.join(", ", names.subList(0, last));
    return String.join(" and ", Stream.of(before, names.get(last)).toList());
  }
}
