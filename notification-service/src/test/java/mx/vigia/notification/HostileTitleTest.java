package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.CYBERSECURITY;
import static mx.vigia.notification.TestFacts.INES;
import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

@FullServiceTest
class HostileTitleTest {
    private static final String TITLE =
            "Ley\r\nBcc: ladron@evil.example\r\n\r\n<script>alert('x')</script> \"comillas\" \u202Eeyel\u202C "
                    + "{story.manage} 'apóstrofo' \u0000 fin";

    @Test
    void hostileTitleIsEscapedAndInjectsNoHeader() {
        var fact = aFact().titled(TITLE)
                .with(
                        "after",
                        Map.of("title", TITLE, "stage", "PRESENTED", "step", Map.of("kind", "x", "phrase", TITLE)))
                .answering(CYBERSECURITY, TITLE)
                .publish();

        MailedLetters.about(fact).arrive(3);
        for (var letter : MailedLetters.about(fact).all()) {
            assertThat(letter.header("Bcc")).isEmpty();
            assertThat(letter.subject()).doesNotContain("\r", "\n", "\u202E").contains("Ley Bcc: ladron@evil.example");
            assertThat(letter.subject().codePointCount(0, letter.subject().length()))
                    .isLessThanOrEqualTo(78);
            assertThat(letter.html())
                    .contains("&lt;script&gt;", "{story.manage}")
                    .doesNotContain("<script", "\u202E", "\u202C", "\u0000");
            assertThat(letter.text()).contains("<script>alert('x')</script>").doesNotContain("\u202E", "\u0000");
        }
    }

    @Test
    void hostileTitleLeavesTheMailHeadersValid() {
        var fact = aFact().titled(TITLE).answering(CYBERSECURITY, "x").publish();
        MailedLetters.about(fact).arrive(3);

        var raw = MailSink.raw().stream()
                .filter(letter -> letter.contains("To: " + INES) && letter.contains("ladron"))
                .toList();

        assertThat(raw).isNotEmpty();
        for (var letter : raw) {
            var head = letter.substring(0, letter.indexOf("\r\n\r\n"));
            assertThat(head.lines().filter(line -> line.matches("(?i)bcc\\s*:.*")))
                    .isEmpty();
            assertThat(head.lines())
                    .allMatch(line -> line.matches("[A-Za-z-]+: .*|[ \\t].*"))
                    .allMatch(line -> line.length() <= 998);
            assertThat(head.chars()).allMatch(c -> c < 128);
        }
    }

    @Test
    void anAddressThatIsNoWebAddressBecomesNoLink() {
        var fact = aFact().answering(CYBERSECURITY, "x");
        var bill = new com.fasterxml.jackson.databind.ObjectMapper()
                .convertValue(
                        Map.of(
                                "revision",
                                1,
                                "title",
                                "Ley X",
                                "kind",
                                "initiative",
                                "stage",
                                "PRESENTED",
                                "site",
                                "x",
                                "officialAddress",
                                "javascript:alert(1)"),
                        com.fasterxml.jackson.databind.JsonNode.class);
        fact.with("bill", bill).publish();

        MailedLetters.about(fact).arrive(3);
        assertThat(MailedLetters.about(fact).to(INES).html()).doesNotContain("javascript:");
    }
}
