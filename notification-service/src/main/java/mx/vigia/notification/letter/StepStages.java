package mx.vigia.notification.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.watch.FactKind;

/** The stages at which a bill stands while a step is its latest, in the chamber of origin and in the reviewing one. */
record StepStages(FactEvent fact) {
    private static final OfKind IN_COMMITTEE =
            new OfKind(List.of("REFERRED", "IN_COMMITTEE"), List.of("REVIEWING_IN_COMMITTEE"));

    private static final Map<FactKind, OfKind> BY_KIND = Map.of(
            FactKind.REFERRED, IN_COMMITTEE,
            FactKind.REFERRAL_CHANGED, IN_COMMITTEE,
            FactKind.EXTENDED, IN_COMMITTEE,
            FactKind.REPORTED, new OfKind(List.of("REPORTED_POSITIVE"), List.of("REVIEWING_REPORTED")),
            FactKind.REPORTED_NEGATIVE, new OfKind(List.of("REPORTED_NEGATIVE"), List.of("REVIEWING_REPORTED")),
            FactKind.VOTE,
                    new OfKind(
                            List.of("IN_DEBATE", "PASSED_ORIGIN"),
                            List.of("REVIEWING_IN_DEBATE", "PASSED_REVIEWING", "PASSED_CONGRESS")),
            FactKind.PASSED,
                    new OfKind(
                            List.of("PASSED_ORIGIN", "PASSED_CONGRESS"),
                            List.of("PASSED_REVIEWING", "PASSED_CONGRESS")));

    /** The kinds that move a bill, so that one of either chamber that moved nothing was taken before. */
    private static final Set<FactKind> MOVING =
            EnumSet.of(FactKind.REFERRED, FactKind.REPORTED, FactKind.REPORTED_NEGATIVE, FactKind.PASSED);

    private record OfKind(List<String> origin, List<String> reviewing) {
        static final OfKind NONE = new OfKind(List.of(), List.of());
    }

    /** Whether the fact is an earlier step that becomes known only now. */
    boolean isLate() {
        var stated = fact.before().progress().stage();
        return !stated.isEmpty() && stated.equals(fact.after().progress().stage());
    }

    /** Returns them, the earliest first; empty where it cannot be known that the bill has left them. */
    List<String> known() {
        if (fact.after().progress().stage().isEmpty() && fact.kind() != FactKind.VOTE) {
            return List.of();
        }
        return Stream.concat(Stream.of(stated()).filter(stage -> !stage.isEmpty()), ofKind().stream())
                .distinct()
                .toList();
    }

    /** Returns the stage that the fact itself states; empty for a step of which only that is known. */
    private String stated() {
        return switch (fact.kind()) {
            case MINUTA ->
                fact.after().tells().contains(FactKind.REFERRED) ? "REVIEWING_IN_COMMITTEE" : "SENT_TO_REVIEWING";
            case CONSULTATION_OPENED, CONSULTATION_EXTENDED, CONSULTATION_CLOSING -> "IN_CONSULTATION";
            default -> isLate() ? "" : fact.after().progress().stage();
        };
    }

    /** Returns those of its chamber; where that is not known, of both if it is late, since it moves bills. */
    private List<String> ofKind() {
        var chamber = new ChamberOfFact(fact);
        var ofKind = BY_KIND.getOrDefault(fact.kind(), OfKind.NONE);
        if (chamber.isOfOrigin()) {
            return ofKind.origin();
        }
        if (chamber.isReviewing()) {
            return ofKind.reviewing();
        }
        return isLate() && MOVING.contains(fact.kind())
                ? Stream.concat(ofKind.origin().stream(), ofKind.reviewing().stream())
                        .toList()
                : List.of();
    }
}
