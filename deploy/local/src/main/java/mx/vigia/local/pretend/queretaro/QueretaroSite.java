package mx.vigia.local.pretend.queretaro;

import java.nio.charset.StandardCharsets;
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

/** Serves the table of gazettes, for the declared source that comes as a draft; the issues are not served. */
public record QueretaroSite() implements PretendSite {
    private static final String PAGE = "/gacetas-legislativas/";
    private static final int PAST_ISSUES = 14;
    private static final int ISSUE_INTERVAL = 4;

    @Override
    public String site() {
        return "mx.que.congreso";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("legislaturaqueretaro.gob.mx");
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
        var rows = issues(now).reversed().stream()
                .map(issue -> Entries.entry("<tr><td>%03d</td><td>%s</td><td><a href=\"%s\">Ver</a></td></tr>"
                        .formatted(issue.number(), Entries.title(title(issue)), file(issue))))
                .collect(Collectors.joining("\n"));
        return Optional.of(
                Reply.page(Template.of("queretaro").fill(Map.of("rows", rows)), StandardCharsets.UTF_8, "UTF-8"));
    }

    private static List<GazetteIssue> issues(Legislature now) {
        return GazetteIssue.all(now, 1, PAST_ISSUES, ISSUE_INTERVAL);
    }

    private static String title(GazetteIssue issue) {
        return "Gaceta número %d, sesión del %s".formatted(issue.number(), Days.inProse(issue.day()));
    }

    private static String file(GazetteIssue issue) {
        return "/archivos/gaceta-%03d.pdf".formatted(issue.number());
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return issues(now).stream()
                .map(issue -> new VisibleItem(site(), file(issue), "notice", title(issue), ""))
                .toList();
    }
}
