package mx.vigia.notification.web.watches;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.web.BrowserRedirects;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/**
 * The purpose of a search about to be saved, as parameters of the address from the page of a watch on.
 *
 * @param instead the watch whose query it is to replace, or empty
 * @param like the watch whose kinds of fact a new one is to select, or empty
 * @param paused whether the search is only saved: a watch that is paused from its beginning
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

    /** Returns a path of ours with these parameters. */
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
