package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.story.Pages;
import org.stemma.story.SegmentText;
import org.stemma.text.Span;

/** Who prints an agency's text means what the agency sent that day, not an older report of it. */
class AgencyDaysTest {

  private static final String AGENCY = "Halden News Service";

  @ParameterizedTest
  @CsvSource({
    "2031-06-04, 2031-06-04, AGENCY, false",
    "2031-06-04, 2031-06-06, AGENCY, false",
    "2031-06-04, 2031-06-24, AGENCY, true",
    "2031-06-04, 2031-06-24, PUBLICATION, false",
    "'', 2031-06-24, AGENCY, false"
  })
  void anAgencysReportGrowsTooOldToBeMeant(
      String held, String copy, UpstreamKind kind, boolean past) {
    Witness source = witness("a.txt", AGENCY, held);
    Witness citing = witness("b.txt", "Odal Courier", copy);
    Upstream credit = new Upstream(Span.of(0, 5), AGENCY, kind, false, true);

    assertThat(AgencyDays.isPast(credit, source, citing)).isEqualTo(past);
  }

  private static Witness witness(String name, String publisher, String day) {
    Reading reading =
        Pages.page(
            name,
            publisher,
            day,
            """
            Strike at the shipyard of Odal

            The welders of the shipyard in Odal laid down their torches on the morning of the third, \
            and the court in Senn will say on the tenth whether they may.
            """);
    return Witness.of(SegmentText.of(List.of(reading)).getFirst());
  }
}
