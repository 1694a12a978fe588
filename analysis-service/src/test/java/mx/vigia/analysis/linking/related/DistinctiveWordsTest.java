package mx.vigia.analysis.linking.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierBuilder;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.text.similarity.MinHashSketch;
import org.junit.jupiter.api.Test;

class DistinctiveWordsTest {
    private static final String LAW = "Ley General de Salud";

    @Test
    void titlesAboutOneLawAreNotAlikeForItsNameAndTheFormulas() {
        var one = sketch(
                bill(
                        "Que reforma y adiciona diversas disposiciones de la " + LAW
                                + ", en materia de atención integral de la salud mental de niñas, niños y adolescentes en las escuelas"));
        var other = sketch(
                bill(
                        "Que reforma y adiciona diversas disposiciones de la " + LAW
                                + ", en materia de control sanitario del comercio transfronterizo de sustancias peligrosas por vía marítima"));

        assertThat(one.least()).isNotEmpty();
        assertThat(one.similarity(other)).isLessThan(0.2);
    }

    @Test
    void sameSubjectIsAlikeWhateverTheFormula() {
        var subject =
                ", en materia de atención integral de la salud mental de niñas, niños y adolescentes en las escuelas";
        var one = sketch(bill("Que reforma el artículo 4 de la " + LAW + subject));
        var other = sketch(
                bill("Con proyecto de decreto, por el que se adicionan diversas disposiciones de la " + LAW + subject));

        assertThat(one.similarity(other)).isGreaterThan(0.7);
    }

    @Test
    void textWithoutArticlesIsWithoutOpeningAndSignatures() {
        assertThat(DistinctiveWords.ofText("")).isBlank();
    }

    private static MinHashSketch sketch(Dossier bill) {
        return MinHashSketch.of(DistinctiveWords.ofTitle(bill));
    }

    private static Dossier bill(String title) {
        int start = title.indexOf(LAW);
        return new DossierBuilder()
                .id(UUID.randomUUID())
                .revision(1)
                .site("mx.diputados.gaceta")
                .kind(BillKind.INITIATIVE)
                .title(title)
                .text(BillText.unknown())
                .stage(Stage.PRESENTED)
                .outcome(BillOutcome.OPEN)
                .firstSeen(Instant.EPOCH)
                .lastChanged(Instant.EPOCH)
                .laws(List.of(new AffectedLaw(
                        LAW, AmendmentKind.REFORM, List.of(), AffectedLaw.Where.TITLE, start, start + LAW.length())))
                .build();
    }
}
