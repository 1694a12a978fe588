package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The letters in the sink that mention one bill. */
public record MailedLetters(List<String> mention) {

    public static MailedLetters about(TestFacts fact) {
        return new MailedLetters(List.of("/bills/" + fact.dossier()));
    }

    public static MailedLetters about(TestSource source) {
        return new MailedLetters(List.of("/sources/" + source.site()));
    }

    /** Restricts to the letters that also contain these words. */
    public MailedLetters saying(String words) {
        return new MailedLetters(List.of(mention.getFirst(), words));
    }

    public List<ReceivedLetter> all() {
        return MailSink.letters(mention, this::isMentioned).stream()
                .map(ReceivedLetter::new)
                .toList();
    }

    private boolean isMentioned(MimeMessage letter) {
        var text = new ReceivedLetter(letter).text();
        return mention.stream().allMatch(text::contains);
    }

    public void arrive(int number) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(all()).hasSizeGreaterThanOrEqualTo(number));
    }

    public List<String> recipients() {
        return all().stream().map(letter -> letter.header("To")).toList();
    }

    public ReceivedLetter to(String address) {
        return all().stream()
                .filter(letter -> letter.header("To").contains(address))
                .findFirst()
                .orElseThrow();
    }

    /** A letter as its reader's program shows it. */
    public record ReceivedLetter(MimeMessage message) {
        /** Each letter is decoded once: tests look again and again until the one they wait for is there. */
        private static final Map<MimeMessage, List<String>> DECODED = new ConcurrentHashMap<>();

        public String text() {
            return part(0);
        }

        public String html() {
            return part(1);
        }

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String header(String name) {
            return MailSink.header(message, name);
        }

        private String part(int number) {
            return DECODED.computeIfAbsent(message, ReceivedLetter::decoded).get(number);
        }

        private static List<String> decoded(MimeMessage message) {
            try {
                return message.getContent() instanceof MimeMultipart parts
                        ? List.of(
                                parts.getBodyPart(0).getContent().toString(),
                                parts.getBodyPart(1).getContent().toString())
                        : List.of("", "");
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
