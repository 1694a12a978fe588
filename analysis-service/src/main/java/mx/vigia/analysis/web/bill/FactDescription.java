package mx.vigia.analysis.web.bill;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.deadline.DeadlineData;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.editing.ManualEditsOnBill;
import mx.vigia.platform.i18n.Language;

/**
 * Puts a fact of a bill into words: what happened, and what its source says of it.
 *
 * @param others the bills that facts of links are about
 */
record FactDescription(UUID bill, Map<UUID, DossierSummary> others, BillLabels labels) {

    /** The source's own words for a step; of a vote which part it was about, and the figures. */
    String phrase(Fact fact) {
        if (fact.after().correction() != null) {
            return ManualEditsOnBill.topicName(
                    fact.after().correction().field(), labels.words().language());
        }
        if (!fact.after().details().isEmpty()) {
            return fact.after().details().stream()
                    .map(detail -> ManualEditsOnBill.topicName(
                            detail.field(), labels.words().language()))
                    .collect(Collectors.joining(", "));
        }
        var vote = fact.after().vote();
        if (vote != null) {
            var whole = vote.whole();
            var figures = labels.words().say("fact.vote-figures", whole.favour(), whole.against(), whole.abstention());
            return vote.question() == null ? figures : vote.question() + ": " + figures;
        }
        var meeting = fact.after().meeting();
        if (meeting != null) {
            return Stream.of(meeting.title(), meeting.item())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" — "));
        }
        if (fact.after().deadline() != null) {
            return awaited(fact.after().deadline());
        }
        if (fact.after().link() != null) {
            return linked(fact);
        }
        return fact.after().step() == null ? "" : fact.after().step().phrase();
    }

    /** The other bill, by its source and its title: what joined this one, what this one was part of, or what was taken out of it. */
    private String linked(Fact fact) {
        UUID other = fact.after().link().other();
        var brief = others.get(other.equals(bill) ? fact.dossier() : other);
        return brief == null ? fact.after().title() : labels.site(brief.site()) + ": " + brief.title();
    }

    /** What is due, and by when; a day that is not certain is never said as if it were. */
    private String awaited(DeadlineData deadline) {
        var name = labels.words().language() == Language.ES
                ? deadline.name().es()
                : deadline.name().en();
        var key = deadline.certain() ? "fact.due" : "fact.due-to-verify";
        return labels.words().say(key, name, labels.day(deadline.due()));
    }

    /** What happened, in a few words. */
    String headline(Fact fact) {
        return labels.words().say("fact." + key(fact));
    }

    /** A text that was not known before did not change: it became available. */
    private static String key(Fact fact) {
        var before = fact.before();
        if (fact.kind() == FactKind.VOTE && before != null) {
            return "vote-corrected";
        }
        if (fact.kind() != FactKind.TEXT_CHANGED) {
            return fact.kind().word();
        }
        if (fact.after().textSha256() == null) {
            return before == null ? "title-known" : fact.kind().word();
        }
        boolean retitled = before != null && before.title() != null;
        return (before == null || before.textSha256() == null) && !retitled
                ? "text-known"
                : fact.kind().word();
    }
}
