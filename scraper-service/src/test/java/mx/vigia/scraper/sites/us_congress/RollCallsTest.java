package mx.vigia.scraper.sites.us_congress;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollCallsTest {
    private static final Recordings RECORDED = new Recordings(
            BillNumber.SITE, "us-congress/text-and-votes", List.of(new RepresentativesRollCall(), new SenateVote()));
    private static final String HOUSE = "https://clerk.house.gov/evs/2025/roll023.xml";
    private static final String SENATE =
            "https://www.senate.gov/legislative/LIS/roll_call_votes/vote1191/vote_119_1_00007.xml";

    @Test
    void usHouseRollCallIsReadWithPartiesAndMembers() {
        var vote = house();

        assertThat(vote.problems()).isEmpty();
        assertThat(statedField(vote, "vote/house/119-1/23", "title")).isEqualTo("Laken Riley Act");
        assertThat(statedField(vote, "vote/house/119-1/23", "question")).isEqualTo("On Passage");
        assertThat(statedField(vote, "vote/house/119-1/23", "heldOn")).isEqualTo("2025-01-22");
        assertThat(statedField(vote, "vote/house/119-1/23", "chamber")).isEqualTo("lower");
        assertThat(statedField(vote, "vote/house/119-1/23", "outcome")).isEqualTo("passed");
        assertThat(statedField(vote, "vote/house/119-1/23", "about"))
                .isEqualTo(List.of(new BillMention("119/s/5", "", "S 5", "")));
        assertThat(statedField(vote, "vote/house/119-1/23", "totals"))
                .isEqualTo(List.of(
                        new Total("", 263, 156, 0, 0, 14, 433),
                        new Total("R", 217, 0, 0, 0, 1, 218),
                        new Total("D", 46, 156, 0, 0, 13, 215),
                        new Total("I", 0, 0, 0, 0, 0, 0)));
        assertThat((List<?>) statedField(vote, "vote/house/119-1/23", "ballots"))
                .hasSize(433)
                .element(0)
                .isEqualTo(new Ballot("Adams", "A000370", "D", "against"));
    }

    @Test
    void usSenateRollCallIsReadWithMembers() {
        var vote = senate();

        assertThat(vote.problems()).isEmpty();
        assertThat((String) statedField(vote, "vote/senate/119-1/7", "title"))
                .startsWith("A bill to require the Secretary of Homeland Security to take into custody aliens");
        assertThat(statedField(vote, "vote/senate/119-1/7", "question")).isEqualTo("On Passage of the Bill");
        assertThat(statedField(vote, "vote/senate/119-1/7", "heldOn")).isEqualTo("2025-01-20");
        assertThat(statedField(vote, "vote/senate/119-1/7", "outcome")).isEqualTo("passed");
        assertThat(statedField(vote, "vote/senate/119-1/7", "about"))
                .isEqualTo(List.of(new BillMention("119/s/5", "", "S. 5", "")));
        assertThat(statedField(vote, "vote/senate/119-1/7", "totals"))
                .isEqualTo(List.of(new Total("", 64, 35, 0, 0, 0, 99)));
        assertThat((List<?>) statedField(vote, "vote/senate/119-1/7", "ballots"))
                .hasSize(99)
                .element(0)
                .isEqualTo(new Ballot("Angela Alsobrooks", "S428", "D", "against"));
    }

    @Test
    void missingBallotIsReported() {
        var cut = RECORDED.text("house_roll_2025_023.xml")
                .replaceFirst("<recorded-vote><legislator name-id=\"A000370\".*?</recorded-vote>", "");

        assertThat(RECORDED.readText(cut, HOUSE).problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).isEqualTo("count-differs");
            assertThat(p.expected() + ">" + p.found()).isEqualTo("156>155");
        });
    }

    @Test
    void rollCallInAnotherFormatIsAChangedPage() {
        RECORDED.assumeHere();
        assertThatThrownBy(() -> RECORDED.readText(
                        RECORDED.text("house_roll_2025_023.xml").replace("totals-by-vote", "totals-by-candidate"),
                        HOUSE))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("totals-by-vote");
        assertThatThrownBy(() -> RECORDED.readText(
                        RECORDED.text("senate_vote_119_1_00007.xml").replace("January 20", "sometime"), SENATE))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("a day such as");
    }

    @ParameterizedTest
    @CsvSource({
        "Passed, passed",
        "Failed, rejected",
        "Agreed to, passed",
        "Bill Passed, passed",
        "Amendment Rejected, rejected",
        "Cloture Motion Not Agreed to, rejected",
        "Nomination Confirmed, passed",
        "Veto Sustained, other"
    })
    void printedResultMapsToAnOutcome(String printed, String outcome) {
        assertThat(Outcome.of(printed)).isEqualTo(outcome);
    }

    private static Reading house() {
        return RECORDED.read("house_roll_2025_023.xml", HOUSE);
    }

    private static Reading senate() {
        return RECORDED.read("senate_vote_119_1_00007.xml", SENATE);
    }
}
