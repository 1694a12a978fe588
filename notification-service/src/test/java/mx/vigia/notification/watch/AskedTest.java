package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Words;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final Words ES = Words.of(Language.ES, "messages/notification");

    @Test
    void aTopicIsCalledByItsName() {
        assertThat(Asked.by("tema:ciberseguridad").inWords(ES)).isEqualTo("el tema Ciberseguridad");
        assertThat(Asked.by("topic:\"cómputo en la nube\"").inWords(ES)).isEqualTo("el tema Cómputo en la nube");
    }

    @Test
    void questionsAreOneInOtherAccentsCapitalsAndSpaces() {
        assertThat(Asked.isOne("Minería  del Norte", " minería del norte")).isTrue();
        assertThat(Asked.isOne("(Minería OR Agua) Tema:IA", "(mineria OR agua) tema:ia"))
                .isTrue();
        assertThat(Asked.isOne("minería OR agua", "minería or agua")).isFalse();
        assertThat(Asked.isOne("NOT agua minas", "not agua minas")).isFalse();
        assertThat(Asked.isOne("agua -minas", "agua minas")).isFalse();
        assertThat(Asked.isOne("CAÑA", "cana")).isFalse();
        assertThat(Asked.isOne("=Caña", "=caña")).isFalse();
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
        assertThat(Asked.by("ley").inWords(ES)).isEqualTo("la búsqueda «ley»");
        assertThat(Asked.by("tema:ciberseguridad AND voto").inWords(ES))
                .isEqualTo("la búsqueda «tema:ciberseguridad AND voto»");
    }
}
