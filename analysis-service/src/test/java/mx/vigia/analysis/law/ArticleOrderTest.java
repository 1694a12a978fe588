package mx.vigia.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleOrderTest {
    @Test
    void articlesFollowEachOtherAsInTheLaw() {
        assertThat(new AffectedLaw(
                                "Ley de Faros",
                                AmendmentKind.REFORM,
                                List.of(
                                        "Sexto Transitorio",
                                        "12",
                                        "10-B",
                                        "4 Quáter",
                                        "15",
                                        "4 Bis 10",
                                        "8",
                                        "4 Ter",
                                        "4 Bis 2",
                                        "4 Bis",
                                        "10",
                                        "4",
                                        "10-A"),
                                AffectedLaw.Where.TITLE,
                                0,
                                0)
                        .articles())
                .containsExactly(
                        "4",
                        "4 Bis",
                        "4 Bis 2",
                        "4 Bis 10",
                        "4 Ter",
                        "4 Quáter",
                        "8",
                        "10",
                        "10-A",
                        "10-B",
                        "12",
                        "15",
                        "Sexto Transitorio");
    }
}
