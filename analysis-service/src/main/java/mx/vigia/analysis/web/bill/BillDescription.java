package mx.vigia.analysis.web.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.ChangedLaw;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.EnglishTitleView;
import mx.vigia.analysis.text.obligation.duty.BillDuty;

/**
 * What a bill would do, in one or two sentences that are composed from what was read of it: the laws and articles that
 * it would change, and whom its text obliges, unless that text was replaced. Descriptive, never official.
 */
record BillDescription(Dossier bill, TextOrigin origin, BillLabels labels) {
    private static final int MAX_LAWS = 2;
    private static final int MAX_ARTICLES = 8;
    private static final int MAX_BEARERS = 2;
    private static final int MAX_QUOTATION_LENGTH = 140;
    private static final Set<Stage> DONE_STAGES = Set.of(Stage.PUBLISHED_DOF, Stage.PUBLISHED_STATE, Stage.IN_FORCE);

    /** Returns the description; empty where nothing of it is known, and for the record of a law in force. */
    String text() {
        if (bill.recordsLawInForce() || bill.subject().negative()) {
            return "";
        }
        var english = EnglishTitleView.inEnglish(labels, bill);
        var sentences = new ArrayList<String>();
        if (english.isEmpty()) {
            addLaws(sentences);
        } else {
            sentences.add(english);
        }
        if (origin.later().isEmpty()) {
            addDuties(sentences);
        }
        return String.join(". ", sentences);
    }

    /** Whether it does what it says: it was published. */
    static boolean isDone(Dossier bill) {
        return DONE_STAGES.contains(bill.stage());
    }

    private void addLaws(List<String> sentences) {
        var laws = ChangedLaw.of(bill.laws().stream()
                .filter(law -> law.where() != AffectedLaw.Where.DOCUMENT && law.relation() != AmendmentKind.MENTION)
                .toList());
        if (laws.isEmpty()) {
            return;
        }
        var named = laws.stream().limit(MAX_LAWS).map(this::law).collect(Collectors.joining("; "));
        sentences.add(
                capitalized(laws.size() > MAX_LAWS ? say("does.more-laws", named, laws.size() - MAX_LAWS) : named));
    }

    private String law(ChangedLaw law) {
        var changes = AffectedLawView.areShared(law)
                ? say(
                        "does.to-articles",
                        and(law.changes().stream().map(this::verb).toList()),
                        articles(law.changes().getFirst()))
                : and(law.changes().stream()
                        .map(change -> say("does.to-articles", verb(change), articles(change)))
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
        return say("does." + change.relation().word(), isDone(bill) ? 1 : 0);
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
                : say("does.articles", articles.size(), and(articles));
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
        var named = and(bearers.stream().limit(MAX_BEARERS).map(this::quoted).toList());
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

    private String and(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : say("does.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private String say(String key, Object... values) {
        return labels.words().say(key, values);
    }

    private static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
