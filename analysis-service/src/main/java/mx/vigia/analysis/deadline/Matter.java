package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.stage.Branch;

/** What the clocks need to know of a matter: its kind, the way it goes, and what happened to it in the order in which it was said. */
public record Matter(Kind kind, Branch branch, List<Happening> happenings) {
    public Matter {
        happenings = List.copyOf(happenings);
    }

    /** As what it comes to a chamber: an initiative that the other one has passed comes as a minuta. */
    Kind guise(Happening start) {
        boolean passedElsewhere = happenings.stream()
                .anyMatch(past -> past.event() == Event.PASSED
                        && past.chamber() != null
                        && start.chamber() != null
                        && past.chamber() != start.chamber()
                        && !past.day().isAfter(start.day()));
        return kind == Kind.INITIATIVE && passedElsewhere ? Kind.MINUTA : kind;
    }

    /** Whether it is known on that day to be preferential. */
    boolean isPreferential(LocalDate day) {
        return hasHad(Event.PREFERENTIAL, day) || hasHad(Event.CALLED_PREFERENTIAL, day);
    }

    boolean hasHad(Event event, LocalDate until) {
        return happenings.stream()
                .anyMatch(past -> past.event() == event && !past.day().isAfter(until));
    }
}
