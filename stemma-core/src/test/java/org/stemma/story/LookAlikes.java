package org.stemma.story;

import static org.stemma.story.LookAlikesAshore.floods;
import static org.stemma.story.LookAlikesAshore.strikes;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;

/** Reports of two stories of one kind, of which one mentions the other in passing. */
final class LookAlikes {

  private LookAlikes() {}

  static Stream<List<Reading>> collections() {
    return Stream.of(trains(), ships(), floods(), strikes());
  }

  static List<Reading> trains() {
    return List.of(
        page(
            "a1",
            "2031-02-11",
            """
            Night train leaves the rails near Orsk Bridge

            Two people died and 17 were hurt on Monday night when the night train to Calder left the rails near Orsk Bridge, the Midland Railway said.

            The train was running at 90 kilometres an hour when the third carriage tipped over, engineer Ruben Acker said.

            "There was a bang and the lights went out," said passenger Lia Sorel.

            The Rail Safety Board has opened an inquiry. The line will stay closed until Thursday.

            The injured were taken to hospitals in Calder and Venn.
            """),
        page(
            "a2",
            "2031-02-12",
            """
            Third passenger of the Calder train dies

            A third passenger of the night train that left the rails near Orsk Bridge died on Tuesday, the hospital in Calder said.

            Inspectors found a broken rail 40 metres before the place where the carriage tipped over, said Ada Brenn of the Rail Safety Board.

            Ruben Acker, who drove the train, has been questioned twice. He was not at fault, his lawyer said.

            The Midland Railway has checked 200 kilometres of track since Monday.

            It is the second derailment of the month. On 3 February four people died when a local train left the rails at Hollin Fen, on the coast line.
            """),
        page(
            "a3",
            "2031-02-14",
            """
            Railway knew of the rail at Orsk Bridge

            The Midland Railway was told in January that the rail near Orsk Bridge was worn, Ada Brenn of the Rail Safety Board said on Thursday.

            A gang was to change it in March. Lia Sorel, who lay four hours in the third carriage, called this an insult.

            The company did not answer questions.

            The line to Calder was opened again in the evening.
            """),
        page(
            "b1",
            "2031-02-04",
            """
            Four die as local train leaves the rails at Hollin Fen

            Four people died and 17 were hurt on Monday when a local train left the rails at Hollin Fen, the Coast Railway said.

            The train was running at 60 kilometres an hour when the first carriage tipped over, guard Piet Marr said.

            "There was a bang and we lay in the reeds," said passenger Otto Finch.

            The Rail Safety Board has opened an inquiry. The line will stay closed until Friday.

            The injured were taken to a hospital in Lyme Haven.
            """),
        page(
            "c1",
            "2031-02-13",
            """
            Calder gets a new swimming pool

            The town council of Calder decided on Wednesday to build a swimming pool beside the school in Weir Lane.

            It will cost 11 million crowns, the mayor, Jonas Pratt, said.

            The pool of 1961 has been closed since the autumn because the roof leaks.

            Before the vote the council remembered the dead of the night train of Orsk Bridge.

            Councillor Tess Imber called the plan too small for a town with three schools.
            """));
  }

  static List<Reading> ships() {
    return List.of(
        page(
            "a1",
            "2031-05-06",
            """
            Ore carrier aground off Skarn Point

            The ore carrier Belisande ran aground off Skarn Point on Tuesday with 22 people on board, the coastguard in Tolvik said.

            Her hull was torn open over 12 metres and oil was running out, said duty officer Maren Aske.

            The crew was taken off by two lifeboats. One sailor broke a leg.

            The Belisande belongs to the Norrland Bulk company. Tugs will try to pull her off at high water.

            The Maritime Office said it had opened an inquiry.
            """),
        page(
            "a2",
            "2031-05-08",
            """
            Oil of the Belisande reaches the beaches

            Oil from the ore carrier Belisande came ashore at Skarn Point and in Tolvik on Thursday.

            About 300 tonnes have run out, Maren Aske said. Some 200 helpers were on the beaches with spades.

            Norrland Bulk promised to pay for the cleaning.

            Two tugs gave up in the evening because of the wind.

            Only on Sunday the tanker Corva had run aground at Eider Bank, two hundred kilometres to the south.
            """),
        page(
            "a3",
            "2031-05-12",
            """
            Belisande pulled free

            Three tugs pulled the Belisande off the rocks of Skarn Point on Monday, the coastguard in Tolvik said.

            She will be towed to a yard in Hamm. Norrland Bulk put the damage at nine million crowns.

            Her captain has told the Maritime Office that the light was out.
            """),
        page(
            "b1",
            "2031-05-05",
            """
            Tanker aground at Eider Bank

            The tanker Corva ran aground at Eider Bank on Sunday with 14 people on board, the harbour office in Melby said.

            Her hull was torn open over 5 metres and no oil was running out, said harbour master Ove Rasch.

            The crew stayed on board. Nobody was hurt.

            The Corva belongs to the Lindholm family. Tugs will try to pull her off at high water.

            The Maritime Office said it had opened an inquiry.
            """),
        page(
            "c1",
            "2031-05-09",
            """
            School choir wins prize in Breda

            A school choir from Tolvik won first prize at the song contest of Breda castle on Thursday.

            Forty children sang under Hanna Oksen, who has led the choir for nine years.

            The prize is worth 5,000 crowns and a journey to Vienna in the autumn.

            Half of the parents could not come because they were cleaning the beach of the oil of the Belisande.

            The choir sings again on Saturday in the church of Saint Olaf.
            """));
  }

  static Reading page(String name, String published, String text) {
    return Pages.page(name + "-" + published + ".txt", "", published, text);
  }
}
