package mx.vigia.local.pretend.micrositios;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Deputy;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.Seats;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;

/** Answers queries, posted in JSON, for the meetings or the members of one committee. */
public record CommitteesSite(Script script) implements PretendSite {
    private static final String HOST = "micrositios.diputados.gob.mx";
    private static final int COMMITTEES = 20;
    private static final Pattern ASKED =
            Pattern.compile("\\{\\s*(getReunionesComision|getPartidosComision)\\(Oid: \\\\\"([0-9a-f-]{36})\\\\\"\\)");

    @Override
    public String site() {
        return "mx.diputados.comisiones";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        if (!request.method().equals("POST") || !request.path().equals("/graphql")) {
            return Optional.empty();
        }
        var asked = ASKED.matcher(request.body());
        return Optional.of(Reply.words(
                "application/json",
                asked.find() ? answer(asked.group(1), asked.group(2), now) : refusal(),
                StandardCharsets.UTF_8));
    }

    private String answer(String query, String oid, Legislature now) {
        var asked = Committee.ALL.stream()
                .filter(committee -> committee.oid().equals(oid))
                .toList();
        var entries = query.equals("getReunionesComision")
                ? asked.stream()
                        .flatMap(committee -> committee.meetings(now).stream())
                        .map(CommitteesSite::entry)
                : asked.stream().flatMap(committee -> groups(committee, now));
        return entries.collect(Collectors.joining(",\n  ", "{\"data\":{\"" + query + "\":[", "]}}"));
    }

    /** Returns the members by group, surnames first. */
    private Stream<String> groups(Committee committee, Legislature now) {
        var members = members(committee, now).stream().collect(Collectors.groupingBy(Deputy::group));
        return Seats.groups().stream()
                .filter(members::containsKey)
                .map(group -> members.get(group).stream()
                        .map(deputy -> Entries.entry(
                                "{\"Diputado\":\"%s\"}".formatted(Entries.title(Json.escape(deputy.surnamesFirst())))))
                        .collect(Collectors.joining(",", "{\"Integrantes\":[", "]}")));
    }

    private List<Deputy> members(Committee committee, Legislature now) {
        var place = Committee.ALL.indexOf(committee);
        return script.seats(now).all().stream()
                .filter(deputy -> deputy.number() % COMMITTEES == place)
                .toList();
    }

    private static String entry(Committee.Listed meeting) {
        return Entries.entry("{\"Fecha\":%s,\"NombreReunion\":\"%s\"}"
                .formatted(Json.text(meeting.day() + "T06:00:00.000Z"), Entries.title(Json.escape(meeting.name()))));
    }

    private static String refusal() {
        return Json.text(Map.of("errors", List.of(Map.of("message", "Cannot query field on type \"Query\"."))));
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        return Committee.ALL.stream()
                .flatMap(committee -> Stream.concat(
                        Stream.of(new VisibleItem(site(), committee.oid(), "committee", committee.words(), "")),
                        committee.meetings(now).stream()
                                .map(meeting -> new VisibleItem(
                                        site(), key(committee, meeting), "meeting", meeting.name(), ""))))
                .toList();
    }

    private static String key(Committee committee, Committee.Listed meeting) {
        return "%s/%s/%s".formatted(committee.oid(), meeting.day(), Committee.slug(meeting.name()));
    }
}
