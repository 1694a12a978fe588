package mx.vigia.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedLawTest {
    @Test
    void lawIsOneWhateverIsDoneToItAndWhereverItIsNamed() {
        var laws = ChangedLaw.of(List.of(
                law("Ley de Faros", AmendmentKind.REFORM, AffectedLaw.Where.TITLE, "6", "12"),
                law("Ley de Mareas", AmendmentKind.MENTION, AffectedLaw.Where.TITLE),
                law("Ley de Faros", AmendmentKind.ADD, AffectedLaw.Where.TITLE),
                law("Ley de faros", AmendmentKind.REFORM, AffectedLaw.Where.DOCUMENT, "8"),
                law("Ley de Faros", AmendmentKind.ADD, AffectedLaw.Where.DOCUMENT, "6 Bis")));

        assertThat(laws).extracting(ChangedLaw::name).containsExactly("Ley de Faros", "Ley de Mareas");
        assertThat(laws.getFirst().articles()).containsExactly("6", "6 Bis", "8", "12");
        assertThat(laws.getFirst().changes())
                .extracting(AffectedLaw::relation, AffectedLaw::articles)
                .containsExactly(
                        tuple(AmendmentKind.REFORM, List.of("6", "8", "12")),
                        tuple(AmendmentKind.ADD, List.of("6 Bis")));
    }

    private static AffectedLaw law(String name, AmendmentKind relation, AffectedLaw.Where where, String... articles) {
        return new AffectedLaw(name, relation, List.of(articles), where, 0, 0);
    }
}
