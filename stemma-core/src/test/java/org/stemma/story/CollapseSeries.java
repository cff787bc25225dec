package org.stemma.story;

import static org.stemma.story.StorySeries.page;

import java.util.List;
import org.stemma.annotation.Reading;

/** What gave way, with the reports that follow. */
final class CollapseSeries {

  private CollapseSeries() {}

  static List<Reading> mine() {
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

  static List<Reading> landslide() {
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

  static List<Reading> bridge() {
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
}
