package mx.vigia.analysis.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.dossier.Folded;
import org.junit.jupiter.api.Test;

class MarksTest {
    /** Where this digest becomes another, what older rules made must be made again: {@link Marks#RULES} is to grow with it. */
    private static final String FIRST_RULES = "d349043a8eea6eaa9fb8707dce70b09a6b82447fb10054e170eedc460122caa5";

    @Test
    void theMarksOfManyBillsAreThoseThatTheirRulesAlwaysMade() {
        var marks = new RandomBills(26, "Faros")
                .some(300).stream()
                        .map(bill -> told(Marks.of(Folded.of(bill.sighting()))))
                        .collect(Collectors.joining("\n"));

        assertThat(Marks.RULES).isEqualTo(1);
        assertThat(Digest.of(marks)).isEqualTo(FIRST_RULES);
    }

    private static String told(Marks marks) {
        return marks.bill() + " " + marks.day() + " "
                + Arrays.toString(marks.title().least())
                + Arrays.toString(marks.wording().least()) + marks.all();
    }
}
