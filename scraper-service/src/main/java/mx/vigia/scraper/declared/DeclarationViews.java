package mx.vigia.scraper.declared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.scraper.trial.InstantFormatter;

/**
 * Responses that show declared sources, or say that one does not exist or cannot be changed, in the user's language.
 */
@ApplicationScoped
class DeclarationViews {
    private static final String MESSAGE_BUNDLE = "messages/declared";

    private final RequestContext request;

    DeclarationViews(RequestContext request) {
        this.request = request;
    }

    @CheckedTemplate(basePath = "declared")
    static class Templates {
        static native TemplateInstance all(
                PageLayout page, Messages words, List<DeclaredSourceView> rows, List<String> formats);

        static native TemplateInstance form(
                PageLayout page,
                Messages words,
                Messages trying,
                Messages problems,
                InstantFormatter moments,
                DeclarationFormView form);
    }

    TemplateInstance all(List<DeclaredSourceView> rows) {
        var words = request.words(MESSAGE_BUNDLE);
        return Templates.all(page(words.say("declared.title")), words, rows, DeclarationTemplates.formats());
    }

    TemplateInstance form(DeclarationFormView form) {
        var words = request.words(MESSAGE_BUNDLE);
        var title =
                form.id().isEmpty() ? words.say("declared.new") : form.name().isEmpty() ? form.id() : form.name();
        return Templates.form(
                page(title),
                words,
                request.words("messages/trial"),
                request.words("messages/scraper"),
                new InstantFormatter(request.language()),
                form);
    }

    /** Redirects to the current page of the source. */
    static Response to(String site) {
        return Response.seeOther(URI.create("/sources/declared/" + site)).build();
    }

    RuntimeException unknown(String what) {
        return Problem.notFound(request.words(MESSAGE_BUNDLE).say("declared.unknown", what))
                .raised();
    }

    RuntimeException conflict(String key, Object... figures) {
        return Problem.conflict(request.words(MESSAGE_BUNDLE).say(key, figures)).raised();
    }

    private PageLayout page(String title) {
        return request.page(title).withActiveEntry("sources");
    }
}
