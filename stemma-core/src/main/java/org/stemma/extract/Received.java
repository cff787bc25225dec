package org.stemma.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.decode.Decoding;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.packed.Unpacked;

/**
 * A page before it is read, with what is known of it from outside: from who handed it in, and from
 * what it came packed in.
 */
record Received(
    Capture capture,
    Optional<Unpacked.Page> unpacked,
    OutsideKnowledge handedIn,
    OutsideKnowledge beside) {

  /** Units of a headline that is put over its text. By judgement: the longest have some 200. */
  private static final int LONGEST_HEADLINE = 300;

  /** A page that came as it is. */
  static Received of(Capture capture) {
    return new Received(
        capture, Optional.empty(), OutsideKnowledge.of(capture), OutsideKnowledge.NONE);
  }

  /** A page that came packed. */
  static Received of(Capture capture, Unpacked.Page page) {
    return new Received(
        capture, Optional.of(page), OutsideKnowledge.of(capture), OutsideKnowledge.of(page));
  }

  String name() {
    return capture.name();
  }

  /** The bytes of the page itself. */
  Payload payload() {
    return unpacked.map(Unpacked.Page::payload).orElseGet(capture::payload);
  }

  Optional<String> mediaType() {
    return unpacked.map(Unpacked.Page::mediaType).or(capture::mediaType);
  }

  Optional<String> address() {
    return capture.address().or(() -> unpacked.flatMap(Unpacked.Page::address));
  }

  /** The page that {@code decoded} is; a text without markup stands under its headline. */
  Page page(boolean markup, Decoding.Text decoded) {
    return new Page(
        name(),
        address(),
        markup ? "text/html" : "text/plain",
        decoded.charset(),
        capture.payload().sha256(),
        markup ? decoded.text() : headed(decoded.text()),
        capture.captured().or(() -> unpacked.flatMap(Unpacked.Page::captured)));
  }

  /**
   * {@code text} under the headline that was kept apart from it, a blank line between, as a page
   * prints them: else its first sentence would stand where a headline is looked for. A text that
   * has it already stays.
   */
  private String headed(String text) {
    return beside
        .title()
        .map(said -> said.value().replaceAll("\\s+", " "))
        .filter(line -> line.length() <= LONGEST_HEADLINE)
        .filter(line -> !text.stripLeading().regionMatches(true, 0, line, 0, line.length()))
        .map(line -> line + "\n\n" + text)
        .orElse(text);
  }

  /** The days of publication known, by which the page's own are read. */
  List<DayMonthOrder.Certain> days() {
    return Stream.of(handedIn, beside).flatMap(known -> known.days().stream()).toList();
  }

  /** What was said and cannot be read, sentences without a full stop. */
  List<String> notes() {
    return handedIn.notes();
  }

  /**
   * What {@code page} says of itself, behind what is known of it.
   *
   * @param language of its text, if known
   */
  Metadata in(Metadata page, Optional<String> language) {
    return handedIn.in(beside.in(page, language), language);
  }
}
