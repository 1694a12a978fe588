package mx.vigia.notification.delivery.webhook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chat message in the words of a letter, within the limits of each chat: no word of a bill can begin a mention, a
 * link or markup. Pure.
 *
 * @param heading what happened
 * @param name the bill concerned
 * @param lines the previous and the current state, and the watches it matched
 * @param ours the address of our page
 * @param read the label of that link
 */
record ChatMessage(String heading, String name, List<String> lines, String ours, String read) {
    /** The maximum length for Slack, which allows 3,000 characters in the text of a section. */
    static final int MAX_SLACK_LENGTH = 2_900;

    /** The maximum length for Teams, which allows 28 KB in all. */
    static final int MAX_TEAMS_LENGTH = 6_000;

    /** The maximum length for Telegram, which allows 4,096 UTF-16 units after its markup was parsed. */
    static final int MAX_TELEGRAM_LENGTH = 3_900;

    ChatMessage {
        lines = List.copyOf(lines);
    }

    /**
     * Returns it as Slack blocks: foreign words are plain text, in which Slack interprets no mentions and no markup;
     * only our own link is markup.
     */
    Map<String, Object> forSlack() {
        return Map.of(
                "text",
                truncate(escapeForSlack(heading + ": " + name), MAX_SLACK_LENGTH),
                "blocks",
                List.of(
                        section("plain_text", truncate(heading + "\n" + name, MAX_SLACK_LENGTH)),
                        section("plain_text", truncate(body(), MAX_SLACK_LENGTH)),
                        section("mrkdwn", "<" + escapeForSlack(ours) + "|" + escapeForSlack(read) + ">")));
    }

    private static Map<String, Object> section(String type, String text) {
        return Map.of("type", "section", "text", Map.of("type", type, "text", text));
    }

    /** Escapes the three characters with a meaning in Slack (its Reference, Formatting text). */
    private static String escapeForSlack(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Returns it as an adaptive card: in a run of text Teams interprets no Markdown. */
    Map<String, Object> forTeams() {
        var card = Map.of(
                "$schema", "http://adaptivecards.io/schemas/adaptive-card.json",
                "type", "AdaptiveCard",
                "version", "1.4",
                "body",
                        List.of(
                                textRun(truncate(heading, MAX_TEAMS_LENGTH), true),
                                textRun(truncate(name, MAX_TEAMS_LENGTH), false),
                                textRun(truncate(body(), MAX_TEAMS_LENGTH), false)),
                "actions", List.of(Map.of("type", "Action.OpenUrl", "title", read, "url", ours)));
        return Map.of(
                "type",
                "message",
                "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
    }

    private static Map<String, Object> textRun(String text, boolean bold) {
        return Map.of(
                "type",
                "RichTextBlock",
                "inlines",
                List.of(Map.of("type", "TextRun", "text", text, "weight", bold ? "Bolder" : "Default")));
    }

    /**
     * Returns it as HTML, of which Telegram interprets a few tags, so that foreign words are escaped; cut before that,
     * since half an escape is an error.
     */
    Map<String, Object> forTelegram(String chat) {
        var rest = truncate(
                Stream.of(name, body(), ours).collect(Collectors.joining("\n")),
                MAX_TELEGRAM_LENGTH - heading.length());
        return Map.of(
                "chat_id",
                chat,
                "parse_mode",
                "HTML",
                "text",
                "<b>" + escapeForSlack(heading) + "</b>\n" + escapeForSlack(rest),
                "link_preview_options",
                Map.of("is_disabled", true));
    }

    /** Returns the body, never empty: a chat refuses an empty text. */
    private String body() {
        return lines.isEmpty() ? read : String.join("\n", lines);
    }

    private static String truncate(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end) + "…";
    }
}
