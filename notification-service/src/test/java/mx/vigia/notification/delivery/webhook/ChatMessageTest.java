package mx.vigia.notification.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChatMessageTest {
    private static final String HOSTILE = "<!channel> *fuerte* [aquí](https://malo.example) <b>x</b> & `código` @todos";
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void slackMentionsAndMarkupInABillAreEscaped() {
        var stated = tree(message(HOSTILE).forSlack());

        assertThat(stated.path("text").asText())
                .contains("&lt;!channel&gt;", "&lt;b&gt;x&lt;/b&gt; &amp;")
                .doesNotContain("<!");
        assertThat(stated.path("blocks")
                        .valueStream()
                        .filter(block -> block.toString().contains("fuerte")))
                .isNotEmpty()
                .allMatch(block -> block.at("/text/type").asText().equals("plain_text"));
        assertThat(stated.at("/blocks/2/text/text").asText())
                .isEqualTo("<https://vigia.ami.example/bills/1?a=1&amp;b=2|Leer>");
    }

    @Test
    void teamsMarkdownInABillIsNotInterpreted() {
        var card = tree(message(HOSTILE).forTeams()).at("/attachments/0/content");

        assertThat(card.path("type").asText()).isEqualTo("AdaptiveCard");
        assertThat(card.path("body").valueStream())
                .allMatch(block -> block.path("type").asText().equals("RichTextBlock"));
        assertThat(card.at("/body/1/inlines/0/text").asText()).isEqualTo(HOSTILE);
        assertThat(card.at("/actions/0/url").asText()).startsWith("https://vigia.ami.example/");
    }

    @Test
    void telegramTagsInABillAreEscaped() {
        var stated = tree(message(HOSTILE).forTelegram("-100123"));

        assertThat(stated.path("chat_id").asText()).isEqualTo("-100123");
        assertThat(stated.path("text").asText())
                .startsWith("<b>Novedad</b>\n&lt;!channel&gt;")
                .contains("&lt;b&gt;x&lt;/b&gt; &amp; `código`");
    }

    @Test
    void longMessageFitsTheLimitOfEachChat() {
        var long_ = message("Ley & más 🔒 ".repeat(5_000));

        assertThat(tree(long_.forSlack())
                        .path("blocks")
                        .valueStream()
                        .map(block -> block.at("/text/text").asText().length()))
                .allMatch(length -> length <= 3_000);
        assertThat(long_.forTeams().toString().length()).isLessThan(28_000 / 2);
        var telegram = tree(long_.forTelegram("1")).path("text").asText();
        var read = telegram.replaceAll("</?b>", "").replace("&amp;", "&");
        assertThat(read.length()).isLessThanOrEqualTo(4_096);
        assertThat(Stream.of(telegram.split("&")).skip(1)).allMatch(rest -> rest.startsWith("amp;"));
        assertThat(read).doesNotContain("\uFFFD");
        assertThat(Character.isHighSurrogate(read.charAt(read.length() - 2))).isFalse();
    }

    private JsonNode tree(Object message) {
        return json.valueToTree(message);
    }

    private static ChatMessage message(String name) {
        return new ChatMessage(
                "Novedad", name, List.of("Título: " + name), "https://vigia.ami.example/bills/1?a=1&b=2", "Leer");
    }
}
