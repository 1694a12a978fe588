package mx.vigia.notification.channel.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.channel.endpoint.OwnerEvent;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.MeetingData;
import mx.vigia.notification.letter.ShortMessage;
import mx.vigia.platform.kafka.CloudEvent;

/** The appointments of facts, folded in their order: a moved one stays one appointment with a new sequence. Pure. */
final class Appointments {
    /**
     * States in another time zone than Mexico City (Ley de los Husos Horarios), as sites are named: their hour is
     * stated in the text only.
     */
    private static final Set<String> OTHER_TIME_ZONE_STATES = Set.of("bcn", "bcs", "nay", "roo", "sin", "son");

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
            var here = usesMexicoCityTime(event.site());
            return day.map(held -> new Appointment(
                    name,
                    Appointment.Kind.MEETING,
                    List.copyOf(agenda.keySet()),
                    new Appointment.Details(
                            held, here ? call.time() : "", here ? call.endTime() : "", call.place(), off),
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
        var hours = Stream.of(call.time(), call.endTime())
                .filter(hour -> !here && !hour.isEmpty())
                .collect(Collectors.joining("–"));
        return new ShortMessage(
                latest.heading(),
                call.what().isEmpty() ? latest.name() : call.what(),
                Stream.concat(Stream.of(hours), agenda.values().stream().flatMap(List::stream))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                call.officialAddress(),
                URI.create(latest.ours()).resolve("/meetings/" + call.meeting()).toString());
    }

    private static boolean usesMexicoCityTime(String site) {
        var words = site.split("\\.");
        return words.length > 1 && words[0].equals("mx") && !OTHER_TIME_ZONE_STATES.contains(words[1]);
    }

    private Optional<Appointment> consultation(FactEvent fact, OwnerEvent event, ShortMessage brief) {
        return fact.after().window().map(FactEvent.Consultation::closesOn).map(day -> {
            var name = CloudEvent.idFrom(
                    "appointment", "consultation", fact.dossier().toString());
            return toAppointment(
                    Appointment.Kind.CONSULTATION_CLOSES, name, Appointment.Details.wholeDay(day), event, brief);
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
                    Appointment.Kind.DEADLINE, name, Appointment.Details.wholeDay(due.due()), event, brief);
        });
    }

    private static Appointment toAppointment(
            Appointment.Kind kind, UUID name, Appointment.Details details, OwnerEvent event, ShortMessage brief) {
        var at = event.filed();
        return new Appointment(name, kind, List.of(event.dossier()), details, 0, at, at, brief);
    }
}
