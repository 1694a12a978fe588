package mx.vigia.notification.channel.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.channel.endpoint.OwnerEvent;
import mx.vigia.notification.intake.ComingDay;
import mx.vigia.notification.intake.DayBasis;
import mx.vigia.notification.intake.DeadlineData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.MeetingData;
import mx.vigia.notification.intake.WatchedBill;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.letter.ShortMessage;
import mx.vigia.platform.kafka.CloudEvent;

/** The appointments of facts, folded in their order: a moved one stays one appointment with a new sequence. Pure. */
final class Appointments {
    private final Map<UUID, Appointment> kept = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, List<String>>> agendas = new LinkedHashMap<>();
    private final ObjectMapper json;

    Appointments(ObjectMapper json) {
        this.json = json;
    }

    /** Takes the next fact and its text. */
    void take(OwnerEvent event, ShortMessage brief) {
        if (event.kind().isSourceFact()) {
            return;
        }
        var fact = FactEvent.parseStored(event.json().toString(), json);
        meeting(fact, event, brief)
                .or(() -> consultation(fact, event, brief))
                .or(() -> deadline(fact, event, brief))
                .ifPresent(now -> kept.merge(now.name(), now, Appointment::then));
    }

    /**
     * Takes the coming days of an open bill: they replace the consultation and the deadlines that facts have told of
     * it, and change its meetings.
     */
    void take(WatchedBill watched, Function<ComingDay, ShortMessage> brief) {
        kept.values()
                .removeIf(known -> known.kind() != Appointment.Kind.MEETING
                        && known.dossiers().contains(watched.dossier())
                        && watched.days().stream()
                                .noneMatch(day -> nameOf(watched.dossier(), day).equals(known.name())));
        for (var day : watched.days()) {
            var kind = kindOf(day);
            var name = nameOf(watched.dossier(), day);
            var at = watched.published();
            var coming = kind == Appointment.Kind.MEETING
                    ? meeting(name, day, watched, brief.apply(day))
                    : new Appointment(
                            name,
                            kind,
                            List.of(watched.dossier()),
                            Appointment.Details.wholeDay(day.day(), day.basis()),
                            0,
                            at,
                            at,
                            brief.apply(day));
            kept.merge(name, coming, (told, current) -> told.at(current));
        }
    }

    /** Returns a meeting with a bill on its agenda; with what facts have told of it, where they have. */
    private Appointment meeting(UUID name, ComingDay day, WatchedBill watched, ShortMessage bill) {
        var here = DateWords.isInMexicoCityTime(watched.bill().site());
        var agenda = agendas.computeIfAbsent(name, first -> new LinkedHashMap<>());
        agenda.putIfAbsent(watched.dossier(), List.of(bill.name(), bill.ours()));
        var told = Optional.ofNullable(kept.get(name));
        var at = watched.published();
        return new Appointment(
                name,
                Appointment.Kind.MEETING,
                List.copyOf(agenda.keySet()),
                new Appointment.Details(
                        day.day(),
                        here ? day.time() : "",
                        here ? day.endTime() : "",
                        day.place(),
                        new Appointment.Caller(day.meetingKind(), day.chamber()),
                        day.cancelled(),
                        null),
                0,
                at,
                at,
                new ShortMessage(
                        told.map(Appointment::brief).orElse(bill).title(),
                        bill.heading(),
                        told.map(known -> known.brief().name())
                                .orElse(day.body().isEmpty() ? bill.name() : day.body()),
                        Stream.concat(
                                        Stream.of(here ? "" : hours(day.time(), day.endTime())),
                                        agenda.values().stream().flatMap(List::stream))
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        told.map(known -> known.brief().official()).orElse(""),
                        meetingPage(bill, day.meeting())));
    }

    private static String hours(String time, String endTime) {
        return Stream.of(time, endTime).filter(hour -> !hour.isEmpty()).collect(Collectors.joining("–"));
    }

    private static String meetingPage(ShortMessage bill, UUID meeting) {
        return URI.create(bill.ours()).resolve("/meetings/" + meeting).toString();
    }

    private static Appointment.Kind kindOf(ComingDay day) {
        return switch (day.kind()) {
            case MEETING -> Appointment.Kind.MEETING;
            case CONSULTATION -> Appointment.Kind.CONSULTATION_CLOSES;
            case DEADLINE -> Appointment.Kind.DEADLINE;
        };
    }

    private static UUID nameOf(UUID dossier, ComingDay day) {
        return switch (day.kind()) {
            case MEETING -> CloudEvent.idFrom("appointment", "meeting", String.valueOf(day.meeting()));
            case CONSULTATION -> CloudEvent.idFrom("appointment", "consultation", dossier.toString());
            case DEADLINE ->
                CloudEvent.idFrom(
                        "appointment",
                        "deadline",
                        dossier.toString(),
                        day.due().map(DeadlineData.BilingualName::es).orElse(""));
        };
    }

    Collection<Appointment> all() {
        return kept.values();
    }

    /** Returns a meeting; one postponed without a new day keeps its day, cancelled, until it is called again. */
    private Optional<Appointment> meeting(FactEvent fact, OwnerEvent event, ShortMessage brief) {
        return fact.after().called().flatMap(call -> {
            var name =
                    CloudEvent.idFrom("appointment", "meeting", call.meeting().toString());
            var agenda = agendas.computeIfAbsent(name, first -> new LinkedHashMap<>());
            if (call.points().isEmpty()) {
                agenda.remove(fact.dossier());
            } else {
                agenda.put(fact.dossier(), lines(call, brief));
            }
            var day = call.onDay().or(() -> Optional.ofNullable(kept.get(name)).map(Appointment::day));
            var off = call.status().equals("cancelled")
                    || agenda.isEmpty()
                    || call.onDay().isEmpty();
            var here = DateWords.isInMexicoCityTime(event.site());
            return day.map(held -> new Appointment(
                    name,
                    Appointment.Kind.MEETING,
                    List.copyOf(agenda.keySet()),
                    new Appointment.Details(
                            held,
                            here ? call.time() : "",
                            here ? call.endTime() : "",
                            call.place(),
                            new Appointment.Caller(call.kind(), call.chamber()),
                            off,
                            null),
                    0,
                    event.filed(),
                    event.filed(),
                    meetingBrief(call, here, agenda, brief)));
        });
    }

    /** Returns what the calendar says of a bill at a meeting: its points, its name, its page. */
    private static List<String> lines(MeetingData call, ShortMessage bill) {
        return Stream.concat(call.points().stream().map(MeetingData.Point::text), Stream.of(bill.name(), bill.ours()))
                .toList();
    }

    private static ShortMessage meetingBrief(
            MeetingData call, boolean here, Map<UUID, List<String>> agenda, ShortMessage latest) {
        var hours = here ? "" : hours(call.time(), call.endTime());
        return new ShortMessage(
                latest.title(),
                latest.heading(),
                call.what().isEmpty() ? latest.name() : call.what(),
                Stream.concat(Stream.of(hours), agenda.values().stream().flatMap(List::stream))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                call.officialAddress(),
                meetingPage(latest, call.meeting()));
    }

    private Optional<Appointment> consultation(FactEvent fact, OwnerEvent event, ShortMessage brief) {
        return fact.after().window().filter(window -> window.closesOn() != null).map(window -> {
            var name = CloudEvent.idFrom(
                    "appointment", "consultation", fact.dossier().toString());
            return toAppointment(
                    Appointment.Kind.CONSULTATION_CLOSES,
                    name,
                    Appointment.Details.wholeDay(window.closesOn(), DayBasis.of(window)),
                    event,
                    brief);
        });
    }

    private Optional<Appointment> deadline(FactEvent fact, OwnerEvent event, ShortMessage brief) {
        return fact.after().awaited().map(due -> {
            var name = CloudEvent.idFrom(
                    "appointment",
                    "deadline",
                    fact.dossier().toString(),
                    due.name().es());
            return toAppointment(
                    Appointment.Kind.DEADLINE,
                    name,
                    Appointment.Details.wholeDay(due.due(), DayBasis.of(due)),
                    event,
                    brief);
        });
    }

    private static Appointment toAppointment(
            Appointment.Kind kind, UUID name, Appointment.Details details, OwnerEvent event, ShortMessage brief) {
        var at = event.filed();
        return new Appointment(name, kind, List.of(event.dossier()), details, 0, at, at, brief);
    }
}
