package mx.vigia.notification.web.watches;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/**
 * What a search that is about to be saved is meant for, as the address says it all the way from the page of a watch.
 *
 * @param instead the watch that is to ask this instead, or empty
 * @param like the watch whose kinds of fact a new one is to ask for, or empty
 * @param paused whether the search is only kept: a watch that is paused from its beginning
 */
record NewWatchParameters(
        @QueryParam("instead") @DefaultValue("") String instead,
        @QueryParam("like") @DefaultValue("") String like,
        @QueryParam("paused") boolean paused) {

    Optional<UUID> instead(Messages words) {
        return instead.isEmpty() ? Optional.empty() : Optional.of(parseId(instead, words));
    }

    Optional<UUID> like(Messages words) {
        return like.isEmpty() ? Optional.empty() : Optional.of(parseId(like, words));
    }

    /** An address of ours that goes on saying it. */
    String appendTo(String path) {
        return path
                + (instead.isEmpty() ? "" : "&instead=" + BrowserRedirects.encoded(instead))
                + (like.isEmpty() ? "" : "&like=" + BrowserRedirects.encoded(like))
                + (paused ? "&paused=true" : "");
    }

    static UUID parseId(String written, Messages words) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.notFound(words.say("watch.unknown")).raised();
        }
    }
}
