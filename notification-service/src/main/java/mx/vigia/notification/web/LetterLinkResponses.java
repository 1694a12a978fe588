package mx.vigia.notification.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;

/** The pages after a link in a letter, signed in or not: the result, its subject, and one further link. */
@ApplicationScoped
public class LetterLinkResponses {
    private final RequestContext request;

    LetterLinkResponses(RequestContext request) {
        this.request = request;
    }

    /**
     * Returns one page.
     *
     * @param name of its words: {@code name.title} and {@code name.text}
     * @param about in words, each a line
     */
    public Response messagePage(int status, String name, List<String> about, NextLink on) {
        var words = request.words("messages/notification");
        return Response.status(status)
                .entity(Templates.linkAnswer(
                        request.page(words.say(name + ".title")),
                        words.say(name + ".text"),
                        about,
                        on.path(),
                        words.say(on.label())))
                .build();
    }

    public Response messagePage(int status, String name, NextLink on) {
        return messagePage(status, name, List.of(), on);
    }

    /**
     * The link to the next page.
     *
     * @param label the name of its words
     */
    public record NextLink(String path, String label) {
        public static final NextLink TO_SIGN_IN = new NextLink("/sign-in", "sign-in.title");
        public static final NextLink TO_ALERTS = new NextLink("/watches", "stop.done.back");
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance linkAnswer(
                PageLayout page, String text, List<String> about, String path, String label);
    }
}
