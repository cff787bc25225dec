package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.Reading;

/**
 * Short series of reports: those named {@code a...} tell one story, those named {@code b...}
 * another that is easily taken for it.
 */
class StorySeriesTest {

  record Series(String name, List<Reading> pages) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("series")
  void firstReportAndFollowUpsAreOneStoryAndTheTwinIsAnother(Series series) {
    List<List<String>> found =
        StoryClusterer.cluster(series.pages()).stream().map(Story::segments).toList();
    List<List<String>> expected = new ArrayList<>();
    for (String letter : List.of("a", "b")) {
      List<String> story =
          series.pages().stream()
              .map(page -> page.article().segments().get(0).id())
              .filter(id -> id.startsWith(letter))
              .toList();
      if (!story.isEmpty()) {
        expected.add(story);
      }
    }
    assertThat(found).isEqualTo(expected);
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

  private static List<Reading> fire() {
    return List.of(
        page(
            "a1",
            "2031-03-04",
            """
            Fire destroys textile factory in Harnwell

            A fire destroyed the Bellamy textile factory in Harnwell on Tuesday evening. Flames broke out in \
            the dye store shortly after six, fire chief Rosa Kettering said. Some 200 people work there.

            Firefighters from four towns fought the blaze through the night. It was not known how many \
            workers were inside.
            """),
        page(
            "a2",
            "2031-03-05",
            """
            Toll in Harnwell rises to 14

            The number of dead at the Bellamy works has risen to 14, the Harnwell hospital said on Wednesday. \
            Nine others are being treated for burns.
            """),
        page(
            "a3",
            "2031-03-09",
            """
            "We failed our people", says Bellamy

            Owner Curtis Bellamy apologised on Sunday to the families of the 14 workers who died at his \
            plant in Harnwell. He promised each family 40,000 crowns.

            Two exits had been locked, he admitted.
            """),
        page(
            "b1",
            "2031-03-06",
            """
            Fire destroys warehouse in Orsby

            A fire destroyed a furniture warehouse in Orsby on Thursday evening. Flames broke out in the \
            loading bay shortly after eight, fire chief Tom Vance said. Nobody was inside.

            Firefighters from three towns fought the blaze through the night.
            """));
  }

  private static List<Reading> court() {
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

  private static List<Reading> transfer() {
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

  private static List<Reading> flood() {
    return List.of(
        page(
            "a1",
            "2031-08-10",
            """
            River Estra floods Maldra

            The Estra burst its banks at Maldra on Sunday after two days of rain. Hundreds of people left \
            their homes. The water reached the first floor of the town hall.
            """),
        page(
            "a2",
            "2031-08-12",
            """
            Five dead in Maldra

            Five people have died since the Estra flooded Maldra, the mayor, Oda Kvistel, said on Tuesday. Two are \
            still missing.
            """),
        page(
            "a3",
            "2031-08-20",
            """
            Government gives 50 million to towns on the Estra

            Maldra and its neighbours on the Estra will receive 50 million for new homes, the government \
            decided on Wednesday. Mayor Oda Kvistel called it a beginning.
            """),
        page(
            "b1",
            "2031-08-11",
            """
            River Quill floods Dorne

            The Quill burst its banks at Dorne on Monday after three days of rain. Dozens of people left \
            their homes. The water reached the market square.
            """));
  }

  private static List<Reading> crashes() {
    return List.of(
        page(
            "a1",
            "2031-09-03",
            """
            Cyclist hurt in Tolmark

            A cyclist, Nils Garde, 34, was hurt in a crash with a van on Mill Road in Tolmark on Wednesday \
            morning. He was taken to hospital with a broken leg, the police said.
            """),
        page(
            "a2",
            "2031-09-05",
            """
            Van driver charged over Mill Road crash

            The driver of the van that hit Nils Garde on Mill Road has been charged, Tolmark police said.
            """),
        page(
            "b1",
            "2031-09-12",
            """
            Cyclist hurt in Tolmark

            A cyclist, Ada Ferrow, 61, was hurt in a crash with a bus on Castle Street in Tolmark on Friday \
            evening. She was taken to hospital with a broken arm, the police said.
            """));
  }

  /** Reports that name little stand beside some that come back to the same persons and places. */
  private static List<Reading> ferry() {
    return List.of(
        page(
            "a1",
            "2031-10-06",
            """
            Fire on ferry off Lanholm kills three

            Three people died when a fire broke out on the car deck of the ferry Sigrun off Lanholm on Monday, \
            Coastguard Commander Idris Quayle said. The Sigrun, run by Varna Line, had left Tessport with 310 \
            passengers. Lifeboats from Lanholm and Ruskey took them ashore.
            """),
        page(
            "a2",
            "2031-10-06",
            """
            Statement of Varna Line

            Three people died on the car deck of the ferry Sigrun off Lanholm this morning. Varna Line mourns \
            them. The car deck had been inspected and nothing was found.
            """),
        page(
            "a3",
            "2031-10-07",
            """
            "The pumps were dry": sailors speak of a night at sea

            Two sailors told this newspaper that no water came from the hoses. The pumps had been dry for weeks, \
            they said. Captain Ulla Breck would not speak to us in Tessport. He knew of no such report, Idris Quayle \
            said. Families wait in Lanholm and Ruskey.
            """),
        page(
            "a4",
            "2031-10-07",
            """
            Union wants captain cleared

            The seafarers' union said on Thursday that Ulla Breck had warned the owner of dry pumps in \
            September. The ship now lies in Tessport, where divers look at her hull, Idris Quayle said. Families \
            wait in Lanholm and Ruskey.
            """),
        page(
            "b1",
            "2031-10-08",
            """
            Fire on ferry in Port Amberley

            A fire broke out on the car deck of the ferry Merel in Port Amberley on Wednesday. Nobody was hurt, \
            harbour master Otto Senn said. The Merel had left with 90 passengers.
            """));
  }

  private static List<Reading> mine() {
    return List.of(
        page(
            "a1",
            "2031-04-14",
            """
            Eleven miners trapped at Grauspitz

            Eleven miners were trapped when a gallery of the Grauspitz pit near Oldrum collapsed on Monday, the \
            head of the mine rescue, Tilda Fenwick, said. Corbel Mining, which owns the pit, had opened the \
            gallery in March.
            """),
        page(
            "a2",
            "2031-04-14",
            """
            From Corbel Mining

            Eleven miners of Corbel Mining are trapped since a gallery of the Grauspitz pit near Oldrum \
            collapsed on Monday. All supports of the gallery were new. We will publish the plans.
            """),
        page(
            "a3",
            "2031-04-16",
            """
            Minister sees plans "that cannot be right"

            The plans show beams where there were none, Energy Minister Rolf Adeyan told deputies in Vennborg. \
            He would go to Oldrum on Thursday to speak to the head of the mine rescue, Tilda Fenwick.
            """),
        page(
            "a4",
            "2031-04-16",
            """
            Knocking heard below Oldrum

            Rescuers heard knocking on Friday, Tilda Fenwick said in Oldrum. A drill from Vennborg is on its \
            way. Minister Rolf Adeyan told reporters that he had hope.
            """),
        page(
            "b1",
            "2031-04-17",
            """
            Miners of Tarnau end their strike

            Miners of the Tarnau pit went back to work on Thursday after nine days. Their leader, Egon Pratt, \
            called the rise of four per cent a first step.
            """));
  }

  private static List<Reading> vote() {
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

  private static List<Reading> landslide() {
    return List.of(
        page(
            "a1",
            "2031-02-03",
            """
            Un alud sepulta varias casas en Quirama

            Un alud de tierra sepultó varias casas del barrio La Ceja, en Quirama, en la madrugada del lunes. \
            Los bomberos buscan a los vecinos entre el barro, según el alcalde, Elías Montoro.
            """),
        page(
            "a2",
            "2031-02-04",
            """
            Sube a once el número de muertos en Quirama

            El número de muertos en La Ceja subió a once, dijo el martes el alcalde Elías Montoro. Cuatro \
            personas siguen desaparecidas.
            """),
        page(
            "b1",
            "2031-02-06",
            """
            Un alud corta la carretera de Ovejal

            Un alud de tierra cortó la carretera de Ovejal en la madrugada del jueves. No hay heridos, según \
            la alcaldesa, Nuria Palán. Los bomberos retiran el barro.
            """));
  }

  private static List<Reading> bridge() {
    return List.of(
        page(
            "a1",
            "2031-04-07",
            """
            В Заречье рухнул мост

            Мост через реку Сольба рухнул в понедельник утром в Заречье. По словам главы города Игоря \
            Лапшина, пострадали шесть человек.
            """),
        page(
            "a2",
            "2031-04-09",
            """
            После обрушения в Заречье начато расследование

            Следователи выясняют, почему рухнул мост через реку Сольба. Глава Заречья Игорь Лапшин сказал, \
            что мост не ремонтировали двадцать лет.
            """),
        page(
            "b1",
            "2031-04-08",
            """
            В Верхнем Логу закрыт мост

            Мост через реку Тиша закрыт во вторник утром в Верхнем Логу. По словам главы города Анны Дёминой, \
            в опоре нашли трещину.
            """));
  }

  private static Reading page(String name, String published, String text) {
    return Pages.page(name + "-" + published + ".txt", "", published, text);
  }
}
