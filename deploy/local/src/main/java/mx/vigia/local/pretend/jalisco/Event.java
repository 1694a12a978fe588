package mx.vigia.local.pretend.jalisco;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.states.StateMatter;

/** A sitting of the chamber (type 1), of a committee (type 2), or another event there (type 3). */
record Event(int id, int type, LocalDate day, String title, List<StateMatter> matters) {
    static final int CHAMBER = 1;
    static final int COMMITTEE = 2;
    private static final int OTHER = 3;
    private static final int FIRST_COMMITTEE_ID = 8_900;
    private static final int LATER = 3;

    /**
     * Returns all events: the chamber sits when something is presented; three days later a committee meets about every
     * third matter.
     */
    static List<Event> all(List<StateMatter> matters) {
        var events = new ArrayList<Event>();
        matters.stream()
                .collect(Collectors.groupingBy(StateMatter::day))
                .forEach((day, presented) -> events.add(new Event(
                        presented.getFirst().number(), CHAMBER, day, "Sesión ordinaria 10:00 hrs.", presented)));
        for (var stateMatter : matters) {
            if (stateMatter.number() % LATER == 0) {
                events.add(committee(stateMatter));
            }
        }
        matters.stream()
                .findFirst()
                .ifPresent(m -> events.add(new Event(17, OTHER, m.day(), "Exposición en el patio", List.of())));
        events.sort(Comparator.comparing(Event::day).thenComparingInt(Event::id));
        return List.copyOf(events);
    }

    private static Event committee(StateMatter stateMatter) {
        var cancelled = stateMatter.number() % 2 == 0;
        return new Event(
                FIRST_COMMITTEE_ID + stateMatter.number(),
                COMMITTEE,
                Days.after(stateMatter.day(), LATER),
                "Comisión de " + stateMatter.committee() + (cancelled ? " (cancelada)" : " 12:30 hrs."),
                List.of(stateMatter));
    }

    /** Returns the id by which the papers of its agenda are requested. */
    int papers() {
        return id * 10 + 3;
    }
}
