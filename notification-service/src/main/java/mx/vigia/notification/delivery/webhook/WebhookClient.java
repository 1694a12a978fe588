package mx.vigia.notification.delivery.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import mx.vigia.notification.channel.endpoint.EndpointConfig;
import mx.vigia.platform.net.ForbiddenAddressException;
import mx.vigia.platform.net.ForbiddenAddressException.Reason;
import mx.vigia.platform.net.OutboundAddressPolicy;
import mx.vigia.platform.net.RetryAfterHeader;

/** POSTs to the endpoint's current address, if the address policy allows it, and classifies the response. */
@ApplicationScoped
class WebhookClient {
    private static final int MAX_REMARK_LENGTH = 300;
    private static final int GONE_STATUS = 410;
    private static final Set<Integer> RETRYABLE_STATUS_CODES = Set.of(429, 502, 503, 504);

    private final OutboundAddressPolicy policy;
    private final WebhookConnection connection;
    private final EndpointConfig config;
    private final Clock clock;

    WebhookClient(OutboundAddressPolicy policy, WebhookConnection connection, EndpointConfig config, Clock clock) {
        this.policy = policy;
        this.connection = connection;
        this.config = config;
        this.clock = clock;
    }

    WebhookResponse post(String address, Map<String, String> headers, byte[] body) {
        try {
            return responseOf(connection.post(policy.destination(address), headers, body));
        } catch (ForbiddenAddressException e) {
            return e.reason() == Reason.UNKNOWN
                    ? new WebhookResponse.Unreachable("no name server knows " + e.found())
                    : new WebhookResponse.Blocked(e.reason() + " " + e.found());
        } catch (WebhookConnection.Unanswered e) {
            return new WebhookResponse.Unreachable(e.getMessage());
        }
    }

    private WebhookResponse responseOf(WebhookConnection.Answer answer) {
        var status = answer.status();
        if (status / 100 == 2) {
            return new WebhookResponse.Taken(status, firstLineOf(answer.says()));
        }
        if (status == GONE_STATUS) {
            return new WebhookResponse.Gone();
        }
        var duration = RETRYABLE_STATUS_CODES.contains(status)
                ? RetryAfterHeader.of(answer.retryAfter(), clock.instant()).orElse(Duration.ZERO)
                : Duration.ZERO;
        var heeded = duration.compareTo(config.longestWish()) > 0 ? config.longestWish() : duration;
        return new WebhookResponse.Refused(
                status, heeded, status / 100 == 3 ? "a redirect is not followed" : firstLineOf(answer.says()));
    }

    /** Returns the beginning of the response, on one line. */
    private static String firstLineOf(String says) {
        var plain = says.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        return plain.length() > MAX_REMARK_LENGTH ? plain.substring(0, MAX_REMARK_LENGTH) + "…" : plain;
    }
}
