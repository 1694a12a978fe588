package mx.vigia.notification.channel.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.notification.channel.endpoint.OwnerEvent;
import mx.vigia.notification.intake.ComingDay;
import mx.vigia.notification.intake.DeadlineData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.WatchedBill;
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
    void take(WatchedBill watched, Function<Appointment.Kind, ShortMessage> brief) {
        kept.values()
                .removeIf(known -> known.dossier().equals(watched.dossier())
                        && known.kind() != Appointment.Kind.MEETING
                        && watched.days().stream()
                                .noneMatch(day -> nameOf(watched.dossier(), day).equals(known.name())));
        for (var day : watched.days()) {
            var kind = kindOf(day);
            var hours = usesMexicoCityTime(watched.bill().site()) ? day.time() : "";
            var details = new Appointment.Details(day.day(), hours, day.place(), day.cancelled());
            var name = nameOf(watched.dossier(), day);
            var at = watched.published();
            var coming = new Appointment(name, kind, watched.dossier(), details, 0, at, at, brief.apply(kind));
            kept.merge(name, coming, (told, current) -> told.at(current.details()));
        }
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
            case MEETING ->
                CloudEvent.idFrom("appointment", "meeting", String.valueOf(day.meeting()), dossier.toString());
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
            var name = CloudEvent.idFrom(
                    "appointment",
                    "meeting",
                    call.meeting().toString(),
                    fact.dossier().toString());
            var day = call.onDay().or(() -> Optional.ofNullable(kept.get(name)).map(Appointment::day));
            var off = call.status().equals("cancelled")
                    || call.dropsTheBill()
                    || call.onDay().isEmpty();
            var hours = usesMexicoCityTime(event.site()) ? call.time() : "";
            return day.map(held -> toAppointment(
                    Appointment.Kind.MEETING,
                    name,
                    new Appointment.Details(held, hours, call.place(), off),
                    event,
                    brief));
        });
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
        return new Appointment(name, kind, event.dossier(), details, 0, at, at, brief);
    }
}
