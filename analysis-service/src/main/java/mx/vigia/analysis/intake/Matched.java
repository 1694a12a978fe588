package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Audience;
import mx.vigia.analysis.dossier.fact.Finding;
import mx.vigia.analysis.dossier.registry.Verdict;
import mx.vigia.analysis.matching.AnswerBook;
import mx.vigia.analysis.matching.Comparison;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.matching.publishing.Telling;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillFields;
import mx.vigia.platform.kafka.InvalidRecordException;

/** Puts what something came to before the standing questions: from whichever side it came in. */
@ApplicationScoped
public class Matched {
    private final Watchtower watchtower;
    private final TopicCatalog topics;
    private final AnswerBook answers;

    Matched(Watchtower watchtower, TopicCatalog topics, AnswerBook answers) {
        this.watchtower = watchtower;
        this.topics = topics;
        this.answers = answers;
    }

    /** What is to be told of something, and the bill that was put to the questions for it, if any was. */
    record Found(List<Telling> tellings, Optional<AnswerBook.Put> put) {
        private static final Found NOTHING = new Found(List.of(), Optional.empty());

        Found {
            tellings = List.copyOf(tellings);
        }

        /** The same, with what is told written already. */
        Found written() {
            tellings.forEach(Telling::written);
            return this;
        }
    }

    /** What is to be told of it. */
    public Stream<Telling> tellings(Verdict verdict) {
        return found(verdict).tellings().stream();
    }

    /** What is to be told of it, and what was found for that. */
    Found found(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Nothing() -> Found.NOTHING;
            case Verdict.Opened(var after, var findings) -> found(findings, after, watchtower.of(after));
            case Verdict.Changed(var before, var after, var findings) ->
                found(findings, after, watchtower.of(before, after));
            case Verdict.Refused(var why) -> throw new InvalidRecordException(why);
        };
    }

    /** Notes what was found after this moment, now that it is true. */
    void noted(List<Found> found, Instant moment) {
        found.forEach(each -> each.put().ifPresent(bill -> answers.note(bill, moment)));
    }

    private Found found(List<Finding> findings, Dossier after, Comparison comparison) {
        List<Telling> tellings = told(findings, after, comparison).toList();
        return new Found(
                tellings,
                comparison
                        .answering()
                        .map(watches -> new AnswerBook.Put(
                                after.id(), after.revision(), Set.copyOf(BillFields.sites(after)), watches)));
    }

    private Stream<Telling> told(List<Finding> findings, Dossier after, Comparison comparison) {
        Finding first = firstTold(findings);
        return findings.stream()
                .map(finding -> Telling.of(
                        finding.fact(),
                        after,
                        finding == first ? comparison.watchesForFirst(finding) : comparison.watchesFor(finding),
                        topics));
    }

    /** That one change made a bill answer a question, or unmade that, is told with its first fact alone; null where nobody is told. */
    private static Finding firstTold(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.audience() != Audience.NOBODY)
                .findFirst()
                .orElse(null);
    }
}
