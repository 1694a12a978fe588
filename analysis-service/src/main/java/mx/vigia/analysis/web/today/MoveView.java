package mx.vigia.analysis.web.today;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.language.ShortName;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.ChangedLaw;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.StatusLabels;
import mx.vigia.analysis.page.TimelineDay;
import mx.vigia.analysis.web.bill.ChangedArticleList;
import mx.vigia.analysis.web.bill.FactDescription;
import mx.vigia.analysis.web.bill.TimelineDays;
import mx.vigia.platform.text.OrEmpty;

/**
 * A bill that moved, by its latest state; missing texts are empty.
 *
 * @param name its short name
 * @param laws the laws that it would change, with their articles
 * @param said what changed in its text, else what is to be known of its latest step
 * @param reworded whether that is a change of its text
 * @param was the stage before all that happened in the period, where it is another one than now
 * @param latest what happened last
 */
@TemplateData
record MoveView(
        UUID bill,
        String title,
        String name,
        String laws,
        String said,
        boolean reworded,
        String was,
        Stage stage,
        String now,
        Latest latest) {
    private static final int MAX_LAWS = 2;
    private static final int MAX_ARTICLES = 6;

    /** The latest event: its day, and what it was in a few words. */
    @TemplateData
    record Latest(TimelineDay when, String what) {
        /** Whether the day is the one on which it happened, and needs no explanation. */
        public boolean dated() {
            return when.happened();
        }
    }

    /**
     * Returns the view of a bill; empty where in that time we only came to know more of it.
     *
     * @param facts all facts of the bill, the newest first
     * @param since the beginning of the period
     */
    static Optional<MoveView> of(Dossier bill, List<Fact> facts, Instant since, BillLabels labels) {
        var moves = facts.stream()
                .filter(fact -> !fact.captured().isBefore(since) && isMove(fact))
                .toList();
        return moves.isEmpty() ? Optional.empty() : Optional.of(of(bill, facts, moves, labels));
    }

    private static boolean isMove(Fact fact) {
        return !fact.learned() && !fact.late() && fact.kind().isMove();
    }

    private static MoveView of(Dossier bill, List<Fact> facts, List<Fact> moves, BillLabels labels) {
        var words = new FactDescription(bill.id(), Map.of(), labels);
        var newest = newest(moves, bill.stage());
        var change = changedArticles(moves, labels);
        return new MoveView(
                bill.id(),
                bill.title(),
                ShortName.of(bill.title()),
                laws(bill, labels),
                change.orElseGet(() -> about(bill, newest, words, labels)),
                change.isPresent(),
                stageBefore(moves, bill).map(stage -> labels.stage(bill, stage)).orElse(""),
                bill.stage(),
                StatusLabels.standing(labels, bill),
                new Latest(new TimelineDays(facts).of(newest), words.headline(newest)));
    }

    /** Returns the newest move; of several that one page stated, the one that led to the stage of now. */
    private static Fact newest(List<Fact> moves, Stage now) {
        var first = moves.getFirst();
        return moves.stream()
                .filter(fact -> fact.captured().equals(first.captured())
                        && fact.after() instanceof FactState.WithStage with
                        && with.stage() == now)
                .findFirst()
                .orElse(first);
    }

    private static String laws(Dossier bill, BillLabels labels) {
        var laws = ChangedLaw.of(bill.laws()).stream()
                .filter(law -> law.changes().getFirst().relation() != AmendmentKind.MENTION)
                .toList();
        var shown = laws.stream().limit(MAX_LAWS).map(law -> law(law, labels)).collect(Collectors.joining(" · "));
        return laws.size() > MAX_LAWS ? labels.words().say("today.more-laws", shown, laws.size() - MAX_LAWS) : shown;
    }

    private static String law(ChangedLaw law, BillLabels labels) {
        var articles = law.articles();
        if (articles.isEmpty()) {
            return labels.shown(law.name());
        }
        var first = String.join(", ", articles.subList(0, Math.min(MAX_ARTICLES, articles.size())));
        return labels.words()
                .say(
                        "today.law-articles",
                        labels.shown(law.name()),
                        articles.size(),
                        first,
                        articles.size() - MAX_ARTICLES);
    }

    private static Optional<String> changedArticles(List<Fact> moves, BillLabels labels) {
        return moves.stream()
                .flatMap(fact -> fact instanceof Fact.Reworded(var header, var before, var after)
                        ? Stream.of(new ChangedArticleList(labels).of(after))
                        : Stream.empty())
                .filter(articles -> !articles.isEmpty())
                .findFirst();
    }

    private static String about(Dossier bill, Fact newest, FactDescription words, BillLabels labels) {
        return switch (newest.after()) {
            case FactState.Referred referral -> labels.referred(referral.committees());
            case FactState.Voted vote -> words.phrase(newest);
            case FactState.Scheduled(var meeting) -> OrEmpty.text(meeting.title());
            case FactState.Opening opening -> labels.who(bill);
            default -> "";
        };
    }

    /** Returns the stage in which the bill was before its moves, unless it is in that again. */
    private static Optional<Stage> stageBefore(List<Fact> moves, Dossier bill) {
        return moves.stream()
                .flatMap(fact -> fact.stateBefore().stream()
                        .flatMap(state ->
                                state instanceof FactState.WithStage with ? Stream.ofNullable(with.stage()) : null)
                        .map(stage -> Map.entry(fact.captured(), stage)))
                .min(Map.Entry.<Instant, Stage>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getValue)
                .filter(stage -> stage != bill.stage());
    }
}
