package mx.vigia.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.platform.realparts.ArchitectureRules;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyMessageExistsInBothLanguages() {
        ArchitectureRules.sameWords("messages/platform");
    }

    @Test
    void numbersUsePluralFormsAndSeparators() {
        var spanish = Messages.of(Language.ES, "messages/library");

        assertThat(spanish.say("shelf.count", 0)).isEqualTo("Ningún ejemplar");
        assertThat(spanish.say("shelf.count", 1)).isEqualTo("Un ejemplar");
        assertThat(spanish.say("shelf.count", 1214)).isEqualTo("1,214 ejemplares");
    }
}
