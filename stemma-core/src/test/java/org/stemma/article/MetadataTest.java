package org.stemma.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.time.TimeValue;

class MetadataTest {

  private static <T> Field<T> field(T value) {
    return new Field<>(value, "first line", Optional.empty());
  }

  private static StatedDay day(int day) {
    return new StatedDay(
        WitnessKind.META,
        TimeValue.day(LocalDate.of(2031, 5, day)),
        "2031-05-0" + day,
        "meta date",
        Optional.empty());
  }

  private final Metadata metadata =
      Metadata.builder()
          .title(Optional.of(field("Tram strike ends")))
          .publisher(Optional.of(field("The Senn")))
          .published(List.of(day(4), day(3)))
          .publishedAt(
              Optional.of(
                  new Field<>(
                      Instant.parse("2031-05-04T08:00:00Z"), "meta date", Optional.empty())))
          .sections(List.of(field("Town"), field("Work")))
          .modified(List.of(day(6), day(5)))
          .build();

  @Test
  void ofSeveralWitnessesTheFirstIsAdopted() {
    assertThat(metadata.published()).contains(day(4).field());
    assertThat(metadata.section().map(Field::value)).contains("Town");
    assertThat(metadata.modified()).contains(day(6).field());
    assertThat(Metadata.NONE.published()).isEmpty();
  }

  @Test
  void aCopyKeepsAllPartsButThoseChanged() {
    Metadata copy = metadata.copy().publisher(Optional.of(field("The Odal"))).build();

    assertThat(metadata.copy().build()).isEqualTo(metadata).hasSameHashCodeAs(metadata);
    assertThat(copy).isNotEqualTo(metadata);
    assertThat(copy.title()).isEqualTo(metadata.title());
    assertThat(copy.publisher().map(Field::value)).contains("The Odal");
  }

  @Test
  void anotherDayOfPublicationIsTheOnlyOne() {
    Field<TimeValue> other = day(9).field();

    assertThat(metadata.withPublished(other).published()).contains(other);
    assertThat(metadata.withPublished(other).publishedWitnesses()).hasSize(1);
    assertThat(metadata.publishedAt()).isPresent();
    assertThat(metadata.withPublished(other).publishedAt()).isEmpty();
  }
}
