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
    private static final String THIRD_RULES = "354eb7f27bed0fcb42e7b6005e8cbf258c72d5ffd66d43a01200914b8ed7a438";

    @Test
    void relationKeysAreUnchangedForTheirRulesVersion() {
        var marks = new RandomBills(26, "Faros")
                .some(300).stream()
                        .map(bill -> describe(RelationKeys.of(SampleDossiers.of(bill.sighting()))))
                        .collect(Collectors.joining("\n"));

        assertThat(Follower.RELATED_BILLS.version()).isEqualTo(3);
        assertThat(Sha256.of(marks)).isEqualTo(THIRD_RULES);
    }

    private static String describe(RelationKeys marks) {
        return marks.bill() + " " + marks.day() + " "
                + Arrays.toString(marks.title().least())
                + Arrays.toString(marks.wording().least()) + marks.all();
    }
}
