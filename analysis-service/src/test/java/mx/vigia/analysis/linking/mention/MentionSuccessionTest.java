package mx.vigia.analysis.linking.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionSuccessionTest {
    private static final String PAGE = "gaceta.diputados.gob.mx/Gaceta/66/2026/nov/20261125.html";
    private static final String DOCUMENT = "gaceta.diputados.gob.mx/PDF/66/dictamen.pdf";

    @Test
    void whatIsNamedAsBeforeStaysLinkedWhereverItStands() {
        Forms one = new Forms("one", null, null, Set.of());
        Forms other = new Forms("other", null, null, Set.of());

        assertThat(new MentionSuccession(rows(one, other), rows(other)).of(0)).isEmpty();
        assertThat(places(new MentionSuccession(rows(one, other), rows(other, one)).of(0)))
                .containsExactly(1);
    }

    @Test
    void aCorrectedTitleKeepsTheLinkByItsDocumentOrByAFormThatStillAgrees() {
        assertThat(places(heirs(
                        new Forms(null, DOCUMENT, null, Set.of("x")), new Forms(null, DOCUMENT, null, Set.of("y")))))
                .containsExactly(0);
        assertThat(places(heirs(
                        new Forms(null, null, null, Set.of("x", "y")), new Forms(null, null, null, Set.of("y", "z")))))
                .containsExactly(0);
        assertThat(heirs(new Forms(null, null, null, Set.of("x")), new Forms(null, null, null, Set.of("z"))))
                .isEmpty();
    }

    @Test
    void aCorrectedPointThatMovedKeepsTheLinkAndOneThatStoodThereBeforeDoesNotTakeItOver() {
        Forms old = new Forms(null, null, null, Set.of("x", "y"));
        Forms next = new Forms("next", null, null, Set.of("x"));
        Forms corrected = new Forms(null, null, null, Set.of("y"));

        assertThat(places(new MentionSuccession(rows(old, next), rows(next, corrected)).of(0)))
                .containsExactly(1);
        assertThat(new MentionSuccession(rows(old, next), rows(next)).of(0)).isEmpty();
    }

    @Test
    void anotherKeyIsAnotherMatterAndThePageOfManyTellsNothing() {
        assertThat(heirs(
                        new Forms("one", DOCUMENT, null, Set.of("x")), new Forms("other", DOCUMENT, null, Set.of("x"))))
                .isEmpty();
        Forms beside = new Forms(null, PAGE, null, Set.of("z"));
        assertThat(new MentionSuccession(
                                rows(new Forms(null, PAGE, null, Set.of("x")), beside),
                                rows(new Forms(null, PAGE, null, Set.of("y")), beside))
                        .of(0))
                .isEmpty();
    }

    @Test
    void whatIsCorrectedAgainAndAgainIsKnownByAllItsFormerWordsTheLastFirstAndBySoManyAtMost() {
        List<MentionRow> known = rows(titled(0));
        for (int i = 1; i <= MentionSuccession.MOST_FORMER + 1; i++) {
            known = new MentionSuccession(known, rows(titled(i))).told();
        }

        assertThat(known)
                .singleElement()
                .satisfies(row -> assertThat(row.former())
                        .hasSize(MentionSuccession.MOST_FORMER)
                        .startsWith(titled(MentionSuccession.MOST_FORMER))
                        .doesNotContain(titled(0)));
        List<Forms> former = known.getFirst().former();
        assertThat(new MentionSuccession(known, rows(titled(MentionSuccession.MOST_FORMER + 1))).told())
                .extracting(MentionRow::former)
                .containsExactly(former);
    }

    private static Forms titled(int title) {
        return new Forms(null, DOCUMENT, null, Set.of("title " + title));
    }

    private static List<MentionRow> heirs(Forms before, Forms now) {
        return new MentionSuccession(rows(before), rows(now)).of(0);
    }

    private static List<MentionRow> rows(Forms... forms) {
        List<MentionRow> rows = new ArrayList<>();
        for (Forms each : forms) {
            rows.add(new MentionRow(rows.size(), rows.size(), each, List.of()));
        }
        return rows;
    }

    private static List<Integer> places(List<MentionRow> rows) {
        return rows.stream().map(MentionRow::place).toList();
    }
}
