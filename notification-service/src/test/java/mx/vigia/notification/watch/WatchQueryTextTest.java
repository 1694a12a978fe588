package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class WatchQueryTextTest {
    private static final Messages ES = Messages.of(Language.ES, "messages/notification");

    @Test
    void topicQueryIsShownByItsDisplayName() {
        assertThat(WatchQueryText.by("tema:ciberseguridad").inWords(ES)).isEqualTo("el tema Ciberseguridad");
        assertThat(WatchQueryText.by("topic:\"cómputo en la nube\"").inWords(ES))
                .isEqualTo("el tema Cómputo en la nube");
    }

    @Test
    void whatIsFollowedByItsIdIsShownByItsName() {
        assertThat(WatchQueryText.by("asunto:\"Ley de Aguas [0190-1]\"").inWords(ES))
                .isEqualTo("el asunto «Ley de Aguas»");
        assertThat(WatchQueryText.by("norma:\"Código Penal Federal [codigo-penal-federal]\"")
                        .title(ES))
                .isEqualTo("Ley: Código Penal Federal");
        assertThat(WatchQueryText.by("persona:\"Dip. Elsa Díaz [a]\" OR persona:\"Dip. Elsa Díaz [b]\"")
                        .inWords(ES))
                .isEqualTo("los asuntos de Dip. Elsa Díaz");
        assertThat(WatchQueryText.by("órgano:\"Salud, Senado [senado-salud]\" minería")
                        .inWords(ES))
                .isEqualTo("la búsqueda «órgano: \"Salud, Senado\" minería»");
    }

    @Test
    void oneThingIsFollowedOnceWhateverItsName() {
        assertThat(WatchQueryText.isSameQuery("asunto:\"Antes [0190-1]\"", "asunto:\"Después [0190-1]\""))
                .isTrue();
        assertThat(WatchQueryText.isSameQuery("asunto:\"Ley [0190-1]\"", "asunto:\"Ley [0190-2]\""))
                .isFalse();
        assertThat(WatchSubjects.of(List.of("norma:\"Código Penal Federal [codigo-penal-federal]\""))
                        .laws())
                .containsExactly("código penal federal");
    }

    @Test
    void queriesAreEqualIgnoringAccentsCaseAndSpaces() {
        assertThat(WatchQueryText.isSameQuery("Minería  del Norte", " minería del norte"))
                .isTrue();
        assertThat(WatchQueryText.isSameQuery("(Minería OR Agua) Tema:IA", "(mineria OR agua) tema:ia"))
                .isTrue();
        assertThat(WatchQueryText.isSameQuery("minería OR agua", "minería or agua"))
                .isFalse();
        assertThat(WatchQueryText.isSameQuery("NOT agua minas", "not agua minas"))
                .isFalse();
        assertThat(WatchQueryText.isSameQuery("agua -minas", "agua minas")).isFalse();
        assertThat(WatchQueryText.isSameQuery("CAÑA", "cana")).isFalse();
        assertThat(WatchQueryText.isSameQuery("=Caña", "=caña")).isFalse();
    }

    @Test
    void multiWordTopicNameIsQuoted() {
        var names = Map.of("waves", "Espectro 5G", "ia", "Inteligencia");

        assertThat(NamedTopics.withDisplayNames(
                        "tema:waves satélite topic:\"ia\" tema:\"datos\"", name -> names.getOrDefault(name, name)))
                .isEqualTo("tema: \"Espectro 5G\" satélite topic: Inteligencia tema:\"datos\"");
    }

    @Test
    void otherQueriesAreShownQuoted() {
        assertThat(WatchQueryText.by("ley").inWords(ES)).isEqualTo("la búsqueda «ley»");
        assertThat(WatchQueryText.by("tema:ciberseguridad AND voto").inWords(ES))
                .isEqualTo("la búsqueda «tema:ciberseguridad AND voto»");
    }
}
