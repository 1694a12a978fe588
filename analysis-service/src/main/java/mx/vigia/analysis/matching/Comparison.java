package mx.vigia.analysis.matching;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.FactKind;
import mx.vigia.analysis.dossier.Finding;
import mx.vigia.analysis.language.AnalysedText;
import mx.vigia.analysis.topic.TopicCatalog;

/** One bill as it was and as it is, put to the standing questions; each side is analysed only if a fact needs it, and once. */
public final class Comparison {
    private final WatchBook book;
    private final TopicCatalog topics;
    private final Map<Dossier, Side> sides = new IdentityHashMap<>();
    private final Dossier before;
    private final Dossier after;
    private List<List<Standing>> answered = List.of();

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
            case WHO_MATCHES -> sorted(answers(kinds, after, now()));
            case WHO_MATCHES_ONLY_NOW -> sorted(answers(kinds, after, onlyNow()));
            case WHO_MATCHES_OR_DID -> {
                List<Standing> then = then();
                yield sorted(Stream.concat(answers(kinds, after, now()), answers(kinds, before, then)));
            }
        };
    }

    private List<Standing> now() {
        return answered(after).getFirst();
    }

    private List<Standing> then() {
        return answered(after, before).getLast();
    }

    private List<Standing> onlyNow() {
        Set<UUID> then = then().stream().map(each -> each.query().watch()).collect(Collectors.toSet());
        return now().stream()
                .filter(each -> !then.contains(each.query().watch()))
                .toList();
    }

    /** All sides are asked at one moment, so that a watch that changes meanwhile is not measured by two questions: where another is needed, the first is asked again. */
    private List<List<Standing>> answered(Dossier... bills) {
        if (answered.size() < bills.length) {
            answered = book.answeredBy(
                    Arrays.stream(bills).map(bill -> side(bill).text()).toArray(AnalysedText[]::new));
        }
        return answered;
    }

    private Stream<Answer> answers(Set<FactKind> kinds, Dossier bill, List<Standing> answering) {
        Side side = side(bill);
        return answering.stream()
                .filter(each -> each.query().asksFor(kinds))
                .map(each -> new Answer(each, each.query().asksByFamily(kinds), side));
    }

    private Side side(Dossier bill) {
        return sides.computeIfAbsent(bill, absent -> new Side(bill, topics));
    }

    /** Of two answers of one watch the first stands: what the bill says now explains more than what it said. */
    private static List<Match> sorted(Stream<Answer> answers) {
        Map<UUID, Answer> first = new TreeMap<>();
        answers.forEach(answer -> first.putIfAbsent(answer.standing().query().watch(), answer));
        return first.values().stream().map(Answer::match).toList();
    }

    private record Answer(Standing standing, boolean byFamily, Side side) {
        Match match() {
            StandingQuery query = standing.query();
            return new Match(query.watch(), query.revision(), side.reasonsFor(standing.pointer()), byFamily);
        }
    }
}
