package org.stemma.story;

import static org.stemma.story.LookAlikes.page;

import java.util.List;
import org.stemma.annotation.Reading;

/** Floods and strikes of two towns, of which one mentions the other in passing. */
final class LookAlikesAshore {

  private LookAlikesAshore() {}

  static List<Reading> floods() {
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

  static List<Reading> strikes() {
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
}
