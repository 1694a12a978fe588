package mx.vigia.analysis.web.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.linking.TooManyRecordsException;
import mx.vigia.analysis.dossier.manual.EditReason;
import mx.vigia.analysis.dossier.registry.RelinkResult;
import mx.vigia.analysis.intake.manual.Clerk.Seen;
import mx.vigia.analysis.intake.manual.LinkClerk;
import mx.vigia.analysis.intake.manual.LinkRulingResult;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;

/** Passes an analyst's decision on two bills to the clerk, from a page or the API. */
@ApplicationScoped
class LinkRequests {
    private static final int PRECONDITION_REQUIRED = 428;

    private final ReviewRepository reviews;
    private final LinkClerk linkClerk;
    private final ExistingLinkCheck linkCheck;
    private final RequestContext request;
    private final Clock clock;

    LinkRequests(
            ReviewRepository reviews,
            LinkClerk linkClerk,
            ExistingLinkCheck linkCheck,
            RequestContext request,
            Clock clock) {
        this.reviews = reviews;
        this.linkClerk = linkClerk;
        this.linkCheck = linkCheck;
        this.request = request;
        this.clock = clock;
    }

    /** The possible decisions on two bills. */
    enum Verdict {
        SAME,
        NOT_SAME,
        LATER,
        NONE;

        /** Whether a reason is required. */
        boolean needsReason() {
            return this == SAME || this == NOT_SAME;
        }

        static Verdict of(String word) {
            return switch (OrEmpty.text(word)) {
                case "same" -> SAME;
                case "not-same" -> NOT_SAME;
                case "later" -> LATER;
                default -> NONE;
            };
        }
    }

    /** Returns the user, if allowed to decide; otherwise the request ends with 401 or 403. */
    static DecisionAuthor requireAnalyst(RequestContext request) {
        return DecisionAuthor.person(request.requireScope("hand", "administrator", "analyst")
                .subject()
                .toString());
    }

    /** Two bills as the user saw them; a revision is null if it was not sent. */
    record Pair(UUID one, Integer oneRevision, UUID other, Integer otherRevision) {
        private boolean namesBoth() {
            return Stream.of(one, other).allMatch(Objects::nonNull);
        }
    }

    /** Applies a decision on two bills. */
    LinkRulingResult decide(Pair pair, Verdict verdict, DecisionAuthor author, String reason) {
        if (!pair.namesBoth()) {
            throw Problem.badRequest(message("links.two")).raised();
        }
        return switch (verdict) {
            case SAME -> decide(pair, true, author, reason);
            case NOT_SAME -> decide(pair, false, author, reason);
            case LATER -> putOff(pair.one(), pair.other());
            case NONE -> throw Problem.badRequest(message("links.verdict")).raised();
        };
    }

    private LinkRulingResult decide(Pair pair, boolean same, DecisionAuthor author, String given) {
        var one = readSeen(pair.one(), pair.oneRevision());
        var other = readSeen(pair.other(), pair.otherRevision());
        var reason = reason(given);
        return done(
                () -> same
                        ? linkClerk.merge(one, other, author, reason)
                        : linkClerk.keepApart(one, other, author, reason),
                () -> linkCheck.findDecision(pair.one(), pair.other(), same, author));
    }

    private LinkRulingResult putOff(UUID one, UUID other) {
        return reviews.postpone(one, other, clock.instant())
                ? new LinkRulingResult.Applied(new RelinkResult(null, List.of(), Map.of(), List.of(), List.of()))
                : new LinkRulingResult.NothingToDecide();
    }

    /** Splits a record from a bill as the user saw it. */
    LinkRulingResult split(UUID bill, Integer revision, BillId record, DecisionAuthor author, String given) {
        var seen = readSeen(bill, revision);
        var reason = reason(given);
        return done(() -> linkClerk.split(seen, record, author, reason), () -> linkCheck.split(bill, record, author));
    }

    LinkRulingResult undo(UUID editId, DecisionAuthor author, String given) {
        List<Long> rows = reviews.findRows(editId);
        var reason = reason(given);
        return done(
                () -> rows.isEmpty()
                        ? new LinkRulingResult.NothingToDecide()
                        : linkClerk.undo(editId, rows, author, reason),
                () -> linkCheck.undone(editId, author));
    }

    /** An action of a clerk. */
    @FunctionalInterface
    private interface Work {
        LinkRulingResult done();
    }

    /** Returns the result of the action; if it failed, checks whether the same person had already done it. */
    private LinkRulingResult done(Work work, Supplier<Optional<LinkRulingResult>> before) {
        try {
            var rulingResult = work.done();
            return rulingResult instanceof LinkRulingResult.Applied
                    ? rulingResult
                    : before.get().orElse(rulingResult);
        } catch (TooManyRecordsException many) {
            throw Problem.conflict(request.words(BillLabels.BUNDLE).say("links.crowded", many.limit()))
                    .raised();
        }
    }

    /** Returns the revision at which a form was shown; null if missing, 400 if it is not a number. */
    Integer revision(String name, String found) {
        return found.isBlank()
                ? null
                : (int) new QueryParameters(request.words(BillLabels.BUNDLE)).number(name, found, 1, Integer.MAX_VALUE);
    }

    private Seen readSeen(UUID bill, Integer revision) {
        if (revision == null) {
            throw Problem.of(PRECONDITION_REQUIRED, "Precondition Required", message("links.revision"))
                    .raised();
        }
        return new Seen(bill, revision);
    }

    /** Whether a decision lacks its required reason: the form is then shown again. */
    static boolean lacksReason(Pair pair, Verdict verdict, String reason) {
        return pair.namesBoth() && verdict.needsReason() && !EditReason.isValid(reason);
    }

    /** Returns the given reason, which is required. */
    private String reason(String given) {
        String reason = OrEmpty.text(given).strip();
        if (!EditReason.isValid(reason)) {
            throw Problem.badRequest(request.words(BillLabels.BUNDLE).say("links.reason", EditReason.MAX_LENGTH))
                    .raised();
        }
        return reason;
    }

    private String message(String word) {
        return request.words(BillLabels.BUNDLE).say(word);
    }
}
