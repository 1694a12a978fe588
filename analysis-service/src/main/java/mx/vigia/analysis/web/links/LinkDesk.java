package mx.vigia.analysis.web.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.Author;
import mx.vigia.analysis.dossier.linking.Crowded;
import mx.vigia.analysis.dossier.manual.Reason;
import mx.vigia.analysis.dossier.registry.Regrouped;
import mx.vigia.analysis.intake.manual.Clerk.Seen;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.analysis.intake.manual.Ruled;
import mx.vigia.analysis.linking.identity.Reviews;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Parameters;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;

/** Takes an analyst's word on two bills to the clerk, whether it came from a page or a program. */
@ApplicationScoped
class LinkDesk {
    private static final int PRECONDITION_REQUIRED = 428;

    private final Reviews reviews;
    private final LinkClerk clerk;
    private final LinksHeld held;
    private final Visit visit;
    private final Clock clock;

    LinkDesk(Reviews reviews, LinkClerk clerk, LinksHeld held, Visit visit, Clock clock) {
        this.reviews = reviews;
        this.clerk = clerk;
        this.held = held;
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
        return Author.person(
                visit.demandScope("hand", "administrator", "analyst").subject().toString());
    }

    /** Two bills as somebody saw them; a revision is null where it was not sent. */
    record Pair(UUID one, Integer oneRevision, UUID other, Integer otherRevision) {}

    /** Does what somebody says of two bills. */
    Ruled decide(Pair pair, Verdict verdict, Author author, String reason) throws SQLException {
        if (pair.one() == null || pair.other() == null) {
            throw Problem.badRequest(say("links.two")).raised();
        }
        return switch (verdict) {
            case SAME -> decide(pair, true, author, reason);
            case NOT_SAME -> decide(pair, false, author, reason);
            case LATER -> putOff(pair.one(), pair.other());
            case NONE -> throw Problem.badRequest(say("links.verdict")).raised();
        };
    }

    private Ruled decide(Pair pair, boolean same, Author author, String given) throws SQLException {
        var one = seen(pair.one(), pair.oneRevision());
        var other = seen(pair.other(), pair.otherRevision());
        var reason = reason(given);
        return done(
                () -> same ? clerk.merge(one, other, author, reason) : clerk.keepApart(one, other, author, reason),
                () -> held.decided(pair.one(), pair.other(), same, author));
    }

    private Ruled putOff(UUID one, UUID other) {
        return reviews.later(one, other, clock.instant())
                ? new Ruled.Now(new Regrouped(null, List.of(), List.of(), List.of()))
                : new Ruled.Needless();
    }

    /** Takes a record out of a bill as somebody saw it. */
    Ruled split(UUID bill, Integer revision, BillId record, Author author, String given) throws SQLException {
        var seen = seen(bill, revision);
        var reason = reason(given);
        return done(() -> clerk.split(seen, record, author, reason), () -> held.split(bill, record, author));
    }

    Ruled undo(UUID act, Author author, String given) throws SQLException {
        List<Long> rows = reviews.rowsOf(act);
        var reason = reason(given);
        return done(
                () -> rows.isEmpty() ? new Ruled.Needless() : clerk.undo(act, rows, author, reason),
                () -> held.undone(act, author));
    }

    /** Something that a clerk does. */
    @FunctionalInterface
    private interface Work {
        Ruled done() throws SQLException;
    }

    /** What came of the work; where it could not be done, whether that is because the same person had it done before. */
    private Ruled done(Work work, Supplier<Optional<Ruled>> before) throws SQLException {
        try {
            var ruled = work.done();
            return ruled instanceof Ruled.Now ? ruled : before.get().orElse(ruled);
        } catch (Crowded many) {
            throw Problem.conflict(visit.words(Labels.BUNDLE).say("links.crowded", many.most()))
                    .raised();
        }
    }

    /** The revision that a form was shown at; null where it has none, 400 where that is no number. */
    Integer revision(String name, String found) {
        return found.isBlank()
                ? null
                : (int) new Parameters(visit.words(Labels.BUNDLE)).number(name, found, 1, Integer.MAX_VALUE);
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
        return pair.one() != null && pair.other() != null && verdict.needsReason() && !Reason.is(reason);
    }

    /** The reason somebody gives, who must give one. */
    private String reason(String given) {
        String reason = given == null ? "" : given.strip();
        if (!Reason.is(reason)) {
            throw Problem.badRequest(visit.words(Labels.BUNDLE).say("links.reason", Reason.LONGEST))
                    .raised();
        }
        return reason;
    }

    private String say(String word) {
        return visit.words(Labels.BUNDLE).say(word);
    }
}
