package mx.vigia.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    private static final UUID LETTER = UUID.fromString("0199ef00-1111-7000-8000-000000000006");

    private final ReturnPath path = new ReturnPath("rebotes@vigia.example", "a key");

    @Test
    void returnPathIdentifiesItsLetterInAnyCase() {
        var written = path.of(LETTER);

        assertThat(written).startsWith("rebotes+").endsWith("@vigia.example");
        assertThat(path.findLetter("\"Rebotes\" <" + written.toUpperCase(Locale.ROOT) + ">"))
                .contains(LETTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"devoluciones", "notificaciones", "veinte.letras.justas."})
    void localPartFitsServerLimit(String mailbox) {
        var another = new ReturnPath(mailbox + "@vigia.example", "a key");

        for (var letter : List.of(LETTER, new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID())) {
            assertThat(another.of(letter).indexOf('@')).isLessThanOrEqualTo(64); // RFC 5321 §4.5.3.1.1
            assertThat(another.findLetter(another.of(letter))).contains(letter);
        }
    }

    @Test
    void returnPathNeedsTheKey() {
        var others = new ReturnPath("rebotes@vigia.example", "another key").of(LETTER);
        var ours = path.of(LETTER);
        var changed = ours.replaceFirst("\\+0", "+1");

        assertThat(path.findLetter(others)).isEmpty();
        assertThat(path.findLetter(changed)).isEmpty();
        assertThat(path.findLetter(ours.replace("@vigia.example", "@other.example")))
                .isEmpty();
        assertThat(path.findLetter("rebotes@vigia.example")).isEmpty();
        assertThat(path.findLetter("rebotes+" + "v".repeat(42) + "@vigia.example"))
                .isEmpty();
    }
}
