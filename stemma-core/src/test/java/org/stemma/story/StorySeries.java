package org.stemma.story;

import static org.stemma.story.CollapseSeries.bridge;
import static org.stemma.story.CollapseSeries.landslide;
import static org.stemma.story.CollapseSeries.mine;
import static org.stemma.story.RescueSeries.crashes;
import static org.stemma.story.RescueSeries.ferry;
import static org.stemma.story.RescueSeries.fire;
import static org.stemma.story.RescueSeries.flood;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;

/** First reports with their follow-ups, and a twin of another story. */
final class StorySeries {

  private StorySeries() {}

  record Series(String name, List<Reading> pages) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Series> series() {
    return Stream.of(
        new Series("factory fire, toll, apology; warehouse fire", fire()),
        new Series("trial, verdict, appeal; another trial of the same court", court()),
        new Series("transfer, medical, fee; another transfer of the same club", transfer()),
        new Series("flood, toll, aid; flood of the next river", flood()),
        new Series("two crashes of one town on two days", crashes()),
        new Series("ferry fire: agency, owner, crew, union; fire on another ferry", ferry()),
        new Series("mine: collapse, company, minister, rescuers; another mine", mine()),
        new Series("vote: count, recount, commission, loser; another town votes", vote()),
        new Series("in Spanish: landslide, toll; another landslide", landslide()),
        new Series("in Russian: bridge, inquiry; another bridge", bridge()));
  }

  static List<Reading> court() {
    return List.of(
        page(
            "a1",
            "2031-05-02",
            """
            Banker goes on trial in Velm

            The trial of the banker Anton Rusk opened at the Velm district court on Friday. He is accused of \
            moving 30 million crowns of the Landmark savings bank to accounts of his own.

            Rusk denies the charges.
            """),
        page(
            "a2",
            "2031-06-20",
            """
            Rusk found guilty

            A court in Velm sentenced Anton Rusk to seven years in prison on Friday for robbing the savers of \
            Landmark.
            """),
        page(
            "a3",
            "2031-06-27",
            """
            Former Landmark head appeals

            Anton Rusk has appealed against his sentence of seven years, his lawyer Petra Lind said.
            """),
        page(
            "b1",
            "2031-05-05",
            """
            Driver goes on trial in Velm

            The trial of a lorry driver, Marek Sund, opened at the Velm district court on Monday. He is \
            accused of causing the death of two cyclists near Tarn in October.

            Sund denies the charges.
            """));
  }

  static List<Reading> transfer() {
    return List.of(
        page(
            "a1",
            "2031-07-01",
            """
            Corran City want Duarte

            Corran City have made an offer for the striker Ivo Duarte of Lisk Rovers, coach Henk Maas said on \
            Tuesday. Rovers want 20 million.
            """),
        page(
            "a2",
            "2031-07-04",
            """
            Duarte passes medical

            The striker Ivo Duarte passed his medical at Corran City on Friday and will sign for four years.
            """),
        page(
            "a3",
            "2031-07-08",
            """
            Lisk confirm fee of 18 million

            Lisk Rovers will receive 18 million for Ivo Duarte, the club said on Tuesday. It is the highest \
            fee they have ever been paid.
            """),
        page(
            "b1",
            "2031-07-03",
            """
            Corran City sell goalkeeper

            Corran City have sold the goalkeeper Pavel Orn to Tessin United for 6 million. Orn signed for \
            three years on Thursday.
            """));
  }

  static List<Reading> vote() {
    return List.of(
        page(
            "a1",
            "2031-05-11",
            """
            Halvard ahead by 212 votes in Eskwater

            Nora Halvard leads Piers Dumont by 212 votes after Sunday's vote for mayor of Eskwater, the \
            election commission said. Some 18,000 people voted.
            """),
        page(
            "a2",
            "2031-05-12",
            """
            Our candidate was robbed

            The vote for mayor of Eskwater on Sunday was a farce. Boxes stood open. Nora Halvard leads by 212 \
            votes, the commission says. We ask all friends to write down what they saw.
            """),
        page(
            "a3",
            "2031-05-14",
            """
            Recount in three halls

            Three halls count again, the lawyer Jutta Amsel said. The loser, Piers Dumont, had named them. \
            Nobody else in Eskwater had asked for it.
            """),
        page(
            "a4",
            "2031-05-14",
            """
            Eskwater: lead shrinks to 190

            After the recount the lead is 190, Jutta Amsel said on Monday. The loser, Piers Dumont, will go to \
            court, he said in Eskwater.
            """),
        page(
            "b1",
            "2031-05-11",
            """
            Lindqvist stays mayor of Tollen

            Hedda Lindqvist was elected mayor of Tollen for a third time on Sunday. Her only rival, Carl Ostby, \
            conceded at nine.
            """));
  }

  static Reading page(String name, String published, String text) {
    return Pages.page(name + "-" + published + ".txt", "", published, text);
  }
}
