package mx.vigia.analysis.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import org.junit.jupiter.api.Test;

class ArticleHistoryTest {
    private static final String ONE = """
            Decreto

            Único. Se expide la Ley de Boyas, para quedar como sigue:

            Artículo 1. Esta Ley regula las boyas.

            Artículo 2. El capitán del puerto revisará cada boya una vez al año y asentará su estado en el libro.
            """;
    private static final String RENUMBERED = """
            Decreto

            Único. Se expide la Ley de Boyas, para quedar como sigue:

            Artículo 1. Esta Ley regula las boyas.

            Artículo 2. Son de interés público la compra, la venta y la renta de luces marítimas.

            Artículo 3. El capitán del puerto revisará cada boya dos veces al año y asentará su estado en el libro.
            """;

    @Test
    void anArticleIsFollowedThroughItsVersionsWhereItWasRenumbered() {
        var history = history("3", ONE, RENUMBERED).appearances();

        assertThat(history).hasSize(2);
        assertThat(history.get(0).part().number()).hasToString("2");
        assertThat(history.get(0).change()).isNull();
        assertThat(history.get(1).part().number()).hasToString("3");
        assertThat(history.get(1).change().grade()).isEqualTo(ChangeGrade.SUBSTANTIVE);
    }

    @Test
    void addedArticleIsAbsentFromEarlierVersions() {
        var history = history("2", ONE, RENUMBERED).appearances();

        assertThat(history.get(0).part()).isNull();
        assertThat(history.get(1).change().pairing()).isInstanceOf(Pairing.Added.class);
    }

    @Test
    void removedArticleIsShownOnceAsRemoved() {
        var history = history("3", RENUMBERED, ONE.replace("El capitán", "La autoridad sanitaria"), ONE)
                .appearances();

        assertThat(history).extracting(one -> one.part() == null).startsWith(false);
        assertThat(history.getFirst().part().number()).hasToString("3");
        assertThat(history.get(2).change()).isNull();
    }

    @Test
    void unknownNumberHasNoHistory() {
        var versions = Stream.of(ONE).map(TextSplitter::split).toList();

        assertThat(ArticleHistory.of(versions, PartKind.ARTICLE, number("99"), ""))
                .isEmpty();
        assertThat(ArticleHistory.of(versions, PartKind.ARTICLE, number("1"), "Ley de Faros"))
                .isEmpty();
        assertThat(ArticleHistory.of(List.of(), PartKind.ARTICLE, number("1"), ""))
                .isEmpty();
    }

    @Test
    void aNumberAsPagesPrintItIsReadAgainAsTheSame() {
        for (var words : List.of("18-H Quáter", "211 Bis 1", "5", "Primero")) {
            assertThat(number(number(words).printed())).isEqualTo(number(words));
        }
    }

    private static ArticleHistory history(String number, String... texts) {
        var versions = Stream.of(texts).map(TextSplitter::split).toList();
        return ArticleHistory.of(versions, PartKind.ARTICLE, number(number), "").orElseThrow();
    }

    private static ArticleNumber number(String words) {
        return ArticleNumber.read(words).orElseThrow();
    }
}
