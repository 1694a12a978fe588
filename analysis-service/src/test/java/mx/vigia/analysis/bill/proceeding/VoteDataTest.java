package mx.vigia.analysis.bill.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vote whose figures a list prints first and its own table, with those absent, later. */
class VoteDataTest {
    private static final UUID ID = new UUID(1, 2);

    @ParameterizedTest
    @CsvSource({"344, 91, 2, true", "343, 91, 2, false", "344, 90, 2, false", "344, 91, 0, false"})
    void theTableCorrectsAListOnlyInTheVotesCast(int favour, int against, int abstention, boolean consistent) {
        var list = vote(new PrintedTally(null, favour, against, abstention, 0, 0, favour + against + abstention), "");
        var table = vote(new PrintedTally(null, 344, 91, 2, 0, 63, 500), "PAN");

        assertThat(table.isConsistentWith(list)).isEqualTo(consistent);
        assertThat(list.isConsistentWith(table)).isEqualTo(consistent);
    }

    @Test
    void anotherNumberOfAbsentInTheTableIsACorrection() {
        var before = vote(new PrintedTally(null, 344, 91, 2, 0, 63, 500), "PAN");
        var now = vote(new PrintedTally(null, 344, 91, 2, 0, 62, 499), "PAN");

        assertThat(now.isConsistentWith(before)).isFalse();
    }

    private static VoteData vote(PrintedTally whole, String group) {
        return new VoteData(
                ID,
                "mx.diputados.gaceta",
                new VoteSubject("Ley de Faros", "En lo general", Chamber.DEPUTIES, LocalDate.of(2026, 10, 7)),
                VoteResult.PASSED,
                whole,
                group.isEmpty() ? List.of() : List.of(new PrintedTally(group, 1, 0, 0, 0, 0, 1)),
                null);
    }
}
