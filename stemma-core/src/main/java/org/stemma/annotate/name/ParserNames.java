package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.EntityType;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Names as the parser tags them (OntoNotes classes), trimmed to what is a name. */
final class ParserNames {

  private ParserNames() {}

  static List<NameCandidate> in(ParsedSentence sentence) {
    List<NameCandidate> found = new ArrayList<>();
    List<Word> words = sentence.words();
    int at = 0;
    while (at < words.size()) {
      String tag = words.get(at).entity();
      Optional<EntityType> type = tag.startsWith("B-") ? type(tag.substring(2)) : Optional.empty();
      int end = at + 1;
      while (end < words.size() && words.get(end).entity().startsWith("I-")) {
        end++;
      }
      if (type.isPresent()) {
        trimmed(sentence, at, end, type.get()).ifPresent(found::add);
      }
      at = type.isPresent() ? end : at + 1;
    }
    return found;
  }

  private static Optional<EntityType> type(String ontoNotes) {
    return switch (ontoNotes) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "ORG" -> Optional.of(EntityType.ORGANISATION);
      case "GPE", "LOC", "FAC" -> Optional.of(EntityType.PLACE);
      case "NORP" -> Optional.of(EntityType.PEOPLE);
      case "LAW" -> Optional.of(EntityType.TREATY);
      case "EVENT" -> Optional.of(EntityType.EVENT);
      case "PRODUCT", "WORK_OF_ART" -> Optional.of(EntityType.THING);
      default -> Optional.empty();
    };
  }

  /**
   * Cuts at a spaced dash or any other mark between two words, drops articles before and
   * possessives behind, and asks for a capital somewhere.
   */
  private static Optional<NameCandidate> trimmed(
      ParsedSentence sentence, int first, int last, EntityType type) {
    List<Word> words = sentence.words();
    int from = first;
    while (from < last && (!NameText.wordy(words.get(from)) || article(words.get(from)))) {
      from++;
    }
    int to = from;
    while (to < last && (NameText.wordy(words.get(to)) || joint(sentence, to, last))) {
      to++;
    }
    while (to > from
        && (NameText.possessive(words.get(to - 1)) || !NameText.wordy(words.get(to - 1)))) {
      to--;
    }
    boolean capital = words.subList(from, to).stream().anyMatch(NameText::capital);
    boolean pronoun = to == from + 1 && words.get(from).tag().startsWith("PRP");
    boolean letter =
        to == from + 1 && words.get(from).form().chars().filter(Character::isLetter).count() < 2;
    return to > from && !letter && (capital || type == EntityType.PEOPLE) && !pronoun
        ? Optional.of(
            new NameCandidate(
                sentence, from, to, type, NameCandidate.Source.PARSER, Optional.empty()))
        : Optional.empty();
  }

  private static boolean article(Word word) {
    return word.form().equalsIgnoreCase("the")
        || word.form().equals("a")
        || word.form().equals("an");
  }

  /** A hyphen or apostrophe written solid on both sides ("Al-Hadi") or an ampersand. */
  private static boolean joint(ParsedSentence sentence, int index, int last) {
    if (index + 1 >= last) {
      return false;
    }
    String form = sentence.words().get(index).form();
    boolean solid = NameText.glued(sentence, index) && NameText.glued(sentence, index + 1);
    return form.equals("&") || solid && (form.equals("-") || form.equals("'") || form.equals("’"));
  }
}
