package org.stemma.packed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A MIME message: an e-mail, whose header states headline, sender and day, or a page that a browser
 * saved with its pictures (MHTML), whose header states where it lay and when it was saved.
 */
final class MimeMessage {

  /** Fields that state where the page or message lies on the web. */
  private static final List<String> ADDRESSES =
      List.of("archived-at", "snapshot-content-location", "content-location");

  private MimeMessage() {}

  /** What the message holds; empty if {@code bytes} are none. */
  static Optional<Unpacked> open(byte[] bytes) {
    return MimeForm.is(bytes)
        ? MimeParser.read(bytes).map(MimeMessage::unpacked)
        : Optional.empty();
  }

  private static Unpacked unpacked(MimePart message) {
    Optional<MimePart> shown = message.shown();
    if (shown.isEmpty()) {
      return new Unpacked.Nothing("a message (MIME) without text: what it holds is attached");
    }
    MimePart text = shown.get();
    return isMail(message) ? mail(message, text) : saved(message, text);
  }

  /** Programs that save a page write no sender, or their own name without an address. */
  private static boolean isMail(MimePart message) {
    return message.field("from").filter(sender -> sender.indexOf('@') >= 0).isPresent();
  }

  private static Unpacked mail(MimePart message, MimePart text) {
    return new Unpacked.Page(
        text.content(),
        text.mediaType(),
        statement(message, "Subject"),
        statement(message, "From"),
        Optional.empty(),
        message
            .field("date")
            .flatMap(MailTime::of)
            .map(time -> new Statement(time.toString(), "mail Date")),
        address(message, text),
        Optional.empty());
  }

  private static Unpacked saved(MimePart message, MimePart text) {
    return new Unpacked.Page(
        text.content(),
        text.mediaType(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        address(message, text),
        message.field("date").flatMap(MailTime::of).map(OffsetDateTime::toInstant));
  }

  private static Optional<Statement> statement(MimePart message, String field) {
    return message
        .field(field.toLowerCase(Locale.ROOT))
        .map(EncodedWords::read)
        .filter(value -> !value.isBlank())
        .map(value -> new Statement(value, "mail " + field));
  }

  private static Optional<String> address(MimePart message, MimePart text) {
    return ADDRESSES.stream()
        .flatMap(name -> message.field(name).or(() -> text.field(name)).stream())
        .map(value -> value.replaceAll("[<>\\s]", ""))
        .filter(RecordFields::isWeb)
        .findFirst();
  }
}
