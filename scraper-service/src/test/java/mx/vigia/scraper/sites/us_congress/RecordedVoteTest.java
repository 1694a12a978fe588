package mx.vigia.scraper.sites.us_congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class RecordedVoteTest {
    private static final URI ADDRESS = URI.create("https://clerk.house.gov/evs/2026/roll012.xml");

    @Test
    void aNumberIsNamedAsItIsWrittenAndIsNoPattern() {
        assertThat(new RecordedVote("12", ADDRESS).isNamedIn("Passed: 3 - 2 (Roll no. 12)."))
                .isTrue();
        assertThat(new RecordedVote("1.", ADDRESS).isNamedIn("Passed: 3 - 2 (Roll no. 12)."))
                .isFalse();
        assertThat(new RecordedVote("12)", ADDRESS).isNamedIn("Passed: 3 - 2 (Roll no. 34)."))
                .isFalse();
    }
}
