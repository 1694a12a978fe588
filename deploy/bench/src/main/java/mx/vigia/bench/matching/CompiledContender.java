package mx.vigia.bench.matching;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.matching.RegisteredQueries;
import mx.vigia.analysis.matching.StandingQuery;

/** Matches as the service does: the list of watches in its Watchtower. */
final class CompiledContender implements Matcher<List<StandingQuery>> {
    private final RegisteredQueries registeredQueries = new RegisteredQueries();

    @Override
    public void register(List<String> questions) {
        for (int i = 0; i < questions.size(); i++) {
            registeredQueries.put(new StandingQuery(
                    new UUID(0, i), 1, Matcher.parse(questions.get(i)), EnumSet.allOf(FactKind.class)));
        }
    }

    @Override
    public List<StandingQuery> match(InventedBill bill) {
        return registeredQueries.findMatches(AnalysedDocument.of(bill.fields()));
    }

    @Override
    public BitSet places(List<StandingQuery> answers) {
        var places = new BitSet();
        answers.forEach(query -> places.set((int) query.watch().getLeastSignificantBits()));
        return places;
    }
}
