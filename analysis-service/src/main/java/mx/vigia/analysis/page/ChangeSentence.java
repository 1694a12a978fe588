package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.NameCase;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.ChangedLaw;

/**
 * What a bill would do to which laws and articles, in a sentence that is composed from what was read of it:
 * {@code labels.does(bill)}. Descriptive, never official.
 */
@TemplateExtension
public final class ChangeSentence {
    private static final int MAX_LAWS = 2;
    private static final int MAX_ARTICLES = 8;
    private static final Set<Stage> PUBLISHED_STAGES =
            Set.of(Stage.PUBLISHED_DOF, Stage.PUBLISHED_STATE, Stage.IN_FORCE);

    private final Dossier bill;
    private final BillLabels labels;

    private ChangeSentence(Dossier bill, BillLabels labels) {
        this.bill = bill;
        this.labels = labels;
    }

    /**
     * Returns the sentence without a full stop; in English the descriptive heading where there is one. Empty where no
     * law is known that it would change, for a negative report, for the record of a law in force, and for a bill that
     * was published, which its decree may have changed.
     */
    public static String does(BillLabels labels, Dossier bill) {
        boolean replaced = isPublished(bill) && !isDecree(bill);
        if (replaced || bill.recordsLawInForce() || bill.subject().negative()) {
            return "";
        }
        var english = EnglishTitleView.inEnglish(labels, bill);
        return english.isEmpty() ? new ChangeSentence(bill, labels).sentence() : english;
    }

    /** Returns the message key of the heading of its laws: what was published need not be what was proposed. */
    public static String lawsKey(Dossier bill) {
        if (!isPublished(bill)) {
            return "bill.laws";
        }
        return isDecree(bill) ? "bill.laws-done" : "bill.laws-named";
    }

    private static boolean isPublished(Dossier bill) {
        return PUBLISHED_STAGES.contains(bill.stage());
    }

    private static boolean isDecree(Dossier bill) {
        return bill.kind() == BillKind.DECREE || bill.kind() == BillKind.RULE;
    }

    private String sentence() {
        var laws = ChangedLaw.of(bill.laws().stream()
                .filter(law -> law.where() != AffectedLaw.Where.DOCUMENT && law.relation() != AmendmentKind.MENTION)
                .toList());
        if (laws.isEmpty()) {
            return "";
        }
        var named = laws.stream().limit(MAX_LAWS).map(this::law).collect(Collectors.joining("; "));
        return NameCase.capitalized(
                laws.size() > MAX_LAWS ? say("does.more-laws", named, laws.size() - MAX_LAWS) : named);
    }

    private String law(ChangedLaw law) {
        long provisions = law.changes().stream()
                .filter(change -> change.relation().changesProvisions())
                .count();
        boolean alike = provisions == 0 || provisions == law.changes().size();
        var changes = alike && law.hasSharedArticles()
                ? say(
                        "does.to-articles",
                        and(labels, law.changes().stream().map(this::verb).toList()),
                        articles(law.changes().getFirst()))
                : and(
                        labels,
                        law.changes().stream()
                                .map(change -> say("does.to-articles", verb(change), articles(change))
                                        .strip())
                                .toList());
        return law.changes().stream().anyMatch(change -> change.relation().changesProvisions())
                ? say("does.of-law", changes, named("of", law.name()))
                : say("does.to-law", changes.strip(), named("the", law.name()));
    }

    /** Returns the law with its article, or with the preposition "of" and its article. */
    private String named(String how, String law) {
        var first = law.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        var gender = switch (first) {
            case "código", "reglamento", "estatuto", "decreto", "acuerdo", "presupuesto" -> "masculine";
            case "lineamientos", "criterios" -> "masculine-plural";
            case "leyes", "reglas", "disposiciones" -> "feminine-plural";
            default -> "feminine";
        };
        return say("does." + how + "-" + gender, labels.shown(law));
    }

    private String verb(AffectedLaw change) {
        return say("does." + change.relation().word(), isPublished(bill) ? 1 : 0);
    }

    private String articles(AffectedLaw change) {
        var articles = change.articles();
        if (!change.relation().changesProvisions()) {
            return "";
        }
        if (articles.isEmpty()) {
            return say("does.various");
        }
        return articles.size() > MAX_ARTICLES
                ? say("does.articles-count", articles.size())
                : say("does.articles", articles.size(), and(labels, articles));
    }

    /** Returns these names as one list: "a, b y c". */
    public static String and(BillLabels labels, List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : labels.words()
                        .say("does.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private String say(String key, Object... values) {
        return labels.words().say(key, values);
    }
}
