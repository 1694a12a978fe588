package mx.vigia.analysis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.Legible;
import mx.vigia.analysis.dossier.Author;
import mx.vigia.analysis.dossier.Crowded;
import mx.vigia.analysis.dossier.Regrouped;
import mx.vigia.analysis.identity.Reviews;
import mx.vigia.analysis.intake.Clerk.Seen;
import mx.vigia.analysis.intake.LinkClerk;
import mx.vigia.analysis.intake.Ruled;
import mx.vigia.analysis.search.Labels;
import mx.vigia.house.Problem;
import mx.vigia.house.Visit;

/** Takes an analyst's word on two bills to the clerk, whether it came from a page or a program. */
@ApplicationScoped
class LinkDesk {
    private static final int LONGEST_REASON = 500;
    private static final int PRECONDITION_REQUIRED = 428;

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

        /** Whether somebody must say why. */
        boolean needsReason() {
            return this == SAME || this == NOT_SAME;
        }

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

    /** Two bills as somebody saw them; a revision is null where it was not sent. */
    record Pair(UUID one, Integer oneRevision, UUID other, Integer otherRevision) {}

    /** Does what somebody says of two bills. */
    Ruled decide(Pair pair, Verdict verdict, Author author, String reason) throws SQLException {
        if (pair.one() == null || pair.other() == null) {
            throw Problem.badRequest(say("links.two")).raised();
        }
        return switch (verdict) {
            case SAME ->
                roomy(() -> clerk.merge(
                        seen(pair.one(), pair.oneRevision()),
                        seen(pair.other(), pair.otherRevision()),
                        author,
                        reason(reason)));
            case NOT_SAME ->
                roomy(() -> clerk.keepApart(
                        seen(pair.one(), pair.oneRevision()),
                        seen(pair.other(), pair.otherRevision()),
                        author,
                        reason(reason)));
            case LATER -> putOff(pair.one(), pair.other());
            case NONE -> throw Problem.badRequest(say("links.verdict")).raised();
        };
    }

    private Ruled putOff(UUID one, UUID other) {
        return reviews.later(one, other, clock.instant())
                ? new Ruled.Now(new Regrouped(null, List.of(), List.of(), List.of()))
                : new Ruled.Needless();
    }

    /** Takes a record out of a bill as somebody saw it. */
    Ruled split(UUID bill, Integer revision, BillId record, Author author, String reason) throws SQLException {
        return roomy(() -> clerk.split(seen(bill, revision), record, author, reason(reason)));
    }

    Ruled undo(UUID act, Author author, String reason) throws SQLException {
        List<Long> rows = reviews.rowsOf(act);
        return rows.isEmpty() ? new Ruled.Needless() : roomy(() -> clerk.undo(act, rows, author, reason(reason)));
    }

    /** Something that a clerk does. */
    @FunctionalInterface
    private interface Work {
        Ruled done() throws SQLException;
    }

    private Ruled roomy(Work work) throws SQLException {
        try {
            return work.done();
        } catch (Crowded many) {
            throw Problem.conflict(visit.words(Labels.BUNDLE).say("links.crowded", many.most()))
                    .raised();
        }
    }

    private Seen seen(UUID bill, Integer revision) {
        if (revision == null) {
            throw Problem.of(PRECONDITION_REQUIRED, "Precondition Required", say("links.revision"))
                    .raised();
        }
        return new Seen(bill, revision);
    }

    /** Whether somebody decides on two bills and does not say why: the form is then shown again. */
    static boolean lacksReason(Pair pair, Verdict verdict, String reason) {
        return pair.one() != null && pair.other() != null && verdict.needsReason() && !isReason(reason);
    }

    /** Whether this can be somebody's reason. */
    static boolean isReason(String given) {
        return given != null && given.strip().length() <= LONGEST_REASON && Legible.is(given);
    }

    /** The reason somebody gives, who must give one. */
    private String reason(String given) {
        String reason = given == null ? "" : given.strip();
        if (!isReason(reason)) {
            throw Problem.badRequest(say("links.reason")).raised();
        }
        return reason;
    }

    private String say(String word) {
        return visit.words(Labels.BUNDLE).say(word);
    }
}
