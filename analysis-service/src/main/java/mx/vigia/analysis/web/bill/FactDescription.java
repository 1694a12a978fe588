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
 * Describes a fact of a bill in words: what happened, and the source's statement about it.
 *
 * @param others the bills that link facts are about
 */
record FactDescription(UUID bill, Map<UUID, DossierSummary> others, BillLabels labels) {

    /** Returns the source's own words for a step; for a vote the part it was about, and the figures. */
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
            return vote.subject().question() == null ? figures : vote.subject().question() + ": " + figures;
        }
        var meeting = fact.after().meeting();
        if (meeting != null) {
            return Stream.of(meeting.heading().title(), meeting.agenda().item())
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

    /**
     * Returns the other bill of a link, by its source and its title: merged into this one, formerly containing this
     * one, or split from it.
     */
    private String linked(Fact fact) {
        UUID other = fact.after().link().other();
        var brief = others.get(other.equals(bill) ? fact.dossier() : other);
        return brief == null ? fact.after().title() : labels.site(brief.site()) + ": " + brief.title();
    }

    /** Returns what is due, and by when; an uncertain day is always marked as such. */
    private String awaited(DeadlineData deadline) {
        var name = labels.words().language() == Language.ES
                ? deadline.basis().name().es()
                : deadline.basis().name().en();
        var key = deadline.certain() ? "fact.due" : "fact.due-to-verify";
        return labels.words().say(key, name, labels.day(deadline.day().due()));
    }

    /** Returns what happened, in a few words. */
    String headline(Fact fact) {
        return labels.words().say("fact." + key(fact));
    }

    /** Returns the message key; a text that was not known before is called available, not changed. */
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
