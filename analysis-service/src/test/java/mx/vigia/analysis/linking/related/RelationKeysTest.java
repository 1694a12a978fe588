package mx.vigia.analysis.linking.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;

class RelationKeysTest {
    /**
     * Where this digest becomes another, what older rules made must be made again: {@link Follower#RELATED_BILLS} is to
     * grow with it.
     */
    private static final String FIFTH_RULES = "a582b287d0b8ebfea0b411c8d115e843a55324960150c48224457d980ea97445";

    @Test
    void relationKeysAreUnchangedForTheirRulesVersion() {
        var marks = new RandomBills(26, "Faros")
                .some(300).stream()
                        .map(bill -> describe(RelationKeys.of(SampleDossiers.of(bill.sighting()))))
                        .collect(Collectors.joining("\n"));

        assertThat(Follower.RELATED_BILLS.version()).isEqualTo(5);
        assertThat(Sha256.of(marks)).isEqualTo(FIFTH_RULES);
    }

    private static String describe(RelationKeys marks) {
        return marks.bill() + " " + marks.day() + " "
                + Arrays.toString(marks.title().least())
                + Arrays.toString(marks.wording().least()) + marks.all();
    }
}
