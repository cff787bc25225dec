package org.stemma.extract;

import java.util.Optional;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.text.Span;

/**
 * Something that a page says about itself, before one reading is adopted.
 *
 * @param value as read
 * @param basis which element or rule gave it
 * @param place where it stands in the page, if that is known
 */
record Statement<T>(T value, String basis, Optional<Span> place) {

  <S> Statement<S> with(S other) {
    return new Statement<>(other, basis, place);
  }

  Field<T> in(Page page) {
    return new Field<>(value, basis, place.map(page::evidence));
  }
}
