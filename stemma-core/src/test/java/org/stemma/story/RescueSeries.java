package org.stemma.story;

import static org.stemma.story.StorySeries.page;

import java.util.List;
import org.stemma.annotation.Reading;

/** Fires, floods and crashes with the reports that follow. */
final class RescueSeries {

  private RescueSeries() {}

  static List<Reading> fire() {
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

  static List<Reading> flood() {
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

  static List<Reading> crashes() {
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
  static List<Reading> ferry() {
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
}
