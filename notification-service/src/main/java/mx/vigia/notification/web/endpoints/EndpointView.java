package mx.vigia.notification.web.endpoints;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.notification.channel.endpoint.AttemptLogEntry;
import mx.vigia.notification.channel.endpoint.Endpoint;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.platform.i18n.Messages;

/** An endpoint as its manager sees it. */
@TemplateData
record EndpointView(
        String id,
        String name,
        String kind,
        String address,
        String state,
        String trouble,
        String tells,
        boolean on,
        boolean signs) {

    static EndpointView of(Endpoint endpoint, Messages words) {
        var kinds =
                endpoint.kinds().stream().map(kind -> words.say("kind." + kind)).collect(Collectors.joining(" · "));
        return new EndpointView(
                endpoint.id().toString(),
                endpoint.name(),
                words.say("endpoints.kind." + endpoint.kind()),
                endpoint.shown(),
                words.say("endpoints.state." + endpoint.state()),
                trouble(endpoint, words),
                words.say(endpoint.watches().isEmpty() ? "endpoints.all" : "endpoints.one")
                        + (kinds.isEmpty() ? "" : " · " + kinds),
                endpoint.state() == Endpoint.State.ON,
                endpoint.kind() == Endpoint.Kind.WEBHOOK);
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
    record Brought(
            String message,
            String type,
            String about,
            String state,
            String attempts,
            String answer,
            String last,
            String next,
            boolean again) {
        static Brought of(AttemptLogEntry one, Messages words) {
            var language = words.language();
            return new Brought(
                    one.message().toString(),
                    one.type().isEmpty() ? words.say("endpoints.ping") : words.say("kind." + one.type()),
                    one.about(),
                    words.say("endpoints.message." + one.state()),
                    Integer.toString(one.attempts()),
                    (one.status() == 0 ? "" : one.status() + " ") + one.remark(),
                    Optional.ofNullable(one.lastOrNull())
                            .map(last -> DateWords.moment(last, language) + " · " + one.millis() + " ms")
                            .orElse(""),
                    Optional.ofNullable(one.nextOrNull())
                            .map(next -> DateWords.moment(next, language))
                            .orElse(""),
                    !one.state().equals("DUE") && !one.type().isEmpty());
        }
    }
}
