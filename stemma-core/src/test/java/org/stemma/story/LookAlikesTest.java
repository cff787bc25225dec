package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.Reading;

/**
 * Pages named {@code a...} tell one story and mention, in a line of background, the happening of
 * the same kind that {@code b} tells; {@code c} is about another thing and mentions the story.
 */
class LookAlikesTest {

  @ParameterizedTest
  @MethodSource("collections")
  void aLineInPassingJoinsNoStories(List<Reading> pages) {
    List<List<String>> found =
        StoryClusterer.cluster(pages).stream()
            .map(s -> s.segments().stream().map(id -> id.substring(0, 2)).toList())
            .toList();
    List<String> story =
        pages.stream().map(p -> p.page().substring(0, 2)).filter(n -> n.startsWith("a")).toList();
    assertThat(found).containsExactlyInAnyOrder(story, List.of("b1"), List.of("c1"));
  }

  static Stream<List<Reading>> collections() {
    return Stream.of(trains(), ships(), floods(), strikes());
  }

  private static List<Reading> trains() {
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

  private static List<Reading> ships() {
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

  private static List<Reading> floods() {
    return List.of(
        page(
            "a1",
            "2031-09-17",
            """
            Dam of the Arle breaks above Quenby

            The dam of the Arle broke above Quenby on Wednesday morning. Nine people are missing, the fire brigade said.

            The water came down the valley within minutes and took 30 houses with it, said fire chief Dora Hamm.

            Soldiers bring people to the school of Upper Quenby.

            The owner of the dam, Arle Power, said the gates had been checked in June.

            The Water Board has opened an inquiry.
            """),
        page(
            "a2",
            "2031-09-18",
            """
            Six bodies found in Quenby

            Six bodies had been found in Quenby by Thursday noon, Dora Hamm said. Three people are still missing.

            Arle Power will pay each family 20,000 crowns at once.

            Minister Rolf Teller walked through the mud of the main street. "This must not happen again," he said.

            In May a dam on the Sorrel gave way at Pinner's Mill and killed two anglers.
            """),
        page(
            "a3",
            "2031-09-22",
            """
            Gates of the Quenby dam were stuck

            Two gates of the dam above Quenby had been stuck since spring, a report of the Water Board says.

            Arle Power knew of it. Minister Rolf Teller wants the licence of the company withdrawn.

            Dora Hamm said that the last of the missing had been found on Sunday.
            """),
        page(
            "b1",
            "2031-05-22",
            """
            Dam of the Sorrel gives way at Pinner's Mill

            The dam of the Sorrel gave way at Pinner's Mill on Wednesday morning. Two anglers are dead, the police said.

            The water came down the meadows within minutes and took a bridge with it, said miller Edgar Poll.

            Nobody had to leave home.

            The owner of the dam, the town of Lusk, said the gates had been checked in April.

            The Water Board has opened an inquiry.
            """),
        page(
            "c1",
            "2031-09-23",
            """
            Film about beekeepers opens the Quenby festival

            The film festival of Quenby will open on Friday with a film about three beekeepers, its head, Nora Valk, said.

            Forty films from twelve countries will be shown in two halls until Tuesday.

            The jury is led by the actress Ilse Brandt.

            After the break of the Arle dam there had been doubt whether the festival should be held.

            Tickets cost eight crowns.
            """));
  }

  private static List<Reading> strikes() {
    return List.of(
        page(
            "a1",
            "2031-06-02",
            """
            Bus drivers of Harnow on strike

            Bus drivers of Harnow went on strike at four on Monday morning. Of 140 buses 20 were running, the Harnow Bus company said.

            The drivers' union wants six per cent more pay, said its secretary, Milan Vesel.

            Pupils walked to school along the Kings Road.

            Harnow Bus offers three per cent. Its head, Greta Sall, called the strike a mistake.

            Talks are planned for Wednesday.
            """),
        page(
            "a2",
            "2031-06-04",
            """
            Talks fail in Harnow

            Talks between the drivers' union and Harnow Bus ended after an hour on Wednesday. "They brought nothing," Milan Vesel said.

            Greta Sall said that the company could not pay more without dearer tickets.

            Of 140 buses 12 were running.

            The mayor offered to lead the next round.

            In April drivers of Ostwick had been on strike for nine days before the union took four per cent.
            """),
        page(
            "a3",
            "2031-06-09",
            """
            Harnow buses run again

            The buses of Harnow run again from Tuesday. The drivers take four per cent and one free day more, Milan Vesel said.

            Harnow Bus will raise the fare by ten cents, Greta Sall said.

            The strike lasted eight days.
            """),
        page(
            "b1",
            "2031-04-07",
            """
            Bus drivers of Ostwick on strike

            Bus drivers of Ostwick went on strike at five on Monday morning. Of 60 buses 8 were running, Ostwick Transport said.

            The drivers' union wants five per cent more pay, said its local head, Karla Nim.

            Pupils were brought to school by their parents.

            Ostwick Transport offers two per cent. Its head, Anton Reuss, called the strike a pity.

            Talks are planned for Friday.
            """),
        page(
            "c1",
            "2031-06-06",
            """
            Museum of Harnow shows clocks

            The museum of Harnow shows 90 clocks of the watchmaker Elias Korn from Sunday on.

            The oldest was made in 1712 and still goes, said curator Pia Lorenz.

            The show has cost 80,000 crowns and can be seen until the end of October.

            While the strike at Harnow Bus goes on the museum lends bicycles to its visitors.

            Children pay nothing.
            """));
  }

  private static Reading page(String name, String published, String text) {
    return Pages.page(name + "-" + published + ".txt", "", published, text);
  }
}
