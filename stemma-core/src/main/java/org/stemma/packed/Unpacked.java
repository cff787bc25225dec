package org.stemma.packed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.capture.Payload;

/** What was packed: a page, or nothing that can be read. */
public sealed interface Unpacked {

  /**
   * A page with what is said of it beside its text.
   *
   * @param payload of its text, as it was packed, without the headline
   * @param mediaType {@code text/html} or {@code text/plain}, with its charset if stated
   * @param title the headline
   * @param author who signed: persons, an outlet, or both, as a line names them
   * @param publisher the outlet
   * @param published a day (EDTF) or a time with offset (ISO 8601)
   * @param address where the page lies, absolute
   * @param captured when it was retrieved
   */
  record Page(
      Payload payload,
      String mediaType,
      Optional<Statement> title,
      Optional<Statement> author,
      Optional<Statement> publisher,
      Optional<Statement> published,
      Optional<String> address,
      Optional<Instant> captured)
      implements Unpacked {}

  /**
   * A page whose text was taken out of a document: what the document says of itself goes behind
   * what that text says.
   *
   * @param page with its text, and what the document says of itself
   * @param notes what a reader must know of the text, sentences without a full stop
   */
  record Document(Page page, List<String> notes) implements Unpacked {
    public Document {
      notes = List.copyOf(notes);
    }
  }

  /**
   * No page.
   *
   * @param reason a sentence for the user without a full stop
   */
  record Nothing(String reason) implements Unpacked {}
}
