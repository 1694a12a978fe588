package mx.vigia.notification.web.endpoints;

import io.quarkus.qute.TemplateData;
import java.util.stream.Collectors;
import mx.vigia.notification.channel.endpoint.AttemptLogEntry;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.platform.i18n.Messages;

/** An endpoint as its manager sees it. */
@TemplateData
record EndpointView(Endpoint endpoint, String kind, String state, String trouble, String tells) {

    static EndpointView of(Endpoint endpoint, Messages words) {
        var kinds =
                endpoint.kinds().stream().map(kind -> words.say("kind." + kind)).collect(Collectors.joining(" · "));
        return new EndpointView(
                endpoint,
                words.say("endpoints.kind." + endpoint.kind()),
                words.say("endpoints.state." + endpoint.state()),
                trouble(endpoint, words),
                words.say(endpoint.watches().isEmpty() ? "endpoints.all" : "endpoints.one")
                        + (kinds.isEmpty() ? "" : " · " + kinds));
    }

    public String id() {
        return endpoint.id().toString();
    }

    public String name() {
        return endpoint.name();
    }

    public String address() {
        return endpoint.displayAddress();
    }

    public boolean on() {
        return endpoint.isTold();
    }

    public boolean signs() {
        return endpoint.kind() == Endpoint.Kind.WEBHOOK;
    }

    private static String trouble(Endpoint endpoint, Messages words) {
        if (endpoint.state() == Endpoint.State.DISABLED) {
            return endpoint.remark();
        }
        return endpoint.failingSince()
                .map(since -> words.say("endpoints.failing", DateWords.moment(since, words.language())))
                .orElse("");
    }

    /** A line of its log. */
    @TemplateData
    record Brought(AttemptLogEntry entry, String type, String state, String answer, String last, String next) {
        static Brought of(AttemptLogEntry one, Messages words) {
            var language = words.language();
            var attempt = one.last();
            return new Brought(
                    one,
                    one.type().isEmpty() ? words.say("endpoints.ping") : words.say("kind." + one.type()),
                    words.say("endpoints.message." + one.state()),
                    (attempt.status() == 0 ? "" : attempt.status() + " ") + attempt.remark(),
                    attempt.at()
                            .map(last -> DateWords.moment(last, language) + " · " + attempt.millis() + " ms")
                            .orElse(""),
                    one.next().map(next -> DateWords.moment(next, language)).orElse(""));
        }

        public String message() {
            return entry.message().toString();
        }

        public String about() {
            return entry.about();
        }

        public int attempts() {
            return entry.attempts();
        }

        public boolean again() {
            return !entry.state().equals("DUE") && !entry.type().isEmpty();
        }
    }
}
