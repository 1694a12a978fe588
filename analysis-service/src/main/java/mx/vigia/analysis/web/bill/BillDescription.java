package mx.vigia.analysis.web.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.ChangeSentence;
import mx.vigia.analysis.text.obligation.duty.BillDuty;

/**
 * What a bill would do, in one or two sentences that are composed from what was read of it: the laws and articles that
 * it would change, and whom its text obliges, unless that text was replaced. Descriptive, never official.
 */
record BillDescription(Dossier bill, TextOrigin origin, BillLabels labels) {
    private static final int MAX_BEARERS = 2;
    private static final int MAX_QUOTATION_LENGTH = 140;

    /** Returns the description; empty where nothing of it is known, and for the record of a law in force. */
    String text() {
        var changes = ChangeSentence.does(labels, bill);
        var sentences = new ArrayList<String>();
        Stream.of(changes).filter(sentence -> !sentence.isEmpty()).forEach(sentences::add);
        if (origin.later().isEmpty()
                && !bill.recordsLawInForce()
                && !bill.subject().negative()) {
            addDuties(sentences);
        }
        return String.join(". ", sentences);
    }

    private void addDuties(List<String> sentences) {
        var binding = bill.duties().stream().filter(BillDuty::binds).toList();
        if (binding.isEmpty()) {
            return;
        }
        var bearers = binding.stream()
                .map(BillDuty::bearer)
                .filter(bearer -> !bearer.isBlank() && bearer.length() <= MAX_QUOTATION_LENGTH)
                .distinct()
                .toList();
        var named = ChangeSentence.and(
                labels, bearers.stream().limit(MAX_BEARERS).map(this::quoted).toList());
        sentences.add(say(
                "does.duties",
                binding.size(),
                bearers.isEmpty() ? 0 : 1,
                bearers.size() > MAX_BEARERS ? say("does.more-bearers", named, bearers.size() - MAX_BEARERS) : named));
        binding.stream()
                .map(BillDuty::sanction)
                .filter(sanction -> !sanction.isEmpty() && sanction.length() <= MAX_QUOTATION_LENGTH)
                .findFirst()
                .ifPresent(sanction -> sentences.add(say("does.sanction", quoted(sanction))));
    }

    private String quoted(String words) {
        return "«" + labels.shown(words) + "»";
    }

    private String say(String key, Object... values) {
        return labels.words().say(key, values);
    }
}
