package mx.vigia.local.pretend.sonora;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;
import mx.vigia.local.pretend.states.GazetteIssue;

/** Serves the issues of the gazette page by page, newest first, with their total number. */
public record SonoraSite() implements PretendSite {
    private static final String HOST = "gestion.api.congresoson.gob.mx";
    private static final String LEGISLATURE = "7c1013d2-f2ac-49ad-9ce0-03a8b23e2ec5";
    private static final int FIRST_ISSUE_NUMBER = 2031;
    private static final int PAST_ISSUES = 64;
    private static final int ISSUE_INTERVAL = 2;
    private static final int MAX_PAGE_SIZE = 100;

    @Override
    public String site() {
        return "mx.son.congreso";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of("/publico/gaceta?limite=50&idLegislatura=" + LEGISLATURE);
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (!request.path().equals("/publico/gaceta")
                || !request.word("idLegislatura").equals(LEGISLATURE)) {
            return Optional.empty();
        }
        var page = number(request.word("pagina"), 1);
        var limit = Math.min(MAX_PAGE_SIZE, number(request.word("limite"), 10));
        var issues = issues(now);
        var shown = issues.reversed().stream()
                .skip((page - 1L) * limit)
                .limit(limit)
                .map(issue -> Entries.entry(Json.text(fields(issue))))
                .collect(Collectors.joining(",\n "));
        var json = "{\"resultado\":[\n %s],\n \"paginacion\":{\"total\":%d,\"pagina\":%d,\"limite\":%d}}"
                .formatted(shown, issues.size(), page, limit);
        return Optional.of(Reply.words("application/json", json, StandardCharsets.UTF_8));
    }

    private static Map<String, Object> fields(GazetteIssue issue) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id(issue));
        fields.put("nombre", Entries.title(name(issue)));
        fields.put("idLegislatura", LEGISLATURE);
        fields.put("tipoGaceta", issue.number() % 3 == 0 ? "COMISION" : "PLENO");
        fields.put("fechaPublicacion", issue.day() + "T07:00:00.000Z");
        fields.put("mediaGaceta", List.of(file(issue)));
        return fields;
    }

    private static Map<String, Object> file(GazetteIssue issue) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("nombre", name(issue));
        fields.put("tipo", "ARCHIVO");
        fields.put("descripcion", "Sesión ordinaria");
        fields.put("media", Map.of("ruta", "https://archivos.congresoson.example/gaceta-" + issue.number() + ".pdf"));
        return fields;
    }

    private static String id(GazetteIssue issue) {
        return UUID.nameUUIDFromBytes(("sonora " + issue.number()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Returns {@code Gaceta No. 2097 - Marzo 03 2026}. */
    private static String name(GazetteIssue issue) {
        var month = Days.inProse(issue.day()).split(" de ")[1];
        return "Gaceta No. %d - %s %02d %d"
                .formatted(
                        issue.number(),
                        Markup.capitalize(month),
                        issue.day().getDayOfMonth(),
                        issue.day().getYear());
    }

    private static int number(String word, int otherwise) {
        return word.matches("[1-9]\\d{0,4}") ? Integer.parseInt(word) : otherwise;
    }

    private static List<GazetteIssue> issues(Legislature now) {
        return GazetteIssue.all(now, FIRST_ISSUE_NUMBER, PAST_ISSUES, ISSUE_INTERVAL);
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return issues(now).stream()
                .map(issue -> new VisibleItem(site(), id(issue), "notice", name(issue), ""))
                .toList();
    }
}
