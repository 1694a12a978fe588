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
    void unchangedMentionStaysLinked() {
        MentionForms one = new MentionForms("one", null, null, Set.of());
        MentionForms other = new MentionForms("other", null, null, Set.of());

        assertThat(new MentionSuccession(rows(one, other), rows(other)).of(0)).isEmpty();
        assertThat(places(new MentionSuccession(rows(one, other), rows(other, one)).of(0)))
                .containsExactly(1);
    }

    @Test
    void correctedTitleKeepsItsLinkByDocumentOrCommonForm() {
        assertThat(places(successors(
                        new MentionForms(null, DOCUMENT, null, Set.of("x")),
                        new MentionForms(null, DOCUMENT, null, Set.of("y")))))
                .containsExactly(0);
        assertThat(places(successors(
                        new MentionForms(null, null, null, Set.of("x", "y")),
                        new MentionForms(null, null, null, Set.of("y", "z")))))
                .containsExactly(0);
        assertThat(successors(
                        new MentionForms(null, null, null, Set.of("x")),
                        new MentionForms(null, null, null, Set.of("z"))))
                .isEmpty();
    }

    @Test
    void movedPointKeepsItsLinkAndItsPredecessorDoesNotTakeIt() {
        MentionForms old = new MentionForms(null, null, null, Set.of("x", "y"));
        MentionForms next = new MentionForms("next", null, null, Set.of("x"));
        MentionForms corrected = new MentionForms(null, null, null, Set.of("y"));

        assertThat(places(new MentionSuccession(rows(old, next), rows(next, corrected)).of(0)))
                .containsExactly(1);
        assertThat(new MentionSuccession(rows(old, next), rows(next)).of(0)).isEmpty();
    }

    @Test
    void otherKeyIsAnotherBill() {
        assertThat(successors(
                        new MentionForms("one", DOCUMENT, null, Set.of("x")),
                        new MentionForms("other", DOCUMENT, null, Set.of("x"))))
                .isEmpty();
        MentionForms beside = new MentionForms(null, PAGE, null, Set.of("z"));
        assertThat(new MentionSuccession(
                                rows(new MentionForms(null, PAGE, null, Set.of("x")), beside),
                                rows(new MentionForms(null, PAGE, null, Set.of("y")), beside))
                        .of(0))
                .isEmpty();
    }

    @Test
    void formerWordsOfAPointAreLimitedAndLatestFirst() {
        List<MentionRow> known = rows(titled(0));
        for (int i = 1; i <= MentionSuccession.MAX_FORMER_FORMS + 1; i++) {
            known = new MentionSuccession(known, rows(titled(i))).rows();
        }

        assertThat(known)
                .singleElement()
                .satisfies(row -> assertThat(row.former())
                        .hasSize(MentionSuccession.MAX_FORMER_FORMS)
                        .startsWith(titled(MentionSuccession.MAX_FORMER_FORMS))
                        .doesNotContain(titled(0)));
        List<MentionForms> former = known.getFirst().former();
        assertThat(new MentionSuccession(known, rows(titled(MentionSuccession.MAX_FORMER_FORMS + 1))).rows())
                .extracting(MentionRow::former)
                .containsExactly(former);
    }

    private static MentionForms titled(int title) {
        return new MentionForms(null, DOCUMENT, null, Set.of("title " + title));
    }

    private static List<MentionRow> successors(MentionForms before, MentionForms now) {
        return new MentionSuccession(rows(before), rows(now)).of(0);
    }

    private static List<MentionRow> rows(MentionForms... forms) {
        List<MentionRow> rows = new ArrayList<>();
        for (MentionForms each : forms) {
            rows.add(new MentionRow(rows.size(), rows.size(), each, List.of()));
        }
        return rows;
    }

    private static List<Integer> places(List<MentionRow> rows) {
        return rows.stream().map(MentionRow::place).toList();
    }
}
