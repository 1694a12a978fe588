package mx.vigia.analysis.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.CommitteeOfChamber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommitteeChoicesTest {
    @Test
    void aNameThatTwoChambersUseStandsForEachAndForBothAndAnyOtherOnce() {
        var told = Stream.of(
                new CommitteeOfChamber("Comisión de Salud", "senate"),
                new CommitteeOfChamber("Salud", "deputies"),
                new CommitteeOfChamber("Salud", ""),
                new CommitteeOfChamber("Ágora", "senate"),
                new CommitteeOfChamber("Comisión de Marina", "deputies"));

        assertThat(CommitteeChoices.of(told))
                .extracting(CommitteeOfChamber::written)
                .containsExactly("Ágora", "Marina", "Salud", "Salud (deputies)", "Salud (senate)");
    }

    @ParameterizedTest
    @EnumSource(Chamber.class)
    void theCommitteeOfAnyChamberIsReadAsItIsOffered(Chamber chamber) {
        var committee = new CommitteeOfChamber("Salud", chamber.word());

        assertThat(CommitteeOfChamber.asked(committee.written())).isEqualTo(committee);
    }

    @ParameterizedTest
    @CsvSource({
        "Salud, Salud, ''",
        "Comisión de Salud (senate), Salud, senate",
        "Salud (del Senado), Salud (del Senado), ''",
    })
    void whatIsAskedForIsReadAsItIsWritten(String words, String name, String chamber) {
        assertThat(CommitteeOfChamber.asked(words)).isEqualTo(new CommitteeOfChamber(name, chamber));
    }
}
