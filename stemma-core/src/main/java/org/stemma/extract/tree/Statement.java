package org.stemma.extract.tree;

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
public record Statement<T>(T value, String basis, Optional<Span> place) {

  public <S> Statement<S> with(S other) {
    return new Statement<>(other, basis, place);
  }

  public Field<T> in(Page page) {
    return new Field<>(value, basis, place.map(page::evidence));
  }
}
