package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.Author;
import mx.vigia.analysis.dossier.Regrouped;
import mx.vigia.analysis.identity.Reviews;
import mx.vigia.analysis.intake.LinkClerk;
import mx.vigia.analysis.search.Labels;
import mx.vigia.house.Problem;
import mx.vigia.house.Visit;

/** Takes an analyst's word on two bills to the clerk, whether it came from a page or a program. */
@ApplicationScoped
class LinkDesk {
    private static final int LONGEST_REASON = 500;

    private final Reviews reviews;
    private final LinkClerk clerk;
    private final Visit visit;
    private final Clock clock;

    LinkDesk(Reviews reviews, LinkClerk clerk, Visit visit, Clock clock) {
        this.reviews = reviews;
        this.clerk = clerk;
        this.visit = visit;
        this.clock = clock;
    }

    /** What somebody may say of two bills. */
    enum Verdict {
        SAME,
        NOT_SAME,
        LATER,
        NONE;

        static Verdict of(String word) {
            return switch (word == null ? "" : word) {
                case "same" -> SAME;
                case "not-same" -> NOT_SAME;
                case "later" -> LATER;
                default -> NONE;
            };
        }
    }

    /** Who asks, if that is somebody who may decide; otherwise the visit ends in 401 or 403. */
    static Author demand(Visit visit) {
        return Author.person(visit.demand("administrator", "analyst").subject().toString());
    }

    /** What came of it; nothing where one bill is unknown or both are one. */
    Optional<Regrouped> decide(UUID one, UUID other, Verdict verdict, Author author, String reason)
            throws SQLException {
        return switch (verdict) {
            case SAME -> clerk.merge(one, other, author, reason(reason));
            case NOT_SAME -> clerk.keepApart(one, other, author, reason(reason));
            case LATER -> putOff(one, other);
            case NONE -> throw Problem.badRequest(say("links.verdict")).raised();
        };
    }

    private Optional<Regrouped> putOff(UUID one, UUID other) {
        reviews.later(one, other, clock.instant());
        return Optional.of(new Regrouped(null, List.of(), List.of()));
    }

    Optional<Regrouped> undo(UUID act, Author author, String reason) throws SQLException {
        List<Long> rows = reviews.rowsOf(act);
        return rows.isEmpty() ? Optional.empty() : clerk.undo(act, rows, author, reason(reason));
    }

    /** The reason somebody gives, who must give one. */
    String reason(String given) {
        String reason = given == null ? "" : given.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Problem.badRequest(say("links.reason")).raised();
        }
        return reason;
    }

    private String say(String word) {
        return visit.words(Labels.BUNDLE).say(word);
    }
}
