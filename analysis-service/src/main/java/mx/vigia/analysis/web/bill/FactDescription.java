package mx.vigia.analysis.web.bill;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.deadline.DeadlineData;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.language.TitleForms;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.editing.ManualEditsOnBill;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * Describes a fact of a bill in words: what happened, and the source's statement about it.
 *
 * @param others the bills that link facts are about
 */
public record FactDescription(UUID bill, Map<UUID, DossierSummary> others, BillLabels labels) {

    /** Returns the source's own words for a step; for a vote the part it was about, and the figures. */
    public String phrase(Fact fact) {
        return switch (fact.after()) {
            case FactState.Corrected corrected ->
                topicName(corrected.correction().field());
            case FactState.Details(var details) ->
                details.stream().map(detail -> topicName(detail.field().word())).collect(Collectors.joining(", "));
            case FactState.Voted(var vote) -> figures(vote);
            case FactState.Scheduled(var meeting) -> point(meeting.title(), meeting.item());
            case FactState.Due due -> awaited(due.deadline());
            case FactState.Linked linked -> linked(fact.dossier(), linked);
            case FactState.WithStep state -> fact.step().map(Step::phrase).orElse("");
            case FactState.Waiting none -> "";
            case FactState.Learned none -> "";
            case FactState.StageState none -> "";
            case FactState.Wording wording -> new ChangedArticleList(labels).of(wording);
        };
    }

    /** Returns the title of a meeting and the point, once if the meeting itself is the matter. */
    private static String point(@Nullable String title, @Nullable String item) {
        boolean same = TitleForms.words(OrEmpty.text(title)).equals(TitleForms.words(OrEmpty.text(item)));
        return Stream.of(title, same ? null : item).filter(Objects::nonNull).collect(Collectors.joining(" — "));
    }

    private String figures(VoteData vote) {
        var whole = vote.whole();
        var figures = labels.words().say("fact.vote-figures", whole.favour(), whole.against(), whole.abstention());
        return vote.subject().question() == null ? figures : vote.subject().question() + ": " + figures;
    }

    private String topicName(String field) {
        return ManualEditsOnBill.topicName(field, labels.words().language());
    }

    /**
     * Returns the other bill of a link, by its source and its title: merged into this one, formerly containing this
     * one, or split from it.
     */
    private String linked(UUID dossier, FactState.Linked linked) {
        UUID other = linked.link().other();
        var brief = others.get(other.equals(bill) ? dossier : other);
        return brief == null ? linked.title() : labels.site(brief.site()) + ": " + brief.title();
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
    public String headline(Fact fact) {
        if (fact instanceof Fact.Reworded(var header, var before, var now) && now.ofOtherDocumentThan(before)) {
            return labels.words()
                    .say("fact.document-changed", labels.kind(now.textKind()), labels.kind(before.textKind()));
        }
        return labels.words().say("fact." + key(fact));
    }

    /** Whether the source states the day of a deadline, which is told as calculated otherwise. */
    private static boolean isStated(FactState.Due due) {
        return due.consultation() == null && due.deadline().basis().calendar() == null;
    }

    /** Returns the message key; a text that was not known before is called available, not changed. */
    private static String key(Fact fact) {
        return switch (fact) {
            case Fact.VoteCorrected corrected -> "vote-corrected";
            case Fact.WordingLearned(var header, var now) ->
                now.wording().textSha256() == null ? "title-known" : "text-known";
            case Fact.Reworded(var header, var before, var now)
            when now.textSha256() != null && before.textSha256() == null && before.title() == null -> "text-known";
            case Fact other ->
                other.after() instanceof FactState.Due due && isStated(due) && other.kind() != FactKind.IN_FORCE
                        ? other.kind().word() + "-stated"
                        : other.kind().word();
        };
    }
}
