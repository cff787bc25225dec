package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.isRefused;

import org.junit.jupiter.api.Test;

/** Advertisements of jobs are refused, reports on jobs are not. */
class JobPagesTest {

  @Test
  void headingsOfAnAdvertisementOfAJob() {
    String job =
        """
        Deputy harbour master
        Salary: £38,000 to £42,000
        About the role
        We are looking for a mariner who will run the port together with the harbour master.
        Responsibilities
        Plan the movements of ships and pilots in the port and keep the safety plan up to date.
        Requirements
        A certificate as a chief mate or above and five years of experience at sea.
        How to apply
        Send your letter and your papers to the office by the end of the month.
        """;

    isRefused(extracted("a.txt", job), "an advertisement of a job");
  }

  @Test
  void aReportOnJobsIsAReport() {
    String report =
        """
        Harbour trust to cut 120 jobs
        The Odal Harbour Trust will cut 120 of its 900 jobs by the spring, it said on Monday.
        Most of the posts will go in the offices, where pay has been frozen since 2029.
        Salary: £38,000 to £42,000
        Responsibilities
        Requirements
        Talks between the two sides begin on Thursday and may last until Christmas.
        """;

    assertThat(extracted("a.txt", report)).isInstanceOf(Extraction.Found.class);
    isRefused(
        extracted("a.txt", report.replace("Talks", "How to apply\nTalks")),
        "an advertisement of a job");
  }
}
