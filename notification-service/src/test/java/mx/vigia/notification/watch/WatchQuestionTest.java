package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class WatchQuestionTest {
    private static final Messages ES = Messages.of(Language.ES, "messages/notification");

    @Test
    void aTopicIsCalledByItsName() {
        assertThat(WatchQuestion.by("tema:ciberseguridad").inWords(ES)).isEqualTo("el tema Ciberseguridad");
        assertThat(WatchQuestion.by("topic:\"cómputo en la nube\"").inWords(ES))
                .isEqualTo("el tema Cómputo en la nube");
    }

    @Test
    void questionsAreOneInOtherAccentsCapitalsAndSpaces() {
        assertThat(WatchQuestion.isOne("Minería  del Norte", " minería del norte"))
                .isTrue();
        assertThat(WatchQuestion.isOne("(Minería OR Agua) Tema:IA", "(mineria OR agua) tema:ia"))
                .isTrue();
        assertThat(WatchQuestion.isOne("minería OR agua", "minería or agua")).isFalse();
        assertThat(WatchQuestion.isOne("NOT agua minas", "not agua minas")).isFalse();
        assertThat(WatchQuestion.isOne("agua -minas", "agua minas")).isFalse();
        assertThat(WatchQuestion.isOne("CAÑA", "cana")).isFalse();
        assertThat(WatchQuestion.isOne("=Caña", "=caña")).isFalse();
    }

    @Test
    void aNameOfSeveralWordsStaysOneName() {
        var names = Map.of("waves", "Espectro 5G", "ia", "Inteligencia");

        assertThat(NamedTopics.called(
                        "tema:waves satélite topic:\"ia\" tema:\"datos\"", name -> names.getOrDefault(name, name)))
                .isEqualTo("tema: \"Espectro 5G\" satélite topic: Inteligencia tema:\"datos\"");
    }

    @Test
    void anythingElseIsASearchInQuotationMarks() {
        assertThat(WatchQuestion.by("ley").inWords(ES)).isEqualTo("la búsqueda «ley»");
        assertThat(WatchQuestion.by("tema:ciberseguridad AND voto").inWords(ES))
                .isEqualTo("la búsqueda «tema:ciberseguridad AND voto»");
    }
}
