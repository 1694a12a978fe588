package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Audience;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Finding;
import mx.vigia.analysis.dossier.Verdict;
import mx.vigia.analysis.matching.Comparison;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.telling.Telling;
import mx.vigia.analysis.topic.TopicCatalog;

/** Puts what something came to before the standing questions: from whichever side it came in. */
@ApplicationScoped
class Matched {
    private final Watchtower watchtower;
    private final TopicCatalog topics;

    Matched(Watchtower watchtower, TopicCatalog topics) {
        this.watchtower = watchtower;
        this.topics = topics;
    }

    /** What is to be told of it. */
    Stream<Telling> tellings(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Nothing() -> Stream.empty();
            case Verdict.Opened(var after, var findings) -> told(findings, after, watchtower.of(after));
            case Verdict.Changed(var before, var after, var findings) ->
                told(findings, after, watchtower.of(before, after));
            case Verdict.Refused(var why) -> throw new Unacceptable(why);
        };
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
