package mx.vigia.analysis.web.links;

import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.linking.identity.SignalWeight;
import mx.vigia.analysis.page.BillLabels;

/** Two bills side by side, and the evidence for and against their being one. */
@TemplateData
record PairView(Side one, Side other, List<Weight> evidence, boolean putOff) {
    static PairView of(Dossier one, Dossier other, List<SignalWeight> evidence, boolean putOff, BillLabels labels) {
        return new PairView(
                Side.of(one),
                Side.of(other),
                evidence.stream()
                        .map(signalWeight -> Weight.of(signalWeight, labels))
                        .toList(),
                putOff);
    }

    /** A bill, and the laws it would change, each once. */
    @TemplateData
    record Side(Dossier bill, List<String> laws) {
        static Side of(Dossier bill) {
            Map<String, Set<String>> laws = new LinkedHashMap<>();
            bill.laws()
                    .forEach(law -> laws.computeIfAbsent(law.law(), none -> new LinkedHashSet<>())
                            .addAll(law.articles()));
            return new Side(
                    bill,
                    laws.entrySet().stream()
                            .map(law -> law.getKey()
                                    + (law.getValue().isEmpty() ? "" : ": " + String.join(", ", law.getValue())))
                            .toList());
        }
    }

    /** One weighed signal, in words. */
    @TemplateData
    record Weight(String signal, boolean speaksFor, String said, boolean spanish) {
        static Weight of(SignalWeight signalWeight, BillLabels labels) {
            return new Weight(
                    SignalView.signal(signalWeight, labels),
                    signalWeight.weight() > 0,
                    SignalView.wording(signalWeight, labels),
                    SignalView.isSpanish(signalWeight));
        }
    }
}
