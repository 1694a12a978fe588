package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.house.Language;
import mx.vigia.house.Words;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final Words ES = Words.of(Language.ES, "messages/notification");

    @Test
    void aTopicIsCalledByItsName() {
        assertThat(Asked.by("tema:ciberseguridad").inWords(ES)).isEqualTo("el tema Ciberseguridad");
        assertThat(Asked.by("topic:\"cómputo en la nube\"").inWords(ES)).isEqualTo("el tema Cómputo en la nube");
    }

    @Test
    void anythingElseIsASearchInQuotationMarks() {
        assertThat(Asked.by("ley").inWords(ES)).isEqualTo("la búsqueda «ley»");
        assertThat(Asked.by("tema:ciberseguridad AND voto").inWords(ES))
                .isEqualTo("la búsqueda «tema:ciberseguridad AND voto»");
    }
}
