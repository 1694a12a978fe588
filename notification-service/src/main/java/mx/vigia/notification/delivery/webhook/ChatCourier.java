package mx.vigia.notification.delivery.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.channel.endpoint.OwnerEvent;
import mx.vigia.notification.letter.ShortMessageWriter;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;

/**
 * Posts to a chat of Slack, Teams or Telegram in the words of a letter, in the language of the person who created the
 * endpoint.
 */
@ApplicationScoped
class ChatCourier {
    private static final Pattern CHAT_ID_PATTERN = Pattern.compile("(?:^|&)chat_id=([^&]+)");
    private static final Pattern RETRY_AFTER_PATTERN = Pattern.compile("\"retry_after\"\\s*:\\s*(\\d{1,6})");

    private final WebhookClient webhookClient;
    private final ShortMessageWriter shortMessages;
    private final PlatformConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    ChatCourier(
            WebhookClient webhookClient,
            ShortMessageWriter shortMessages,
            PlatformConfig config,
            ObjectMapper json,
            Clock clock) {
        this.webhookClient = webhookClient;
        this.shortMessages = shortMessages;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    WebhookResponse deliver(Endpoint endpoint, OwnerEvent event) {
        var words = messagesFor(endpoint);
        var brief = shortMessages.write(event.kind(), event.json().toString(), endpoint.language(), clock.instant());
        var lines = new ArrayList<>(brief.lines());
        var watches = event.watches().stream().map(OwnerEvent.Because::query).collect(Collectors.joining(" · "));
        lines.add(words.say("chat.because", watches));
        return sendMessage(
                endpoint, new ChatMessage(brief.heading(), brief.name(), lines, brief.ours(), words.say("chat.read")));
    }

    WebhookResponse deliverTrial(Endpoint endpoint) {
        var words = messagesFor(endpoint);
        var ours =
                config.publicOrigin().resolve("/me/endpoints/" + endpoint.id()).toString();
        return sendMessage(
                endpoint,
                new ChatMessage(
                        words.say("chat.trial"),
                        endpoint.name(),
                        List.of(words.say("chat.trial.text")),
                        ours,
                        words.say("chat.read")));
    }

    private WebhookResponse sendMessage(Endpoint endpoint, ChatMessage message) {
        return switch (endpoint.kind()) {
            case SLACK -> webhookClient.post(endpoint.address(), Map.of(), toJson(message.forSlack()));
            case TEAMS -> webhookClient.post(endpoint.address(), Map.of(), toJson(message.forTeams()));
            case TELEGRAM -> sendToTelegram(endpoint.address(), message);
            case WEBHOOK -> throw new IllegalArgumentException("A program is told by the webhook courier");
        };
    }

    /**
     * Posts to Telegram. The chat id is in the configured address, and is sent in the body; the retry delay is in the
     * response body, too.
     */
    private WebhookResponse sendToTelegram(String address, ChatMessage message) {
        var uri = URI.create(address);
        var chat = CHAT_ID_PATTERN.matcher(uri.getQuery() == null ? "" : uri.getQuery());
        if (!chat.find()) {
            return new WebhookResponse.Blocked("the address names no chat_id");
        }
        var where = address.substring(0, address.indexOf('?'));
        var answered = webhookClient.post(where, Map.of(), toJson(message.forTelegram(chat.group(1))));
        return answered instanceof WebhookResponse.Refused(var status, var duration, var remark) && duration.isZero()
                ? new WebhookResponse.Refused(status, parseRetryAfter(remark), remark)
                : answered;
    }

    private static Duration parseRetryAfter(String says) {
        var matcher = RETRY_AFTER_PATTERN.matcher(says);
        return matcher.find() ? Duration.ofSeconds(Long.parseLong(matcher.group(1))) : Duration.ZERO;
    }

    private byte[] toJson(Map<String, Object> message) {
        try {
            return json.writeValueAsString(message).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message is always writable", e);
        }
    }

    private static Messages messagesFor(Endpoint endpoint) {
        return Messages.of(endpoint.language(), "messages/notification");
    }
}
