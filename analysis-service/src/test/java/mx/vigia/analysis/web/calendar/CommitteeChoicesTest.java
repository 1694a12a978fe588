package mx.vigia.analysis.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ChamberCommittee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommitteeChoicesTest {
    @Test
    void sharedCommitteeNameOffersEachChamberAndBoth() {
        var given = Stream.of(
                new ChamberCommittee("Comisión de Salud", "senate"),
                new ChamberCommittee("Salud", "deputies"),
                new ChamberCommittee("Salud", ""),
                new ChamberCommittee("Ágora", "senate"),
                new ChamberCommittee("Comisión de Marina", "deputies"));

        assertThat(CommitteeChoices.of(given))
                .extracting(ChamberCommittee::written)
                .containsExactly("Ágora", "Marina", "Salud", "Salud (deputies)", "Salud (senate)");
    }

    @ParameterizedTest
    @EnumSource(Chamber.class)
    void committeeChoiceRoundTrips(Chamber chamber) {
        var committee = new ChamberCommittee("Salud", chamber.word());

        assertThat(ChamberCommittee.parse(committee.written())).isEqualTo(committee);
    }

    @ParameterizedTest
    @CsvSource({
        "Salud, Salud, ''",
        "Comisión de Salud (senate), Salud, senate",
        "Salud (del Senado), Salud (del Senado), ''",
    })
    void requestedCommitteeIsReadAsWritten(String words, String name, String chamber) {
        assertThat(ChamberCommittee.parse(words)).isEqualTo(new ChamberCommittee(name, chamber));
    }
}
