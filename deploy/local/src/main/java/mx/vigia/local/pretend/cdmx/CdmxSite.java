package mx.vigia.local.pretend.cdmx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.VisibleItem;
import mx.vigia.local.pretend.states.GazetteIssue;

/** Serves the page of the gazette; the issues themselves are very large files, which are not requested. */
public record CdmxSite() implements PretendSite {
    private static final String HOST = "www.congresocdmx.gob.mx";
    private static final String PAGE = "/gaceta-parlamentaria-206-4.html";
    private static final int FIRST_ISSUE_NUMBER = 319;
    private static final int PAST_ISSUES = 12;
    private static final int ISSUE_INTERVAL = 3;

    @Override
    public String site() {
        return "mx.cdmx.congreso";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of(PAGE);
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (!request.path().equals(PAGE)) {
            return Optional.empty();
        }
        var boxes = issues(now).reversed().stream()
                .map(issue -> Entries.entry(box(issue)))
                .collect(Collectors.joining());
        return Optional.of(
                Reply.page(Template.of("cdmx").fill(Map.of("boxes", boxes)), StandardCharsets.UTF_8, "UTF-8"));
    }

    private static String box(GazetteIssue issue) {
        return """
            <div class="alert alert-dismissible"><div class="media"><a href="archivos/parlamentarios/%s" target="_blank"><i class="icon"></i></a><div class="media-body"><strong>%s</strong><br><span class="g-font-size-12">Fecha de publicación: %s | Tamaño: %s kb.</span></div></div></div>
            """.formatted(
                        file(issue),
                        Entries.title(title(issue)),
                        day(issue, "-"),
                        String.format(Locale.US, "%,d", 4_000 + issue.number() * 97));
    }

    private static String title(GazetteIssue issue) {
        return "Gaceta Parlamentaria III Legislatura, número " + issue.number();
    }

    private static String file(GazetteIssue issue) {
        return "gaceta_III_%d_%s.pdf".formatted(issue.number(), day(issue, ""));
    }

    private static String day(GazetteIssue issue, String between) {
        return "%02d%s%02d%s%d"
                .formatted(
                        issue.day().getDayOfMonth(),
                        between,
                        issue.day().getMonthValue(),
                        between,
                        issue.day().getYear());
    }

    private static List<GazetteIssue> issues(Legislature now) {
        return GazetteIssue.all(now, FIRST_ISSUE_NUMBER, PAST_ISSUES, ISSUE_INTERVAL);
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return issues(now).stream()
                .map(issue -> new VisibleItem(site(), file(issue), "notice", title(issue), ""))
                .toList();
    }
}
