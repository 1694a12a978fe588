package mx.vigia.analysis.dossier.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.DocumentText;
import mx.vigia.analysis.dossier.folding.DocumentTexts;
import mx.vigia.analysis.text.comparison.ArticleChange;
import mx.vigia.analysis.text.comparison.TextChange;

/**
 * Computes the facts that a report, minuta or decree changes the text before it: one for its articles, one for its
 * transitory articles. A first text is no change. Each document is compared with the text before it once, when both are
 * first known, whichever of them was read first; a corrected text of a document with its own former one. Changes that
 * were told of a later document with the same rules are not told again.
 */
public final class DocumentChange {
    private static final String TRANSITORY_SUBJECT = "transitory";

    private final List<DocumentTexts> before;
    private final DocumentTexts after;
    private final FactBuilder draft;

    /**
     * The texts of a bill before a sighting, and after it.
     *
     * @param before by the dossiers that are now one
     */
    public record Texts(List<DocumentTexts> before, DocumentTexts after) {
        public Texts {
            before = List.copyOf(before);
        }

        /** Whether no document has another text. */
        boolean areSame() {
            return before.size() == 1 && before.getFirst().isWordedAs(after);
        }
    }

    private DocumentChange(Texts texts, FactBuilder draft) {
        this.before = texts.before();
        this.after = texts.after();
        this.draft = draft;
    }

    /** Returns the facts of what documents of a bill change by a sighting. */
    public static List<AddressedFact> between(Texts texts, Dossier bill, FactBuilder draft) {
        if (texts.areSame()) {
            return List.of();
        }
        DocumentChange change = new DocumentChange(texts, draft);
        return texts.after().all().stream()
                .filter(text -> !isToldAsTextOf(bill, text, draft))
                .flatMap(text ->
                        change.formerText(text).stream().flatMap(former -> change.factsOf(former, text).stream()))
                .toList();
    }

    /** Whether it is the text of the bill itself, whose page states it differently now: that is told without this. */
    private static boolean isToldAsTextOf(Dossier bill, DocumentText text, FactBuilder draft) {
        return draft.reconsidered().contains(BillField.TEXT)
                && bill.text().sha256().equals(text.text().sha256());
    }

    /**
     * Returns the text with which this one is compared now: the former one of the same page if it was compared before.
     * Empty if it is the first.
     */
    private Optional<DocumentText> formerText(DocumentText text) {
        Optional<DocumentText> compared = before.stream()
                .flatMap(texts -> texts.findCompared(text).stream())
                .findFirst();
        return compared.isPresent()
                ? compared.filter(other -> other.record().equals(text.record()))
                : after.before(text).filter(former -> isResultOf(text) && !isToldOfOther(text));
    }

    /**
     * Whether what this text changes was told of another document with the same rules: of a minuta that was read before
     * its report.
     */
    private boolean isToldOfOther(DocumentText text) {
        return before.stream()
                .anyMatch(texts -> texts.compared().stream()
                        .filter(other -> compare(other, text) instanceof TextChange.SameRules)
                        .anyMatch(other -> texts.before(other)
                                .filter(former -> compare(former, other) instanceof TextChange.Rules)
                                .isPresent()));
    }

    private static boolean isResultOf(DocumentText text) {
        return text.kind() == BillKind.REPORT || text.kind() == BillKind.MINUTA || text.kind() == BillKind.DECREE;
    }

    private List<AddressedFact> factsOf(DocumentText former, DocumentText text) {
        if (former.text().sha256().equals(text.text().sha256())) {
            return List.of();
        }
        return switch (compare(former, text)) {
            case TextChange.Rules rules ->
                Stream.of(
                                fact(former, text, rules, "", change -> !change.isTransitory()),
                                fact(former, text, rules, TRANSITORY_SUBJECT, ArticleChange::isTransitory))
                        .flatMap(Optional::stream)
                        .toList();
            case TextChange.SameRules none -> List.of();
            case TextChange.NotComparable none -> List.of();
        };
    }

    private static TextChange compare(DocumentText former, DocumentText text) {
        return TextChange.between(comparable(former), comparable(text));
    }

    private static TextChange.ComparedText comparable(DocumentText document) {
        return new TextChange.ComparedText(
                document.text().content(), document.text().cut());
    }

    /** Returns the kind of the document; of the reports of two chambers, the second is distinguished. */
    private String subject(DocumentText text) {
        int ordinal = after.ordinal(text);
        return ordinal == 1 ? text.kind().word() : text.kind().word() + "-" + ordinal;
    }

    /** Returns the fact of those changes, if there are any. */
    private Optional<AddressedFact> fact(
            DocumentText former,
            DocumentText text,
            TextChange.Rules rules,
            String about,
            Predicate<ArticleChange> included) {
        List<ArticleChange> changes = rules.changes().stream().filter(included).toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        FactState.Wording then = FactState.Wording.of(former);
        FactState.Wording now =
                OfficialLawNames.addTo(FactState.Wording.of(text), new TextChange.Rules(changes, rules.incomplete()));
        return Optional.of(draft.fact(
                FactKind.TEXT_CHANGED,
                subject(text) + (about.isEmpty() ? "" : "/" + about),
                text.page().publishedOn(),
                text.page(),
                FactAudience.WHO_MATCHES_OR_DID,
                header -> new Fact.Reworded(header, then, now)));
    }
}
