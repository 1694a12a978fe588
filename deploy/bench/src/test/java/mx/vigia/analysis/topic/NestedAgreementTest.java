package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NestedAgreementTest {
    private static final int MANY = 400;
    private static final Tagger TAGGER = new Tagger(TopicCatalog.read());

    @Test
    void foldOfAnIdIsTheSameEverywhere() {
        assertThat(Fold.of("bill-1")).isEqualTo(1);
        assertThat(Fold.of("bill-11")).isEqualTo(4);
    }

    @Test
    void foldsAreAboutEquallyLarge() {
        List<LabelledBill> last =
                bills("Ley de Aguas").stream().filter(Fold::isUnseen).toList();

        assertThat(last).hasSizeBetween(MANY / 7, MANY / 4);
    }

    @Test
    void errorsOfTheLastFoldAreCountedAndNotListed() {
        List<LabelledBill> bills = bills("Que crea la agencia de ciberseguridad");
        NestedAgreement nested = NestedAgreement.of(TAGGER, bills);

        assertThat(nested.listMisses()).hasSize(nested.seen().bills() + 1);
        assertThat(nested.listMisses().getLast())
                .startsWith(nested.unseen().bills() + " errors on bills of fold 4 are not listed");
        bills.stream()
                .filter(Fold::isUnseen)
                .forEach(bill ->
                        assertThat(nested.listMisses()).noneMatch(line -> line.contains(" " + bill.id() + " ")));
    }

    @Test
    void intervalContainsTheFigureAndIsWiderOfFewBills() {
        TagAgreement many = TagAgreement.of(TAGGER, halfRight(MANY));
        TagAgreement few = TagAgreement.of(TAGGER, halfRight(MANY / 10));

        Interval narrow = many.f1Interval("ai");
        assertThat(many.scoreOf("ai").f1()).isBetween(narrow.low(), narrow.high());
        assertThat(few.f1Interval("ai").high() - few.f1Interval("ai").low())
                .isGreaterThan(narrow.high() - narrow.low());
    }

    private static List<LabelledBill> bills(String title) {
        return IntStream.range(0, MANY).mapToObj(i -> bill(i, title, Set.of())).toList();
    }

    private static List<LabelledBill> halfRight(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        bill(i, i % 2 == 0 ? "Que regula la inteligencia artificial" : "Ley de Aguas", Set.of("ai")))
                .toList();
    }

    private static LabelledBill bill(int number, String title, Set<String> topics) {
        return new LabelledBill("bill-" + number, title, "", "", topics, Set.of(), false);
    }
}
