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
 *
 * @param document what the document says of itself that its text was taken out of, if it was
 */
record Received(
    Capture capture,
    Optional<Unpacked.Page> unpacked,
    OutsideKnowledge handedIn,
    OutsideKnowledge beside,
    Optional<OutsideKnowledge> document) {

  /** Units of a headline that is put over its text. By judgement: the longest have some 200. */
  private static final int LONGEST_HEADLINE = 300;

  /** A page that came as it is. */
  static Received of(Capture capture) {
    return new Received(
        capture,
        Optional.empty(),
        OutsideKnowledge.of(capture),
        OutsideKnowledge.NONE,
        Optional.empty());
  }

  /** A page that came packed. */
  static Received of(Capture capture, Unpacked.Page page) {
    return new Received(
        capture,
        Optional.of(page),
        OutsideKnowledge.of(capture),
        OutsideKnowledge.of(page),
        Optional.empty());
  }

  /** A page whose text was taken out of a document. */
  static Received of(Capture capture, Unpacked.Document document) {
    return new Received(
        capture,
        Optional.of(document.page()),
        OutsideKnowledge.of(capture),
        OutsideKnowledge.NONE,
        Optional.of(OutsideKnowledge.of(document.page()).with(document.notes())));
  }

  /** Whether its text, which is plain, was taken out of a document. */
  boolean isDocument() {
    return document.isPresent();
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
    return Stream.concat(
            handedIn.notes().stream(), document.stream().flatMap(known -> known.notes().stream()))
        .toList();
  }

  /**
   * What {@code page} says of itself, behind what is known of it and before what its document says.
   *
   * @param language of its text, if known
   */
  Metadata in(Metadata page, Optional<String> language) {
    Metadata own = document.map(known -> known.behind(page, language)).orElse(page);
    return handedIn.in(beside.in(own, language), language);
  }
}
