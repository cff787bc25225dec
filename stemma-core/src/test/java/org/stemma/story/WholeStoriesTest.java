package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.Reading;

/**
 * Pages named {@code a...} tell one story, each something else of it: few of them are like each
 * other, all are like the whole. That named {@code b1} tells another of the same kind and days.
 */
class WholeStoriesTest {

  @ParameterizedTest
  @MethodSource("stories")
  void pagesThatAreLikeTheWholeOfAStoryAreOfItAndItsTwinIsNot(Map<String, Reading> pages) {
    assertThat(found(List.copyOf(pages.values())))
        .containsExactlyInAnyOrder(
            pages.keySet().stream().filter(name -> name.startsWith("a")).sorted().toList(),
            List.of("b1"));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void orderOfThePagesChangesNothing(Map<String, Reading> pages) {
    List<Reading> turned = new ArrayList<>(pages.values());
    Collections.reverse(turned);
    assertThat(found(turned)).isEqualTo(found(List.copyOf(pages.values())));
  }

  private static List<List<String>> found(List<Reading> pages) {
    return StoryClusterer.cluster(pages).stream()
        .map(story -> story.segments().stream().map(id -> id.substring(0, 2)).toList())
        .toList();
  }

  static Stream<Map<String, Reading>> stories() {
    return Stream.of(tanker(), batteryWorks(), tramStrike())
        .map(pages -> pages.stream().collect(Collectors.toMap(Reading::page, page -> page)));
  }

  private static List<Reading> tanker() {
    return List.of(
        Pages.page(
            "a1",
            "Meridian Wire",
            "2031-06-02",
            """
            Chemical tanker runs aground off Port Selmar, two missing

            PORT SELMAR, Valdoria (MW), June 2 - A chemical tanker ran aground on rocks off the \
            Valdorian harbour town of Port Selmar early on Monday, and two of its crew were missing, \
            the coastguard said.

            The Oriana Star, carrying 14,000 tonnes of caustic soda, struck the Brackley Reef at \
            about 2:40 a.m. in thick fog. Seventeen sailors were taken off by lifeboat.

            "We are searching an area of 30 square miles," Coastguard Captain Mette Lindgaard said.
            """),
        Pages.page(
            "a2",
            "Selmar Courier",
            "2031-06-02",
            """
            'She came straight at the lighthouse': night of fear on the quay

            Women stood on the quay at dawn and counted lifeboats. Two came back full; the third \
            came back with nobody but its own crew.

            Piet Haverkamp, who keeps the lamp at Brackley, saw the ship before anyone. "She came \
            straight at the lighthouse and never turned," he told the Courier. He telephoned the \
            harbour office at 2:25 a.m., a quarter of an hour before the tanker struck.

            Seventeen men slept in the sports hall on Tollgate Street last night. Most are from the \
            Sulan islands. One, who gave his name only as Rey, said that the radar had been dark \
            since Friday.

            The harbour office confirmed that a call had come in. It would not say what was done \
            with it. Schools in Port Selmar stay closed on Tuesday because of the wind, which blows \
            from the reef into the town.
            """),
        Pages.page(
            "a3",
            "Ostrand Shipping",
            "2031-06-02",
            """
            Statement from Ostrand Shipping

            Our thoughts tonight are with two colleagues who have not yet been found, and with those \
            close to them.

            We can confirm that one of our vessels, the Oriana Star, grounded in the early hours \
            while approaching her berth. All safety equipment on board was certified in March and \
            was in working order. The master has served with us for eleven years.

            No cargo has been released. A salvage team from Tarn & Keele is on its way and is \
            expected to begin work on Wednesday. A telephone line for relatives has been opened.

            Ostrand Shipping is working closely with all authorities. It would be wrong to speculate \
            about causes while an inquiry has yet to begin. - Helena Ostrand, chief executive
            """),
        Pages.page(
            "a5",
            "Selmar Courier",
            "2031-06-04",
            """
            Second mate found dead as soda leaks into the bay

            The body of the Oriana Star's second mate, Tomas Reyle, was found in a cove south of the \
            lighthouse on Tuesday evening. He was 29. The other missing man, a cook, has still not \
            been found.

            Dead fish lay along two miles of beach this morning. Soda has been leaking from at least \
            one tank since Tuesday afternoon, Captain Mette Lindgaard of the coastguard admitted, \
            though Ostrand Shipping said on Monday that nothing had been released.

            Nine people were treated for sore eyes at the clinic. The water works of Port Selmar \
            shut two wells as a precaution.
            """),
        Pages.page(
            "b1",
            "Meridian Wire",
            "2031-06-03",
            """
            Car carrier runs aground off Inverlee, crew safe

            INVERLEE, Morland (MW), June 3 - A car carrier ran aground on a sandbank off the Morland \
            port of Inverlee early on Tuesday, and all of its crew were taken off safely, the \
            coastguard said.

            The Atlantic Rowan, carrying 2,300 vehicles, struck the bank at about 4:15 a.m. in \
            strong wind. Twenty-one sailors were taken off by helicopter.

            Tugs will try to pull the ship free at high water on Wednesday, Coastguard Commander \
            Ewan Strachey said.
            """));
  }

  private static List<Reading> batteryWorks() {
    return List.of(
        Pages.page(
            "a1",
            "Republic News Service",
            "2031-11-10",
            """
            Fire at battery factory kills eleven

            KESTOVA, Ruthmark (RNS), Nov 10 - Eleven workers were killed on Monday when a fire swept \
            through a battery factory in the Ruthmark city of Kestova, the fire service said.

            The blaze began at about 3 p.m. in the drying hall of Voltane Industries. Twenty-six \
            people were taken to hospital, six of them in critical condition.

            Fire chief Darya Molnar said that the fire was under control by seven.
            """),
        Pages.page(
            "a2",
            "Kestova Morning Post",
            "2031-11-11",
            """
            They rang from the stairwell, and then the line went dead

            Ilse Brandt was on the telephone to her son when the line went dead. "He said that the \
            door at the bottom would not open," she told the Post outside the Sankt Orban hospital. \
            "He said it twice."

            Eleven families now know. Others sat through the night on plastic chairs while nurses \
            read out names. Most of the dead were under thirty and on contracts of three months.

            The drying hall at Voltane had two stairs. Firemen who were among the first inside, and \
            who asked not to be named, say that one was stacked with pallets. Fire chief Darya \
            Molnar would neither confirm nor deny it. There were no sprinklers in the hall; the law \
            of Ruthmark does not ask for any in buildings from before 2019.

            Voltane makes cells for electric bicycles and has 640 people in Kestova. It was fined in \
            the spring for working hours.
            """),
        Pages.page(
            "a3",
            "Voltane Industries",
            "2031-11-11",
            """
            A message to our people, customers and neighbours

            Yesterday was the darkest day in the history of our company. We have lost eleven \
            friends. Words cannot express what we feel.

            The fire started in a part of the site that had been inspected by an outside firm only \
            five weeks ago, without any finding. All escape routes were clear. Our first task now is \
            to care for the injured and for the bereaved. Every family will receive 25,000 crowns at \
            once.

            Production is halted until further notice. Wages will be paid in full. Voltane \
            Industries asks everyone not to add to the grief of families by repeating rumours.

            Dr Konrad Veltz, chairman of the board
            """),
        Pages.page(
            "a5",
            "Kestova Morning Post",
            "2031-11-13",
            """
            Prosecutor holds plant manager; toll reaches thirteen

            The manager of the drying hall, Rolf Sieber, was arrested at his home on Wednesday \
            evening. The prosecutor, Milena Koss, accuses him of having had one of the two stairs \
            used as a store.

            Two more of the injured died in the Sankt Orban hospital overnight, so that the dead now \
            number thirteen. Both were women of the late shift.

            Sieber's lawyer said that his client had written to the board of Voltane three times. \
            The Post has seen one of the letters. It is dated 2 September and speaks of "pallets to \
            the ceiling". Konrad Veltz, the chairman, did not answer questions.
            """),
        Pages.page(
            "b1",
            "Republic News Service",
            "2031-11-12",
            """
            Fire at paint factory injures four

            TILMEN, Ruthmark (RNS), Nov 12 - Four workers were injured on Wednesday when a fire \
            broke out in a paint factory in the Ruthmark town of Tilmen, the fire service said.

            The blaze began at about 11 a.m. in a store of the Lacora works. Some 90 people left the \
            building. Residents were told to keep windows shut.

            Deputy fire chief Egon Trass said that the fire was put out by two.
            """));
  }

  private static List<Reading> tramStrike() {
    return List.of(
        Pages.page(
            "a1",
            "Northern Press Agency",
            "2031-03-17",
            """
            Tram drivers in Lindholt walk out over pay

            LINDHOLT, Norreland (NPA), March 17 - Tram and bus drivers in Lindholt stopped work on \
            Monday in a dispute over pay, leaving some 400,000 passengers without transport.

            The union Wheel and Rail wants 9 percent more for its 3,100 members. The operator, \
            Lindholt Transit, offers 4 percent over two years.

            Talks broke down on Sunday night, union leader Greta Ostrow said.
            """),
        Pages.page(
            "a2",
            "Lindholt Echo",
            "2031-03-17",
            """
            By bicycle, by boat, on foot: a city finds its way

            Aksel Berg rowed to work. The carpenter from Oyster Quay had not used the boat since \
            autumn, and it leaked, but at seven he tied up below the theatre, ten minutes early.

            Most had it harder. On the Great Bridge the queue of cars reached to the airport road. \
            The clinic at Hallow Street moved forty operations because nurses could not come. \
            Schools stayed open, half of the desks empty.

            At the depot in Varnby some sixty drivers stood around a fire in a barrel. "I start at \
            four, six days of the week, and I can't pay the rent in the city that I drive through," \
            said Jonas Reik, who has driven the number 3 for nine years. Others sang.

            Greta Ostrow came at noon with soup. How long? "As long as it takes," she said.
            """),
        Pages.page(
            "a5",
            "Lindholt Echo",
            "2031-03-20",
            """
            Trams roll again after night in the judge's kitchen

            At 4:12 this morning the first number 3 left Varnby, with Jonas Reik at the controls and \
            a paper flower in his window.

            The deal was made in the kitchen of Olav Sundt, over eleven hours and, he says, four \
            pots of coffee: 6.5 percent in two steps, and no shifts of more than nine hours. Members \
            vote on Sunday. Greta Ostrow calls it "not a victory, but a wage".

            Bo Tangen of Lindholt Transit looked tired. Fares will rise by half a krone in May, he \
            said. It emerged on Wednesday that the company had paid its board a bonus of 2 million \
            in February; that, says Ostrow, was when the mood turned.
            """),
        Pages.page(
            "b1",
            "Northern Press Agency",
            "2031-03-18",
            """
            Ferry crews in Hamnes walk out over shifts

            HAMNES, Norreland (NPA), March 18 - Ferry crews in Hamnes stopped work on Tuesday in a \
            dispute over shifts, leaving some 20,000 commuters without transport.

            The union Sea and Shore wants longer rests for its 280 members. The operator, Fjord \
            Lines, offers one more day of leave.

            Talks will go on on Thursday, union leader Henrik Moe said.
            """));
  }
}
