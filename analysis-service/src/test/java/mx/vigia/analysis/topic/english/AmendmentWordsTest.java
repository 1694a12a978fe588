package mx.vigia.analysis.topic.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import org.junit.jupiter.api.Test;

/** A law is one law in whatever capitals it is named. */
class AmendmentWordsTest {
    @Test
    void changesToOneLawAreStatedOnce() {
        var changes = List.of(
                change("Ley del Maíz Criollo", AmendmentKind.REFORM, "5"),
                change("Ley del maíz criollo", AmendmentKind.REFORM, "6"),
                change("LEY DEL MAIZ CRIOLLO", AmendmentKind.ADD, "7"));

        assertThat(new AmendmentWords(LawsInEnglish.known()).of(changes))
                .isEqualTo("amend articles 5 and 6 and add provisions (article 7) of the Ley del Maíz Criollo");
    }

    @Test
    void noLawIsBothNewAndChanged() {
        assertThat(AmendmentWords.isConsistent(List.of(
                        change("Ley del Maíz Criollo", AmendmentKind.ISSUE, ""),
                        change("Ley del maíz criollo", AmendmentKind.ADD, "7"))))
                .isFalse();
    }

    private static AffectedLaw change(String law, AmendmentKind relation, String article) {
        var articles = article.isEmpty() ? List.<String>of() : List.of(article);
        return new AffectedLaw(law, relation, articles, AffectedLaw.Where.TITLE, 0, law.length());
    }
}
