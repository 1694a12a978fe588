package mx.vigia.notification.delivery.webhook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a chat is told, in the words of a letter and within what each chat takes: no word of a bill can begin a mention, a link or a mark. Pure.
 *
 * @param heading what happened
 * @param name to which bill
 * @param lines what was and is so, and which watches it answered
 * @param ours where it is read on
 * @param read what that link is called
 */
record ChatMessage(String heading, String name, List<String> lines, String ours, String read) {
    /** Slack takes 3,000 characters in the text of a section. */
    static final int MAX_SLACK_LENGTH = 2_900;

    /** Teams takes 28 KB in all. */
    static final int MAX_TEAMS_LENGTH = 6_000;

    /** Telegram takes 4,096 UTF-16 units after its marks were read. */
    static final int MAX_TELEGRAM_LENGTH = 3_900;

    ChatMessage {
        lines = List.copyOf(lines);
    }

    /** As blocks: foreign words stand in plain text, in which Slack reads no mentions and no marks; only our own link is markup. */
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

    /** The three characters that Slack gives a meaning (its Reference, Formatting text). */
    private static String escapeForSlack(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** As an adaptive card: in a run of text Teams reads no Markdown. */
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

    /** As HTML of which Telegram reads a few tags, so that foreign words are escaped; cut before that, for half an escape is an error. */
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

    /** A chat refuses a text that is empty. */
    private String body() {
        return lines.isEmpty() ? read : String.join("\n", lines);
    }

    private static String truncate(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
