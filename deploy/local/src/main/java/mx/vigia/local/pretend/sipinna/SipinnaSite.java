package mx.vigia.local.pretend.sipinna;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.VisibleItem;
import mx.vigia.local.pretend.states.GazetteIssue;

/** Serves the articles and press notices of SIPINNA, for the declared source that comes as a draft. */
public record SipinnaSite() implements PretendSite {
    private static final String ARTICLES = "/sipinna/archivo/articulos";
    private static final String PRESS = "/sipinna/archivo/prensa";
    private static final int PAST_NOTICES = 18;
    private static final int NOTICE_INTERVAL = 5;
    private static final List<String> SUBJECTS = List.of(
            "protocolo de los faros escolares",
            "consulta a adolescentes de los puertos",
            "lineamientos de los comités de protección en línea");

    @Override
    public String site() {
        return "mx.sipinna.avisos";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("www.gob.mx");
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of(ARTICLES);
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (!List.of(ARTICLES, PRESS).contains(request.path())) {
            return Optional.empty();
        }
        var press = request.path().equals(PRESS);
        var articles = notices(now).reversed().stream()
                .filter(notice -> isPress(notice) == press)
                .map(notice -> Entries.entry(article(notice)))
                .collect(Collectors.joining("\n"));
        return Optional.of(
                Reply.page(Template.of("sipinna").fill(Map.of("articles", articles)), StandardCharsets.UTF_8, "UTF-8"));
    }

    private static List<GazetteIssue> notices(Legislature now) {
        return GazetteIssue.all(now, 1, PAST_NOTICES, NOTICE_INTERVAL);
    }

    private static boolean isPress(GazetteIssue notice) {
        return notice.number() % 2 == 0;
    }

    private static String article(GazetteIssue notice) {
        return """
            <article><time date="%s 09:00:00">%s</time><h2>%s</h2><a class="small-link" href="%s">Continuar leyendo</a></article>\
            """.formatted(notice.day(), written(notice.day()), Entries.title(title(notice)), path(notice));
    }

    private static String written(LocalDate day) {
        return Days.inProse(day);
    }

    private static String title(GazetteIssue notice) {
        return "Se publica el %s, número %d"
                .formatted(SUBJECTS.get(notice.number() % SUBJECTS.size()), notice.number());
    }

    private static String path(GazetteIssue notice) {
        return "/sipinna/%s/aviso-%d".formatted(isPress(notice) ? "prensa" : "articulos", notice.number());
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return notices(now).stream()
                .map(notice -> new VisibleItem(site(), path(notice), "notice", title(notice), ""))
                .toList();
    }
}
