package mx.vigia.analysis.matching;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.FactKind;
import mx.vigia.analysis.dossier.Finding;
import mx.vigia.analysis.language.AnalysedText;
import mx.vigia.analysis.topic.BillFields;
import mx.vigia.analysis.topic.TopicCatalog;

/** One bill as it was and as it is, put to the standing questions; each side is analysed only if a fact needs it, and once. */
public final class Comparison {
    private static final int MOST_REASONS = 5;

    private final WatchBook book;
    private final TopicCatalog topics;
    private final Map<Dossier, AnalysedText> analysed = new IdentityHashMap<>();
    private final Dossier before;
    private final Dossier after;

    Comparison(WatchBook book, TopicCatalog topics, Dossier before, Dossier after) {
        this.book = book;
        this.topics = topics;
        this.before = before;
        this.after = after;
    }

    /** The watches a finding concerns, with their reasons, in the order of their ids. */
    public List<Match> watchesFor(Finding finding) {
        Set<FactKind> kinds = finding.fact().asked();
        return switch (finding.audience()) {
            case NOBODY -> List.of();
            case WHO_MATCHES -> sorted(answered(kinds, after));
            case WHO_MATCHES_ONLY_NOW -> sorted(answered(kinds, after).filter(this::isNew));
            case WHO_MATCHES_OR_DID -> sorted(Stream.concat(answered(kinds, after), answered(kinds, before)));
        };
    }

    private Stream<Answer> answered(Set<FactKind> kinds, Dossier bill) {
        AnalysedText text = analysed(bill);
        return book.candidates(text.marks()).stream()
                .filter(query -> query.asksFor(kinds))
                .filter(query -> text.matches(query.question()))
                .map(query -> new Answer(query, query.asksByFamily(kinds), bill, text));
    }

    private boolean isNew(Answer answer) {
        return !analysed(before).matches(answer.query().question());
    }

    private AnalysedText analysed(Dossier bill) {
        return analysed.computeIfAbsent(bill, absent -> AnalysedText.of(BillFields.of(bill, topics::named)));
    }

    /** Of two answers of one watch the first stands: what the bill says now explains more than what it said. */
    private List<Match> sorted(Stream<Answer> answers) {
        Map<UUID, Answer> first = answers.collect(
                Collectors.toMap(answer -> answer.query().watch(), answer -> answer, (now, then) -> now));
        return first.values().stream()
                .map(answer -> answer.match(topics))
                .sorted(Comparator.comparing(Match::watch))
                .toList();
    }

    private record Answer(StandingQuery query, boolean byFamily, Dossier bill, AnalysedText text) {
        Match match(TopicCatalog topics) {
            Grounds grounds = new Grounds(bill, topics);
            List<Reason> reasons = text.hits(query.question(), MOST_REASONS).stream()
                    .flatMap(hit -> grounds.of(hit).stream())
                    .distinct()
                    .limit(MOST_REASONS)
                    .toList();
            return new Match(query.watch(), query.revision(), reasons, byFamily);
        }
    }
}
