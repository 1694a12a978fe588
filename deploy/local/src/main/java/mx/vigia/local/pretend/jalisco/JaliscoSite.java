package mx.vigia.local.pretend.jalisco;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.VisibleItem;
import mx.vigia.local.pretend.states.Statehouse;

/** Answers the requests of the calendar's script. */
public record JaliscoSite(Statehouse congress) implements PretendSite {
    private static final String HOST = "gaceta.congresojal.gob.mx";

    public JaliscoSite(Script script) {
        this(new Statehouse(script, "del Estado de Jalisco", 2, 1_201));
    }

    @Override
    public String site() {
        return "mx.jal.congreso";
    }

    @Override
    public Set<String> hosts() {
        return Set.of(HOST);
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of("/fechas_eventos.php");
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        var events = events(now);
        return switch (request.path()) {
            case "/fechas_eventos.php" ->
                Optional.of(Reply.words("application/json", new JaliscoPages(events).days(), StandardCharsets.UTF_8));
            case "/datos_eventos.php" -> day(events, request.word("fechasel"));
            case "/pleno/orden.php" -> agenda(events, Event.CHAMBER, request.word("idsel"));
            case "/com/sesion/orden.php" -> agenda(events, Event.COMMITTEE, request.word("idsel"));
            case "/pleno/suborden.php" ->
                findFirst(events, e -> Integer.toString(e.papers()).equals(request.word("id_punto")))
                        .map(e -> toReply(JaliscoPages.papersPage(e)));
            default -> Optional.empty();
        };
    }

    private static Optional<Reply> day(List<Event> events, String day) {
        var theirs = events.stream().filter(e -> e.day().toString().equals(day)).toList();
        return theirs.isEmpty() ? Optional.empty() : Optional.of(toReply(JaliscoPages.day(theirs)));
    }

    private static Optional<Reply> agenda(List<Event> events, int type, String id) {
        return findFirst(
                        events,
                        e -> e.type() == type && Integer.toString(e.id()).equals(id))
                .map(e -> toReply(JaliscoPages.agenda(e)));
    }

    private static Optional<Event> findFirst(List<Event> events, Predicate<Event> such) {
        return events.stream().filter(such).findFirst();
    }

    private static Reply toReply(String html) {
        return Reply.page(html, StandardCharsets.UTF_8, "UTF-8");
    }

    private List<Event> events(Legislature now) {
        return Event.all(congress.matters(now));
    }

    /**
     * A committee's meeting about an initiative.
     *
     * @param bill the id of the federal bill that the initiative follows
     */
    public record CommitteeMeeting(String bill, LocalDate day, boolean cancelled) {
        /** The hour of every meeting that is not cancelled. */
        public static final String TIME = "12:30";
    }

    public List<CommitteeMeeting> committeeMeetings(Legislature now) {
        return events(now).stream()
                .filter(event -> event.type() == Event.COMMITTEE)
                .flatMap(event -> event.matters().stream()
                        .map(matter -> new CommitteeMeeting(
                                matter.bill().id(), event.day(), event.title().contains("cancelada"))))
                .toList();
    }

    /** Returns the whole register; a reader goes back a month in the calendar. */
    @Override
    public List<VisibleItem> shown(Legislature now) {
        var matters = congress.matters(now).stream()
                .map(m -> new VisibleItem(
                        site(),
                        "LXIV/" + m.number(),
                        "initiative",
                        JaliscoPages.title(m),
                        m.bill().id()));
        var meetings = events(now).stream()
                .map(e -> new VisibleItem(site(), e.type() + "/" + e.id(), "meeting", e.title(), ""));
        return Stream.concat(matters, meetings).toList();
    }
}
