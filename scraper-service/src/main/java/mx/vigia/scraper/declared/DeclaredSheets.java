package mx.vigia.scraper.declared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import mx.vigia.platform.i18n.Words;
import mx.vigia.platform.web.Page;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;
import mx.vigia.scraper.trial.Moments;

/** How declared sources are shown, and what is said where one is not there or cannot be changed, in the language of who looks. */
@ApplicationScoped
class DeclaredSheets {
    private static final String WORDS = "messages/declared";

    private final Visit visit;

    DeclaredSheets(Visit visit) {
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "declared")
    static class Templates {
        static native TemplateInstance all(Page page, Words words, List<DeclaredRow> rows, List<String> formats);

        static native TemplateInstance form(
                Page page, Words words, Words trying, Words problems, Moments moments, DeclaredForm form);
    }

    TemplateInstance all(List<DeclaredRow> rows) {
        var words = visit.words(WORDS);
        return Templates.all(page(words.say("declared.title")), words, rows, Blanks.formats());
    }

    TemplateInstance form(DeclaredForm form) {
        var words = visit.words(WORDS);
        var title =
                form.id().isEmpty() ? words.say("declared.new") : form.name().isEmpty() ? form.id() : form.name();
        return Templates.form(
                page(title),
                words,
                visit.words("messages/trial"),
                visit.words("messages/scraper"),
                new Moments(visit.language()),
                form);
    }

    /** Leads to the source as it stands now. */
    static Response to(String site) {
        return Response.seeOther(URI.create("/sources/declared/" + site)).build();
    }

    RuntimeException unknown(String what) {
        return Problem.notFound(visit.words(WORDS).say("declared.unknown", what))
                .raised();
    }

    RuntimeException conflict(String key, Object... figures) {
        return Problem.conflict(visit.words(WORDS).say(key, figures)).raised();
    }

    private Page page(String title) {
        return visit.page(title).lit("sources");
    }
}
